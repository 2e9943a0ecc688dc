import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { MapFeature } from '../features';
import { spotOf, type Spot } from '../line-grid';
import { Course, linesToKeepClearOf, namePlaces, type Spacing } from './name-places';
import { statesBeside, type Beside } from './states-beside';

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

/** The names of the states beside the lines of the border, line by line. */
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
	for (const { line, side, state, days } of beside) {
		const course = courses.get(line) ?? new Course(courseOf(line));
		courses.set(line, course);
		const named = { names: state.names, days, ends: endsOf.get(state.id) ?? [] };
		const places = namePlaces(course, spacing, side === 'china', named, grid);
		yield places.map(({ position, from }, index) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: position },
			properties: {
				id: `${String(line.properties?.['id'])}/${state.id}#${index}`,
				days,
				from,
				'name:en': state.names.en,
				'name:zh-Hans': state.names['zh-Hans'],
				'name:ru': state.names.ru
			}
		}));
	}
}
