import { featuresOf } from '../../dataset/features';
import { RECORD_CHANGES } from '../../dataset/record-changes';
import { nameInLanguage, opacityOfNames } from '../expressions';
import { collection, type MapFeature } from '../features';
import { SANS } from '../typefaces';
import { stretchOn } from '../../kinds/stretches';
import { groupInWords, type MapLayer } from './layer';
import { strokedLines, withCasing } from './strokes';

/** Relations between capitals: great circles, coloured and patterned by stance. */
export const links: MapLayer = {
	id: 'links',
	group: groupInWords('links'),
	sources: [
		{
			id: 'links',
			dated: true,
			features: (_, dataset) =>
				collection(
					dataset.data.links.flatMap((link) => {
						const stretches = featuresOf({ kind: 'links', record: link }, dataset).map(
							({ id, geometry, when, stretch = 0 }): MapFeature => ({
								type: 'Feature',
								geometry,
								properties: {
									id,
									record: link.id,
									days: when.days,
									stance: link.phases[stretch]?.stance,
									prominence: link.prominence
								}
							})
						);
						return withCasing(link.id, stretches);
					})
				)
		},
		{
			id: 'link-labels',
			dated: true,
			labels: true,
			asksWhatIsOpen: true,
			features: (_, dataset) =>
				collection(
					dataset.data.links.flatMap((link): MapFeature[] => {
						const found = { kind: 'links' as const, record: link };
						const [line] = featuresOf(found, dataset);
						const ends = link.between.map((id) => dataset.place(id)?.names);
						if (!line) return [];
						const name = (language: 'en' | 'zh-Hans' | 'ru') =>
							ends.map((names) => names?.[language]).join(' – ');
						return [
							{
								type: 'Feature',
								geometry: line.geometry,
								properties: {
									id: link.id,
									record: link.id,
									days: link.when.days,
									'name:en': name('en'),
									'name:zh-Hans': name('zh-Hans'),
									'name:ru': name('ru')
								}
							}
						];
					})
				)
		}
	],
	specs: (palette) => [
		...strokedLines({
			id: 'links',
			source: 'links',
			strokes: palette.links,
			property: 'stance',
			casing: palette.casing,
			selectedColour: palette.selected,
			zooms: { maxzoom: 7 },
			scale: [0.75, 1.2]
		}),
		{
			id: 'link-labels',
			type: 'symbol',
			source: 'link-labels',
			maxzoom: 7,
			// Only the open relation is named along its line; many names would hide the map.
			filter: ['==', ['get', 'record'], ['global-state', 'selected']],
			layout: {
				'text-field': nameInLanguage,
				'symbol-placement': 'line',
				'symbol-spacing': 500,
				'text-font': [SANS],
				'text-size': 13,
				'text-offset': [0, -1],
				'text-max-angle': 20
			},
			paint: {
				'text-color': palette.text.place,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.6,
				'text-opacity': opacityOfNames
			}
		}
	],
	answers: (spec) => spec.type === 'line',
	*keysOn({ day, dataset }) {
		for (const link of dataset.data.links) {
			const phase = stretchOn(link.phases, day);
			if (phase) yield `stance:${phase.stance}`;
		}
	},
	changes: RECORD_CHANGES.phases,
	legend: (palette, words) =>
		Object.entries(palette.links).map(([stance, stroke]) => ({
			key: `stance:${stance}`,
			label: words.stances[stance as keyof typeof palette.links],
			symbol: { type: 'line' as const, stroke }
		}))
};
