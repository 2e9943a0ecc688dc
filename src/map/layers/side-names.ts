import { byZoom, nameInLanguage, opacityOfNames } from '../expressions';
import { SANS } from '../typefaces';
import { groupInWords, OF_STATES, ONCE, type FeatureSource, type MapLayer } from './layer';
import { madeAlong, madeInView } from './made-along';
import type { Spacing } from './name-places';
import { GROUND_ZOOM, LETTER_SPACING, NAME_SIZES, NAME_WIDTH, SIZE_IN_VIEW } from './name-sizes';

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

const source = ({ id, file, fromZoom, ...spacing }: Names): FeatureSource => ({
	id,
	file,
	fromZoom,
	dated: true,
	labels: true,
	features: madeAlong((make, ...given) => make.namesBeside(spacing, ...given))
});

/** Whose the ground is around the places of the story. */
export const groundNames: FeatureSource = {
	id: 'ground-names',
	file: 'sides.geojson',
	fromZoom: GROUND_ZOOM - 0.5,
	dated: true,
	labels: true,
	features: madeAlong((make, ...given) => make.namesOnGround(...given))
};

const IN_VIEW = 'states-in-view';

/** The states whose ground is in view, where the map shows too little of the world to have the middle of each. */
const statesInView: FeatureSource = {
	id: IN_VIEW,
	dated: true,
	labels: true,
	inView: 0.15,
	features: madeInView
};

/** The names of the states on both sides of the border, again and again along it. */
export const sideNames: MapLayer = {
	id: 'side-names',
	group: groupInWords('labels'),
	published: [],
	sources: [...NAMES.map(source), groundNames, statesInView],
	specs: (palette) =>
		// What is placed last is named only where nothing else names it.
		[
			{ id: IN_VIEW, minzoom: 0, maxzoom: 24 },
			{ id: groundNames.id, minzoom: GROUND_ZOOM, maxzoom: 24 },
			...NAMES
		].map(({ id, minzoom, maxzoom }) => ({
			...(id === IN_VIEW ? ONCE : OF_STATES),
			id,
			type: 'symbol' as const,
			source: id,
			minzoom,
			maxzoom,
			filter: ['<=', ['get', 'from'], ['zoom']] as never,
			layout: {
				'text-field': nameInLanguage,
				'text-font': [SANS],
				'text-size':
					id === IN_VIEW
						? SIZE_IN_VIEW
						: byZoom(...NAME_SIZES.map(([zoom, size]) => [zoom, size] as [number, number])),
				'text-transform': 'uppercase' as const,
				'text-letter-spacing': LETTER_SPACING,
				'text-max-width': NAME_WIDTH,
				// On bare ground a name stands only where no other is near.
				'text-padding': id === groundNames.id ? 70 : 8,
				'symbol-sort-key': ['get', 'from'] as never
			},
			paint: {
				'text-color': palette.text.polity,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.5,
				'text-opacity': opacityOfNames
			}
		}))
};
