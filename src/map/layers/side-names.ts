import type { FeatureCollection, Position } from 'geojson';
import { byZoom, nameInLanguage, opacityOfNames } from '../expressions';
import { collection, type MapFeature } from '../features';
import { SANS } from '../typefaces';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import { statesBeside, type Beside } from './sides';

/** Names stand this far apart at the nearest of their zooms, km; each zoom farther out has every second of them. */
interface Spacing {
	id: string;
	file: string;
	fromZoom: number;
	/** Zooms at which the names are read. */
	minzoom: number;
	maxzoom: number;
	/** km from name to name at `minzoom`. */
	widest: number;
	/** km from name to name at the nearest zoom. */
	narrowest: number;
	/** km of the line that say which way it runs there. */
	reach: number;
}

const SPACINGS: readonly Spacing[] = [
	{
		id: 'side-names-far',
		file: 'border-regional.geojson',
		fromZoom: 4.8,
		minzoom: 5,
		maxzoom: 9,
		widest: 256,
		narrowest: 32,
		reach: 60
	},
	{
		id: 'side-names-near',
		file: 'border.geojson',
		fromZoom: 8,
		minzoom: 9,
		maxzoom: 24,
		widest: 32,
		narrowest: 4,
		reach: 5
	}
];

const KM_A_DEGREE = 111.2;

/** A position on a plane on which near distances are true, km. */
function plane([x = 0, y = 0]: Position): [number, number] {
	return [x * KM_A_DEGREE * Math.cos((y * Math.PI) / 180), y * KM_A_DEGREE];
}

function distance(a: Position, b: Position): number {
	const dy = ((b[1] ?? 0) - (a[1] ?? 0)) * KM_A_DEGREE;
	const middle = ((((a[1] ?? 0) + (b[1] ?? 0)) / 2) * Math.PI) / 180;
	return Math.hypot(((b[0] ?? 0) - (a[0] ?? 0)) * KM_A_DEGREE * Math.cos(middle), dy);
}

/** The place so many km along a line. */
function along(line: readonly Position[], lengths: readonly number[], km: number): Position {
	const next = Math.max(
		1,
		lengths.findIndex((length) => length >= km)
	);
	const [a = [], b = []] = [line[next - 1], line[next]];
	const [from = 0, to = 0] = [lengths[next - 1], lengths[next]];
	const share = to === from ? 0 : Math.min(1, Math.max(0, (km - from) / (to - from)));
	const between = (axis: 0 | 1) => (a[axis] ?? 0) + share * ((b[axis] ?? 0) - (a[axis] ?? 0));
	return [between(0), between(1)];
}

/** Sides of a point, counterclockwise from the east: the anchor of a name that lies there, and how many ems away it stands. */
export const DIRECTIONS = [
	['left', 1.6, 0],
	['bottom-left', 1.1, -0.9],
	['bottom', 0, -1.3],
	['bottom-right', -1.1, -0.9],
	['right', -1.6, 0],
	['top-right', -1.1, 0.9],
	['top', 0, 1.3],
	['top-left', 1.1, 0.9]
] as const;

/** Tiles hold no lists, so the anchor alone tells how far off a name stands. */
const OFFSET = [
	'match',
	['get', 'anchor'],
	...DIRECTIONS.flatMap(([anchor, right, down]) => [anchor, ['literal', [right, down]]]),
	['literal', [0, 0]]
] as never;

/** Where on a line names stand: the place, the zoom from which they do, and the way the line runs there. */
function stops(line: readonly Position[], { minzoom, widest, narrowest, reach }: Spacing) {
	const lengths = [0];
	for (const [index, place] of line.slice(1).entries()) {
		lengths.push((lengths[index] ?? 0) + distance(line[index] ?? place, place));
	}
	const total = lengths.at(-1) ?? 0;
	const levels = Math.log2(widest / narrowest);
	const found: { place: Position; from: number; bearing: number }[] = [];
	// The first in the middle of the first gap: a line that ends where another begins has no name at its end.
	for (let index = 0; (index + 0.5) * narrowest < total; index++) {
		const km = (index + 0.5) * narrowest;
		let level = 0;
		while (level < levels && index % 2 ** (levels - level) !== 0) level++;
		const [x0, y0] = plane(along(line, lengths, Math.max(0, km - reach / 2)));
		const [x1, y1] = plane(along(line, lengths, Math.min(total, km + reach / 2)));
		found.push({
			place: along(line, lengths, km),
			from: minzoom + level,
			bearing: Math.atan2(y1 - y0, x1 - x0)
		});
	}
	return found;
}

function namesBeside({ line, side, state, days }: Beside, spacing: Spacing): MapFeature[] {
	if (line.geometry.type !== 'LineString') return [];
	const turn = side === 'china' ? Math.PI / 2 : -Math.PI / 2;
	return stops(line.geometry.coordinates, spacing).map(({ place, from, bearing }, index) => {
		const eighth = Math.round((bearing + turn) / (Math.PI / 4));
		const [anchor] = DIRECTIONS[((eighth % 8) + 8) % 8] ?? DIRECTIONS[0];
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: place },
			properties: {
				id: `${String(line.properties?.['id'])}/${state.id}#${index}`,
				days,
				from,
				anchor,
				'name:en': state.names.en,
				'name:zh-Hans': state.names['zh-Hans'],
				'name:ru': state.names.ru
			}
		};
	});
}

function source(spacing: Spacing): FeatureSource {
	const { id, file, fromZoom } = spacing;
	return {
		id,
		file,
		fromZoom,
		dated: true,
		labels: true,
		features: (geometry: FeatureCollection, dataset) =>
			collection(statesBeside(geometry, dataset).flatMap((beside) => namesBeside(beside, spacing)))
	};
}

/** The names of the states on both sides of the border, again and again along it. */
export const sideNames: MapLayer = {
	id: 'side-names',
	group: groupInWords('labels'),
	published: [],
	sources: SPACINGS.map(source),
	specs: (palette) =>
		SPACINGS.map(({ id, minzoom, maxzoom }) => ({
			id,
			type: 'symbol' as const,
			source: id,
			minzoom,
			maxzoom,
			filter: ['<=', ['get', 'from'], ['zoom']] as never,
			layout: {
				'text-field': nameInLanguage,
				'text-font': [SANS],
				'text-size': byZoom([5, 9.5], [9, 11], [13, 12]),
				'text-transform': 'uppercase' as const,
				'text-letter-spacing': 0.12,
				'text-max-width': 14,
				'text-anchor': ['get', 'anchor'] as never,
				'text-offset': OFFSET,
				'text-padding': 8,
				'symbol-sort-key': ['get', 'from'] as never
			},
			paint: {
				'text-color': palette.text.polity,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.2,
				'text-opacity': opacityOfNames
			}
		}))
};
