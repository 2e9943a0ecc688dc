import { byZoom, nameInLanguage, opacityOfNames, whenPresent } from '../expressions';
import { SANS } from '../typefaces';
import { published } from './land';
import { groupInWords, type MapLayer } from './layer';

/** Railways that mattered, straight from station to station: they say that they are schematic. */
export const rails: MapLayer = {
	id: 'rails',
	group: groupInWords('rails'),
	sources: [{ ...published('rails', 'railways.geojson', 4), labels: true }],
	specs: (palette, words) => [
		{
			id: 'rails',
			type: 'line',
			source: 'rails',
			minzoom: 4.2,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.text.polity,
				'line-width': whenPresent([4.2, 0.6], [9, 1.2]),
				// Nearer than a line from station to station is true it fades.
				'line-opacity': byZoom([8, 0.8], [10, 0.25])
			}
		},
		{
			id: 'rails-ties',
			type: 'line',
			source: 'rails',
			minzoom: 5,
			paint: {
				'line-color': palette.text.polity,
				'line-width': whenPresent([5, 3.5], [9, 6]),
				'line-dasharray': [0.25, 2],
				'line-opacity': byZoom([8, 0.8], [10, 0.25])
			}
		},
		{
			id: 'rails-names',
			type: 'symbol',
			source: 'rails',
			minzoom: 5,
			maxzoom: 9.5,
			layout: {
				'text-field': ['concat', nameInLanguage, ` · ${words.legend.schematic}`],
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-font': [SANS],
				'text-size': 10.5,
				'text-max-angle': 40,
				'text-offset': [0, 0.9],
				'text-padding': 12
			},
			paint: {
				'text-color': palette.text.polity,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.2,
				'text-opacity': opacityOfNames
			}
		}
	]
};
