import { circle } from '@turf/turf';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LANGUAGES } from '../../i18n';
import type { Position, Prose } from '../../kinds/fields';
import type { SceneUnit } from '../../kinds/scene/schema';
import { BEGINNING, FOREVER, type Interval } from '../../time/interval';
import { byZoom, nameInLanguage } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Palette } from '../palette';
import { SANS } from '../typefaces';
import type { LayerImage } from '../patterns';
import { unitSign } from '../unit-signs';
import type { FeatureSource, MapLayer } from './layer';

/** What the map shows of one step of a scene. */
export interface SceneView {
	/** From where the rings of distance are drawn. */
	centre: Position;
	units: readonly SceneUnit[];
	/** The sides, in the order of their grounds: the first is drawn light, the second dark. */
	sides: readonly string[];
}

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];

/** km from the centre, and how far that is in words. */
const RINGS = [
	{ km: 0.5, name: { en: '500 m', 'zh-Hans': '500米', ru: '500 м' } },
	{ km: 2, name: { en: '2 km', 'zh-Hans': '2公里', ru: '2 км' } }
];

/** The page has what a scene says in the reader’s language; until another has come, this is what it says. */
function names(prose: Partial<Prose>): Record<string, string | undefined> {
	const [said] = Object.values(prose);
	return Object.fromEntries(
		LANGUAGES.map((language) => [`name:${language}`, prose[language] ?? said])
	);
}

/** The id of the picture of a unit. */
function signId({ of, arm, echelon = 'group', inferred }: SceneUnit): string {
	return `scene-unit-${of}-${arm}-${echelon}-${inferred ? 'inferred' : 'given'}`;
}

const signOf = (unit: SceneUnit, sides: readonly string[], palette: Palette) =>
	unitSign({ ...unit, ...colourOfSide(unit.of, sides, palette) });

/** The pictures of its units, in their order. */
export function signsOf({ units, sides }: SceneView, palette: Palette): LayerImage[] {
	return units.map((unit) => signOf(unit, sides, palette));
}

/** Paper and ink of a side: neither the red nor the blue of maps that know friend and foe. */
function colourOfSide(of: string, sides: readonly string[], { text, casing }: Palette) {
	return of === sides[0] ? { ink: text.place, fill: casing } : { ink: casing, fill: text.polity };
}

const feature = (
	id: string,
	geometry: MapFeature['geometry'],
	properties: Record<string, unknown> = {}
): MapFeature => ({
	type: 'Feature',
	geometry,
	properties: { id, days: ALWAYS, ...properties }
});

const round = (centre: Position, km: number) => circle(centre, km, { steps: 96 }).geometry;

const source = (id: string, features: MapFeature[]): FeatureSource => ({
	id,
	dated: false,
	features: () => collection(features)
});

/** One step of a scene on the ground: units where accounts place them, the ways they went, rings of distance. */
export function sceneLayer({ centre, units, sides }: SceneView): MapLayer {
	const rings = RINGS.map(({ km, name }) =>
		feature(
			`ring-${km}`,
			{ type: 'LineString', coordinates: round(centre, km).coordinates[0] ?? [] },
			names(name)
		)
	);
	const doubts = units.map(({ position, accuracy }, at) =>
		feature(`doubt-${at}`, round(position, accuracy / 1000))
	);
	const paths = units.flatMap(({ path, inferred }, at) =>
		path ? [feature(`path-${at}`, { type: 'LineString', coordinates: path }, { inferred })] : []
	);
	const marks = units.map((unit, at) =>
		feature(
			`unit-${at}`,
			{ type: 'Point', coordinates: unit.position },
			{ ...names(unit.label), sign: signId(unit) }
		)
	);
	return {
		id: 'scene',
		sources: [
			source('scene-rings', rings),
			source('scene-doubts', doubts),
			source('scene-paths', paths),
			source('scene-units', marks)
		],
		images(palette) {
			return Object.fromEntries(units.map((unit) => [signId(unit), signOf(unit, sides, palette)]));
		},
		specs: (palette): LayerSpecification[] => [
			{
				id: 'scene-doubts',
				type: 'fill',
				source: 'scene-doubts',
				minzoom: 9,
				paint: { 'fill-color': palette.text.place, 'fill-opacity': 0.07 }
			},
			{
				id: 'scene-rings',
				type: 'line',
				source: 'scene-rings',
				minzoom: 9,
				paint: {
					'line-color': palette.text.place,
					'line-opacity': 0.55,
					'line-dasharray': [1, 3],
					'line-width': 1.1
				}
			},
			{
				id: 'scene-paths',
				type: 'line',
				source: 'scene-paths',
				minzoom: 9,
				layout: { 'line-cap': 'round', 'line-join': 'round' },
				paint: {
					'line-color': palette.text.place,
					'line-dasharray': [3, 2.5],
					'line-width': byZoom([10, 1], [14, 2.2])
				}
			},
			{
				id: 'scene-ring-names',
				type: 'symbol',
				source: 'scene-rings',
				minzoom: 9,
				layout: {
					'text-field': nameInLanguage,
					'text-font': [SANS],
					'text-size': 11,
					'symbol-placement': 'line',
					'symbol-spacing': 260
				},
				paint: {
					'text-color': palette.text.place,
					'text-halo-color': palette.text.halo,
					'text-halo-width': 1.6
				}
			},
			{
				id: 'scene-units',
				type: 'symbol',
				source: 'scene-units',
				minzoom: 8,
				layout: {
					'icon-image': ['get', 'sign'],
					'icon-allow-overlap': true,
					'text-field': nameInLanguage,
					'text-font': [SANS],
					'text-size': 12,
					'text-max-width': 11,
					'text-optional': true,
					'text-variable-anchor-offset': [
						'left',
						[1.7, 0],
						'right',
						[-1.7, 0],
						'top',
						[0, 1.4],
						'bottom',
						[0, -1.6]
					]
				},
				paint: {
					'text-color': palette.text.place,
					'text-halo-color': palette.text.halo,
					'text-halo-width': 1.6
				}
			}
		]
	};
}
