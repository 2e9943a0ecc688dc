import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { MapFeature } from '../features';
import { spotOf, type Spot } from '../line-grid';
import { shared, type Interval } from '../../time/interval';
import {
	Course,
	linesToKeepClearOf,
	namePlaces,
	type NamePlace,
	type Spacing
} from './name-places';
import { worldAt } from './name-sizes';
import { statesBeside, type Beside, type State } from './states-beside';

const courseOf = ({ geometry }: Beside['line']) =>
	geometry.type === 'LineString' ? geometry.coordinates : [];

/** Where the border of each state with China begins and ends: the ends of lines that no other line of it goes on from. */
function endsByState(beside: readonly Beside[]): ReadonlyMap<string, readonly Spot[]> {
	const foundIn = new Map<string, Map<string, { spot: Spot; roles: Set<number> }>>();
	for (const { line, state } of beside) {
		const course = courseOf(line);
		const ends = foundIn.get(state.id) ?? new Map<string, { spot: Spot; roles: Set<number> }>();
		foundIn.set(state.id, ends);
		for (const [index, end] of [course[0] ?? [], course.at(-1) ?? []].entries()) {
			const known = ends.get(String(end)) ?? { spot: spotOf(end), roles: new Set<number>() };
			ends.set(String(end), known);
			// Lines run one way: where one begins that nothing leads to, or ends that nothing leads on from, is an end.
			known.roles.add(index);
		}
	}
	return new Map(
		[...foundIn].map(([state, ends]) => [
			state,
			[...ends.values()].filter(({ roles }) => roles.size < 2).map(({ spot }) => spot)
		])
	);
}

/** px within which the name of a state does not stand a second time, where its border winds or another line runs beside it; far out names are smaller. */
const aloneAt = (zoom: number) => (zoom < 8 ? 75 : 150);

interface Written {
	line: Beside['line'];
	state: State;
	days: Interval;
	at: NamePlace;
	index: number;
}

/** Of names of one state that would stand close together at a zoom those that are read from farther out. */
function aloneOf(written: readonly Written[], nearest: number): Written[] {
	const stand = new Map<string, Written[]>();
	const keyOf = (state: string, zoom: number, x: number, y: number) => `${state}/${zoom}/${x}/${y}`;
	const cellOf = (spot: Spot, zoom: number) =>
		spot.map((part) => Math.floor((part * worldAt(zoom)) / aloneAt(zoom))) as [number, number];
	const kept: Written[] = [];
	for (const one of written.toSorted((a, b) => a.at.from - b.at.from)) {
		const { from, position } = one.at;
		const [x, y] = spotOf(position);
		const [column, row] = cellOf([x, y], from);
		const isBeside = ({ at, days }: Written) => {
			const [otherX, otherY] = spotOf(at.position);
			const px = Math.hypot(otherX - x, otherY - y) * worldAt(from);
			return px < aloneAt(from) && shared(days, one.days) !== undefined;
		};
		const around = [-1, 0, 1].flatMap((right) =>
			[-1, 0, 1].flatMap(
				(down) => stand.get(keyOf(one.state.id, from, column + right, row + down)) ?? []
			)
		);
		if (around.some(isBeside)) continue;
		kept.push(one);
		for (let zoom = from; zoom <= nearest; zoom++) {
			const key = keyOf(one.state.id, zoom, ...cellOf([x, y], zoom));
			stand.set(key, [...(stand.get(key) ?? []), one]);
		}
	}
	return kept;
}

/** The names of the states beside the lines of the border. */
export function* namesBeside(
	spacing: Spacing,
	geometry: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const beside = statesBeside(geometry, dataset);
	yield [];
	const grid = linesToKeepClearOf(geometry, spacing);
	yield [];
	const endsOf = endsByState(beside);
	const courses = new Map<Beside['line'], Course>();
	const written: Written[] = [];
	for (const { line, side, state, days } of beside) {
		const course = courses.get(line) ?? new Course(courseOf(line));
		courses.set(line, course);
		const named = { names: state.names, days, ends: endsOf.get(state.id) ?? [] };
		const places = namePlaces(course, spacing, side === 'china', named, grid);
		written.push(...places.map((at, index) => ({ line, state, days, at, index })));
		yield [];
	}
	const nearest = spacing.minzoom + Math.ceil(Math.log2(spacing.widest / spacing.narrowest));
	yield aloneOf(written, nearest).map(({ line, state, days, at, index }) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: at.position },
		properties: {
			id: `${String(line.properties?.['id'])}/${state.id}#${index}`,
			state: state.id,
			days,
			from: at.from,
			'name:en': state.names.en,
			'name:zh-Hans': state.names['zh-Hans'],
			'name:ru': state.names.ru
		}
	}));
}
