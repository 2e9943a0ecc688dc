import type { Dataset } from '../../dataset/dataset';
import { BEGINNING, FOREVER, shared, type Interval } from '../../time/interval';
import { turnAfter } from '../../time/slices';
import { collection, type MapFeature, type MapFeatures } from '../features';
import { AT_ONCE } from '../in-pieces';
import type { ViewedMap } from '../viewed-map';
import { SAME_TEXT } from './layer';
import { nameRoom } from './name-places';
import { SIZE_IN_VIEW } from './name-sizes';
import { statesOf, type State } from './states-beside';
import { STEP, viewSpots, type Spot } from './view-spots';

/** At so many places of its ground in view a state can be named; px between them. */
const PLACES = 24;
const APART = 60;

/** The polities whose ground is told from all others' by its colour. */
const POLITIES = new Set([
	'prc',
	'republic-of-china',
	'ussr',
	'russia',
	'mongolia',
	'kazakhstan',
	'kyrgyzstan',
	'tajikistan'
]);

/** How deep each spot lies in ground of the same polity, in steps: 1 beside another's, or the rim. */
function depths(polities: readonly (readonly string[])[]): number[][] {
	let rows = polities.map((row) => row.map(() => 1));
	for (let deep = 2; deep <= polities.length; deep++) {
		const before = rows;
		const isWithin = (polity: string, y: number, x: number) =>
			polities[y]?.[x] === polity && (before[y]?.[x] ?? 0) >= deep - 1;
		rows = polities.map((row, y) =>
			row.map((polity, x) =>
				isWithin(polity, y, x) &&
				isWithin(polity, y, x - 1) &&
				isWithin(polity, y, x + 1) &&
				isWithin(polity, y - 1, x) &&
				isWithin(polity, y + 1, x)
					? deep
					: (before[y]?.[x] ?? 0)
			)
		);
		if (!rows.some((row) => row.includes(deep))) break;
	}
	return rows;
}

/** Whether all that a name would lie on, a step and more around its middle, is ground of the polity, and within the rim. */
function isRoomFor(
	{ names }: State,
	polity: string,
	polities: readonly (readonly string[])[],
	[y, x]: readonly [row: number, column: number]
): boolean {
	const [across = 1, along = 1] = nameRoom(names).map((ems) =>
		Math.ceil((ems * SIZE_IN_VIEW) / STEP)
	);
	for (let down = -along; down <= along; down++)
		for (let right = -across; right <= across; right++)
			if (polities[y + down]?.[x + right] !== polity) return false;
	return true;
}

/** The places at which the ground of a polity in view can be named: the deepest first, some way from each other. */
function placesIn(spots: readonly { spot: Spot; deep: number }[]): Spot[] {
	const places: Spot[] = [];
	const isApart = ({ pixel: [x, y] }: Spot) =>
		places.every(({ pixel: [otherX, otherY] }) => Math.hypot(otherX - x, otherY - y) >= APART);
	for (const { spot } of spots.toSorted((a, b) => b.deep - a.deep)) {
		if (places.length < PLACES && isApart(spot)) places.push(spot);
	}
	return places;
}

/** What the states of a polity are called, and when. */
function statesNamed(polity: string, dataset: Dataset): State[] {
	// Whoever governs it; what is left of the republic after it is no part of this story's ground.
	if (polity === 'republic-of-china') return statesOf('prc', dataset);
	return POLITIES.has(polity) ? statesOf(polity, dataset) : [];
}

/** What has been worked out of each map, for which spots and pieces. */
const known = new WeakMap<ViewedMap, { asked: string; features: MapFeatures }>();

/** The states of the story by whose ground is in view, from when until when: each at several places, of which one will do. */
export async function statesInView(
	map: ViewedMap | undefined,
	dataset: Dataset
): Promise<MapFeatures> {
	if (!map) return collection([]);
	if (map.isMoving() || !map.areTilesLoaded()) await map.once('idle');
	const turn = turnAfter(AT_ONCE);
	const rows = await viewSpots(map, turn);
	const asked = JSON.stringify(
		rows.map((row) => [
			row.find((spot) => spot)?.position,
			...row.map((spot) => spot?.pieces.map(({ polity, days }) => [polity, days[0]]).join('/'))
		])
	);
	const before = known.get(map);
	if (before?.asked === asked) return before.features;
	const features = collection(await named(rows, dataset, turn));
	// From farther away its ground may be smaller than the name; tiles are of whole zooms.
	const from = Math.floor(map.getZoom());
	for (const { properties } of features.features) properties['from'] = from;
	known.set(map, { asked, features });
	return features;
}

async function named(
	rows: readonly (readonly (Spot | undefined)[])[],
	dataset: Dataset,
	turn: ReturnType<typeof turnAfter>
): Promise<MapFeature[]> {
	const turns = new Set([BEGINNING, FOREVER]);
	for (const spot of rows.flat())
		for (const { days } of spot?.pieces ?? []) turns.add(days[0]).add(days[3]);
	const days = [...turns].sort((a, b) => a - b);
	const found = new Map<string, MapFeature>();
	for (const [index, to] of days.slice(1).entries()) {
		const from = days[index] ?? to;
		const during: Interval = [from, from, to, to];
		const wait = turn();
		if (wait) await wait;
		const polities = rows.map((row) =>
			row.map(
				(spot) =>
					spot?.pieces.find((piece) => piece.days[0] <= from && to <= piece.days[3])?.polity ?? ''
			)
		);
		const deep = depths(polities);
		for (const polity of new Set(polities.flat())) {
			for (const state of statesNamed(polity, dataset)) {
				const both = shared(state.when.days, during);
				if (!both) continue;
				const ground = rows.flatMap((row, y) =>
					row.flatMap((spot, x) =>
						spot && isRoomFor(state, polity, polities, [y, x])
							? [{ spot, deep: deep[y]?.[x] ?? 0 }]
							: []
					)
				);
				for (const spot of placesIn(ground)) add(found, state, spot, both);
			}
		}
	}
	return [...found.values()];
}

/** A name at a place; where it is there already, it stays until the end of the new days. */
function add(
	found: Map<string, MapFeature>,
	{ id: state, names }: State,
	{ position }: Spot,
	days: Interval
): void {
	const key = `${state}/${String(position)}`;
	const before = found.get(key);
	if (before?.properties.days[3] === days[0]) {
		const [first, second] = before.properties.days;
		before.properties.days = [first, second, days[2], days[3]];
		return;
	}
	const id = `${state}${SAME_TEXT}${String(position)}/${String(days[0])}`;
	found.set(before ? id : key, {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [...position] },
		properties: {
			id,
			state,
			days,
			'name:en': names.en,
			'name:zh-Hans': names['zh-Hans'],
			'name:ru': names.ru
		}
	});
}
