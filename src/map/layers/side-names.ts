import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { byZoom, nameInLanguage, opacityOfNames } from '../expressions';
import { collection, type MapFeature } from '../features';
import { SANS } from '../typefaces';
import { spotOf, type Spot } from '../line-grid';
import { GROUND_ZOOM, groundNames } from './ground-names';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import {
	Course,
	LETTER_SPACING,
	NAME_SIZES,
	NAME_WIDTH,
	linesToKeepClearOf,
	namePlaces,
	type Spacing
} from './name-places';
import { statesBeside, type Beside } from './states-beside';

interface Names extends Spacing {
	id: string;
	file: string;
	fromZoom: number;
}

const NAMES: readonly Names[] = [
	{
		id: 'side-names-far',
		file: 'border-regional.geojson',
		fromZoom: 4.8,
		minzoom: 5,
		maxzoom: 8,
		widest: 384,
		narrowest: 96,
		reach: 60
	},
	{
		id: 'side-names-near',
		file: 'border.geojson',
		fromZoom: 7.5,
		minzoom: 8,
		maxzoom: 24,
		widest: 48,
		narrowest: 3,
		reach: 5
	}
];

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

/** The names beside the lines of the border, line by line. */
function* namesBeside(
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

function source({ id, file, fromZoom, ...spacing }: Names): FeatureSource {
	const pieces = (geometry: FeatureCollection, dataset: Dataset) =>
		namesBeside(spacing, geometry, dataset);
	return {
		id,
		file,
		fromZoom,
		dated: true,
		labels: true,
		features: (geometry, dataset) => collection([...pieces(geometry, dataset)].flat()),
		pieces
	};
}

/** The names of the states on both sides of the border, again and again along it. */
export const sideNames: MapLayer = {
	id: 'side-names',
	group: groupInWords('labels'),
	published: [],
	sources: [...NAMES.map(source), groundNames],
	specs: (palette) =>
		[{ id: groundNames.id, minzoom: GROUND_ZOOM, maxzoom: 24 }, ...NAMES].map(
			({ id, minzoom, maxzoom }) => ({
				id,
				type: 'symbol' as const,
				source: id,
				minzoom,
				maxzoom,
				filter: ['<=', ['get', 'from'], ['zoom']] as never,
				layout: {
					'text-field': nameInLanguage,
					'text-font': [SANS],
					'text-size': byZoom(
						...NAME_SIZES.map(([zoom, size]) => [zoom, size] as [number, number])
					),
					'text-transform': 'uppercase' as const,
					'text-letter-spacing': LETTER_SPACING,
					'text-max-width': NAME_WIDTH,
					'text-padding': 8,
					'symbol-sort-key': ['get', 'from'] as never
				},
				paint: {
					'text-color': palette.text.polity,
					'text-halo-color': palette.text.halo,
					'text-halo-width': 1.5,
					'text-opacity': opacityOfNames
				}
			})
		)
};
