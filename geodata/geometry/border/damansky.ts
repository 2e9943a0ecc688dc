import type { Feature, Position } from 'geojson';
import { featureCollectionText, type OutputFile } from '../output.ts';
import { areaSquareKilometres } from './measure.ts';
import { reversed } from '../path.ts';
import { OPENSTREETMAP, type LineProperties } from './properties.ts';
import { reconstructedPath, reconstruction } from './reconstructions.ts';
import { inDamanskyWindow } from './simplify.ts';

export type DamanskyRole =
	| 'island'
	| 'chinese-bank'
	| 'russian-bank'
	| 'main-channel-1969'
	| 'river'
	| 'main-channel-present';

const NOTE =
	'Reconstruction for March 1969 from published dimensions: the river was frozen. Since the 1970s the Chinese arm has silted up or been dammed, and the island has joined the Chinese bank; no source gives its outline since.';

const PUBLISHED = 'Reconstruction of the atlas from published dimensions';

/** A reconstructed feature of the window, with what its reconstruction says of itself. */
function shape(
	role: DamanskyRole,
	from: string,
	end: string,
	geometry: Feature['geometry'],
	extra: Readonly<Record<string, number>> = {}
): Feature {
	const { basis, licence, accuracy_m } = reconstruction(from).properties;
	const properties: LineProperties & { role: DamanskyRole } = {
		id: `damansky/${role}`,
		role,
		start: '..',
		end,
		basis,
		source: licence === 'ODbL-1.0' ? `${PUBLISHED}; ${OPENSTREETMAP}` : PUBLISHED,
		licence,
		accuracy_m,
		reconstruction: true
	};
	return { type: 'Feature', properties: { ...properties, ...extra }, geometry };
}

/** The river between its banks with the island as a hole. */
function riverRings(island: Position[]): Position[][] {
	const chinese = reconstructedPath('damansky/chinese-bank-1969');
	const russian = reconstructedPath('damansky/russian-bank-1969');
	const outer = [...russian, ...reversed(chinese), ...russian.slice(0, 1)];
	return [outer, reversed(island)];
}

/** Today's line through the window, every vertex. */
function presentChannel(ussuri: readonly Position[]): Feature {
	const coordinates = ussuri.filter(inDamanskyWindow);
	const properties: LineProperties & { role: DamanskyRole } = {
		id: 'damansky/main-channel-present',
		role: 'main-channel-present',
		start: '1991-05-16',
		end: '..',
		basis: 'Today’s line in the main channel, every vertex, upstream to downstream.',
		source: OPENSTREETMAP,
		licence: 'ODbL-1.0',
		accuracy_m: 100,
		reconstruction: false
	};
	return {
		type: 'Feature',
		properties: { ...properties },
		geometry: { type: 'LineString', coordinates }
	};
}

/** Damansky (Zhenbao) as it lay in 1969: island, banks, channel, water; 6 decimals. */
export function damanskyFile(ussuri: readonly Position[]): OutputFile {
	const island = reconstructedPath('damansky/island-1969');
	const line = (id: string) =>
		({ type: 'LineString', coordinates: reconstructedPath(`damansky/${id}`) }) as const;
	const area_km2 = Number(areaSquareKilometres([[island]]).toFixed(4));
	const rings = riverRings(island);
	const features = [
		shape('river', 'damansky/chinese-bank-1969', '..', { type: 'Polygon', coordinates: rings }),
		shape(
			'island',
			'damansky/island-1969',
			'..',
			{ type: 'Polygon', coordinates: [island] },
			{ area_km2 }
		),
		shape('chinese-bank', 'damansky/chinese-bank-1969', '..', line('chinese-bank-1969')),
		shape('russian-bank', 'damansky/russian-bank-1969', '..', line('russian-bank-1969')),
		shape(
			'main-channel-1969',
			'damansky/main-channel-1969',
			'1991-05-16',
			line('main-channel-1969')
		),
		presentChannel(ussuri)
	];
	return {
		path: 'odbl/damansky.geojson',
		text: featureCollectionText(features, { note: NOTE }, 6)
	};
}
