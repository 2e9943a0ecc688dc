import type { FeatureCollection, Position } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { writeHeldGround } from '../../i18n/held-ground';
import type { Language } from '../../i18n';
import { BEGINNING, FOREVER, shared, type Interval } from '../../time/interval';
import { intervalOf, type MapFeature } from '../features';
import { LineGrid, placeOf, spotOf, type Spot } from '../line-grid';
import { lattice, type Window } from './name-lattice';
import { nameRoom } from './name-places';
import { GROUND_ZOOM, sizeAt, worldAt } from './name-sizes';
import { statesOf } from './states-beside';

/** Names stand about this far apart, px, from a zoom on; so many of them on each side of a place. */
const LATTICES = [
	{ from: GROUND_ZOOM, step: 380, around: 2, onContested: true },
	{ from: 12, step: 380, around: 2, onContested: true },
	{ from: 13, step: 300, around: 3, onContested: true },
	{ from: 14, step: 380, around: 2, onContested: true }
];
/** None stands nearer to one that is there already from farther out than this, in their distances. */
const NEAREST = 0.7;

/** The world is cut into so many bands, by which the edges that cross a row are found. */
const BANDS = 4096;

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];

/** Degrees from the border within which a place of the story is looked at from so near. */
const NEAR_BORDER = 0.3;

/** Ground that was one polity's for a time, or nobody's; later ones of the list lie on top. */
interface Piece {
	polity: string | null;
	days: Interval;
	/** Its edges, by the band of the world that they run through. */
	edges: ReadonlyMap<number, readonly (readonly [Spot, Spot])[]>;
	bounds: Window;
	/** Where its edges cross each row. */
	crossings: Map<number, readonly number[]>;
}

function piecesOf({ features }: FeatureCollection): Piece[] {
	return features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'MultiPolygon') return [];
		const rings = geometry.coordinates.flat().map((ring) => ring.map(spotOf));
		const ends = (axis: 0 | 1, sign: number) =>
			sign * rings.flat().reduce((most, spot) => Math.max(most, sign * spot[axis]), -Infinity);
		const bounds = [ends(0, -1), ends(1, -1), ends(0, 1), ends(1, 1)] as const;
		const polity = (properties?.['polity'] as string | null | undefined) ?? null;
		const days = intervalOf(properties ?? {});
		const crossings = new Map<number, readonly number[]>();
		const piece = { polity, days, edges: byBand(rings), bounds, crossings };
		if (polity !== null) return [piece];
		// What of contested ground did not come to China stayed across the rivers from it.
		const since: Interval = [days[3], days[3], FOREVER, FOREVER];
		return [piece, { ...piece, polity: 'russia', days: since }];
	});
}

function byBand(rings: readonly (readonly Spot[])[]): Map<number, [Spot, Spot][]> {
	const bands = new Map<number, [Spot, Spot][]>();
	for (const ring of rings) {
		for (const [index, b] of ring.slice(1).entries()) {
			const a = ring[index] ?? b;
			const [first, last] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
			for (let band = Math.floor(first * BANDS); band <= Math.floor(last * BANDS); band++) {
				const edges = bands.get(band);
				if (edges) edges.push([a, b]);
				else bands.set(band, [[a, b]]);
			}
		}
	}
	return bands;
}

/** Whether a spot lies within a piece: an odd number of its edges cross the row to the west of it. */
function holds({ edges, crossings, bounds }: Piece, [x, y]: Spot): boolean {
	const [west, north, east, south] = bounds;
	if (x < west || x > east || y < north || y > south) return false;
	let row = crossings.get(y);
	if (!row) {
		row = (edges.get(Math.floor(y * BANDS)) ?? []).flatMap(([[ax, ay], [bx, by]]) =>
			ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)]
		);
		crossings.set(y, row);
	}
	return row.filter((crossing) => crossing < x).length % 2 === 1;
}

/** What is written on ground, from when until when. */
interface Said {
	/** Of which state it is the name. */
	state?: string;
	days: Interval;
	names: Record<Language, string>;
}

/** What is written on the ground of a polity, state by state; on ground that both sides claimed, who held it. */
function saidOf(
	{ polity, days }: Pick<Piece, 'polity' | 'days'>,
	spot: Spot,
	dataset: Dataset
): Said[] {
	if (polity !== null) {
		return statesOf(polity, dataset).flatMap(({ id, names, when }) => {
			const both = shared(when.days, days);
			return both ? [{ state: id, days: both, names }] : [];
		});
	}
	const [area] = dataset.data.areas.toSorted(
		(a, b) => apart(a.position, spot) - apart(b.position, spot)
	);
	const said: Said[] = [];
	for (const stretch of area?.control ?? []) {
		const both = shared(stretch.when.days, days);
		if (!both) continue;
		const written = (language: Language) => writeHeldGround(stretch, language);
		const names = { en: written('en'), 'zh-Hans': written('zh-Hans'), ru: written('ru') };
		const before = said.at(-1);
		if (before?.names.en === names.en && before.days[3] === both[0]) {
			before.days = [before.days[0], before.days[1], both[2], both[3]];
		} else said.push({ days: both, names });
	}
	return said;
}

const apart = (position: Position, [x, y]: Spot) => {
	const [px, py] = spotOf(position);
	return Math.hypot(px - x, py - y);
};

/** Whose a spot is, from when until when: the last piece that holds it. */
function stretchesAt(pieces: readonly Piece[], spot: Spot): Pick<Piece, 'polity' | 'days'>[] {
	const here = pieces.filter((piece) => holds(piece, spot));
	const turns = [...new Set(here.flatMap(({ days }) => [days[0], days[3]]))].sort((a, b) => a - b);
	return turns.slice(1).flatMap((to, index) => {
		const from = turns[index] ?? to;
		const top = here.findLast(({ days }) => days[0] <= from && to <= days[3]);
		return top ? [{ polity: top.polity, days: [from, from, to, to] as Interval }] : [];
	});
}

/** The places of the story near the border, as spots. */
function sites({ data }: Dataset, pieces: readonly Piece[]): Spot[] {
	const edges = pieces
		.filter(({ polity }) => polity !== 'prc')
		.flatMap((piece) => [...piece.edges.values()].flatMap((band) => band.map(([spot]) => spot)));
	return [...data.places, ...data.areas]
		.map(({ position }) => spotOf(position))
		.filter((spot) =>
			edges.some(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) < NEAR_BORDER / 360)
		);
}

/** A name that stands, and from when until when. */
interface Standing {
	middle: Spot;
	days: Interval;
}

/** Whose the ground is around the places of the story, where no line of the border need be in view. */
export function* namesOnGround(
	geometry: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const pieces = piecesOf(geometry);
	yield [];
	const around = sites(dataset, pieces);
	yield [];
	const contested = pieces.flatMap(({ polity, bounds }) => (polity === null ? [bounds] : []));
	// Also before a line became the border, and after, it may be drawn: as what was claimed or agreed.
	const edges = geometry.features.flatMap((piece) =>
		piece.geometry.type === 'MultiPolygon'
			? piece.geometry.coordinates.flat().map((course) => ({ course, days: ALWAYS }))
			: []
	);
	const grid = new LineGrid(edges, 1 / 2500);
	const stand: Standing[] = [];
	for (const { from, step, around: reach, onContested } of LATTICES) {
		const world = worldAt(from);
		const isClear = ({ names, days }: Said, middle: Spot) => {
			const [width = 0, height = 0] = nameRoom(names).map(
				(ems) => (ems * sizeAt(from + 1)) / world
			);
			return !grid.cuts({ middle, half: [width, height] }, days);
		};
		const fromFarther = [...stand];
		const isAlone = ({ days }: Said, [x, y]: Spot) =>
			!fromFarther.some(
				({ middle: [otherX, otherY], days: others }) =>
					Math.hypot(otherX - x, otherY - y) * world < NEAREST * step &&
					shared(days, others) !== undefined
			);
		const far = (reach * step) / world;
		const near = around.map(([x, y]): Window => [x - far, y - far, x + far, y + far]);
		for (const spot of lattice([...near, ...(onContested ? contested : [])], step / world)) {
			const said = stretchesAt(pieces, spot)
				.flatMap((stretch) => saidOf(stretch, spot, dataset))
				.filter((one) => isAlone(one, spot) && isClear(one, spot));
			stand.push(...said.map(({ days }) => ({ middle: spot, days })));
			yield said.map(({ state, names, days }) => ({
				type: 'Feature',
				geometry: { type: 'Point', coordinates: placeOf(spot) },
				properties: {
					id: `${from}/${step}/${spot.join('/')}/${String(days[0])}`,
					...(state && { state }),
					days,
					from,
					'name:en': names.en,
					'name:zh-Hans': names['zh-Hans'],
					'name:ru': names.ru
				}
			}));
		}
	}
}
