import type { Detail } from './detail';

/** What every feature of this stage says of itself. */
export interface Provenance {
	source: string;
	licence: string;
	accuracy_m: number;
	reconstruction: boolean;
}

/** Public domain, and where it comes from. */
const NATURAL_EARTH = 'Natural Earth 1:50m (world-atlas 2.0.2)';

/** The provenance of lines from Natural Earth, cut by hand or not. */
export function naturalEarth(detail: Detail, reconstruction: boolean): Provenance {
	return {
		source: reconstruction ? `${NATURAL_EARTH}, cut by the project` : NATURAL_EARTH,
		licence: 'Public domain',
		accuracy_m: detail.accuracy,
		reconstruction
	};
}
