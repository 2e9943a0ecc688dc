import { isActiveOn, type Interval } from '../../time/interval';
import { byZoom, hovered, opacityOfNames, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { shapeImage, type ShapeName } from '../shapes';
import { groupInWords, type MapLayer } from './layer';
import { certainly } from './served';

/** What is marked where its name stands: smaller than places with a story. */
export const MARKED = ['town', 'village', 'site', 'pass', 'tripoint', 'peak'];

const kind = (...kinds: string[]) => ['in', ['get', 'kind'], ['literal', kinds]] as never;

/** Towns, villages, posts, passes and peaks that have a name on the map and no story of their own: no name stands without its mark. */
export const sites: MapLayer = {
	id: 'sites',
	group: groupInWords('places'),
	published: ['places.lpf.json'],
	sources: [
		{
			id: 'sites',
			dated: true,
			labels: true,
			features: (_, dataset) =>
				collection(
					dataset.data.geography
						.filter((record) => MARKED.includes(record.kind))
						.map((record): MapFeature => ({
							type: 'Feature',
							geometry: { type: 'Point', coordinates: record.position },
							properties: {
								id: record.id,
								record: record.id,
								days: record.when.days,
								kind: record.kind,
								prominence: record.prominence,
								signed: record.served.map(({ when }) => certainly(when.days))
							}
						}))
				),
			// While it has the sign of what it serves as, it needs no other.
			stateOn: ({ signed }, day) => ({
				signed: (signed as Interval[]).some((days) => isActiveOn(days, day))
			})
		}
	],
	specs: (palette) => {
		const colour = ['case', selected, palette.selected, palette.place] as never;
		const grown = (size: number) => ['case', selected, size + 2, hovered, size + 1, size] as never;
		const marks = (id: string, minzoom: number, far: boolean, size: number) => ({
			id,
			type: 'circle' as const,
			source: 'sites',
			minzoom,
			filter: [
				'all',
				kind('town', 'village'),
				[far ? '<=' : '>', ['get', 'prominence'], 5]
			] as never,
			paint: {
				'circle-color': palette.placeRing,
				'circle-radius': whenPresent([4, grown(size * 0.7)], [10, grown(size)]),
				'circle-stroke-color': colour,
				'circle-stroke-width': whenPresent([4, 1], [10, 1.6])
			}
		});
		const signs = (id: string, icon: ShapeName, filter: never) => ({
			id,
			type: 'symbol' as const,
			source: 'sites',
			minzoom: 7,
			filter,
			layout: {
				'icon-image': `site-${icon}`,
				'icon-size': byZoom([7, 0.8], [12, 1.1]),
				'icon-overlap': 'always' as const,
				'icon-ignore-placement': true
			},
			paint: {
				'icon-opacity': [
					'case',
					['boolean', ['feature-state', 'signed'], false],
					0,
					opacityOfNames
				] as never
			}
		});
		return [
			marks('sites-towns', 4.2, true, 3.2),
			marks('sites-near', 7, false, 3),
			signs('sites-posts', 'square', kind('site')),
			signs('sites-heights', 'triangle', kind('peak')),
			signs('sites-passes', 'pass', kind('pass')),
			signs('sites-tripoints', 'diamond', kind('tripoint'))
		];
	},
	images: (palette) =>
		Object.fromEntries(
			(['square', 'triangle', 'pass', 'diamond'] as const).map((shape) => [
				`site-${shape}`,
				shapeImage(shape, palette.place, palette.placeRing)
			])
		),
	answers: () => true
};
