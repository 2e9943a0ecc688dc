import { RECORD_CHANGES, isOfMongolia } from '../../dataset/record-changes';
import { whenPresent } from '../expressions';
import { GRADES, borderSources } from './border-sources';
import { groupInWords, type MapLayer } from './layer';

/** China–Mongolia: not a Sino-Soviet border, but part of the front; a layer of its own. */
export const mongolia: MapLayer = {
	id: 'mongolia',
	group: groupInWords('mongolia'),
	sources: borderSources('mongolia-', isOfMongolia),
	answers: () => true,
	changes: RECORD_CHANGES.mongolia,
	specs: (palette) =>
		GRADES.map(({ id, minzoom, maxzoom }) => ({
			id: `mongolia-${id}`,
			type: 'line' as const,
			source: `mongolia-${id}`,
			minzoom,
			maxzoom,
			layout: { 'line-join': 'round' as const },
			paint: {
				'line-color': palette.text.polity,
				'line-width': whenPresent([2, 0.9], [10, 2]),
				'line-dasharray': [4, 1.5, 1, 1.5]
			}
		}))
};
