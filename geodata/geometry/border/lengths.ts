import type { Position } from 'geojson';
import type { BorderFeature } from './border-features.ts';
import { lengthKilometres } from './measure.ts';
import { PUBLISHED, PUBLISHED_EAST, PUBLISHED_WHOLE, type Published } from './published-lengths.ts';
import { SECTOR_IDS, type SectorId } from './sectors.ts';

/** A measured length beside the published ones. */
export interface LengthRow extends Published {
	km: number;
	vertices: number;
}

/** Length of one dated line of a part of the border that has several. */
interface VariantLength {
	id: string;
	start: string;
	end: string;
	km: number;
}

export interface BorderLengths {
	method: string;
	sectors: (LengthRow & { sector: SectorId })[];
	variants: VariantLength[];
	totals: Record<'russian-east' | 'western' | 'former-sino-soviet', LengthRow>;
	/** The whole border with the Soviet-era line wherever it could be derived. */
	soviet_era_km: number;
}

const METHOD =
	'WGS84 geodesics (GeographicLib) leg by leg on the unsimplified source line, in kilometres; today’s line unless said otherwise.';

/** The border with Mongolia parts the Soviet border in two. */
const MONGOLIA = SECTOR_IDS.indexOf('mongolia');
const EAST = SECTOR_IDS.slice(0, MONGOLIA);
const WEST = SECTOR_IDS.slice(MONGOLIA + 1);

const oneDecimal = (value: number): number => Number(value.toFixed(1));

/** Geodesic lengths of every sector, of every dated variant, and of the whole. */
export function borderLengths(
	present: ReadonlyMap<SectorId, Position[]>,
	borders: readonly BorderFeature[]
): BorderLengths {
	const measure = (sectors: readonly SectorId[], published: Published): LengthRow => {
		const lines = sectors.map((sector) => present.get(sector) ?? []);
		const km = lines.reduce((sum, line) => sum + lengthKilometres(line), 0);
		const vertices = lines.reduce((sum, line) => sum + line.length, 1 - lines.length);
		return { km: oneDecimal(km), vertices, ...published };
	};
	const sovietEra = borders.filter(
		({ properties: { layer, variant, start } }) =>
			layer === 'main' && variant !== 'chinese-claim-line' && start === '..'
	);
	return {
		method: METHOD,
		sectors: [...present.keys()].map((sector) => ({
			sector,
			...measure([sector], PUBLISHED[sector])
		})),
		variants: borders
			.filter(({ properties: { start, end } }) => start !== '..' || end !== '..')
			.map(({ properties: { id, start, end }, geometry }) => ({
				id,
				start,
				end,
				km: oneDecimal(lengthKilometres(geometry.coordinates))
			})),
		totals: {
			'russian-east': measure(EAST, PUBLISHED_EAST),
			western: measure(WEST, {
				published: [
					{ km: 3300, by: 'Chinese border guard’s memoir, 3,300 km and more', source: 'yinhe-8437' }
				],
				difference: 'Ridges drawn in dense vertices, 2–3 % longer than the tables.'
			}),
			'former-sino-soviet': measure([...EAST, ...WEST], PUBLISHED_WHOLE)
		},
		soviet_era_km: oneDecimal(
			sovietEra.reduce((sum, { geometry }) => sum + lengthKilometres(geometry.coordinates), 0)
		)
	};
}
