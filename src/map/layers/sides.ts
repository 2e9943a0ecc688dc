import { whenPresent } from '../expressions';
import { published, tintOf } from './land';
import { groupInWords, type MapLayer } from './layer';
import { ribbonSources, ribbonSpecs } from './ribbons';

/** The ground of the states near the border, cut along the border's own lines, and a ribbon in each along it. */
export const sides: MapLayer = {
	id: 'sides',
	group: groupInWords('polities'),
	sources: [published('sides', 'sides.geojson', 6.5), ...ribbonSources],
	specs: (palette) => [
		{
			id: 'sides',
			type: 'fill',
			source: 'sides',
			minzoom: 6.6,
			paint: {
				'fill-color': tintOf(palette.tints),
				'fill-opacity': whenPresent([6.6, 0], [7, 1]),
				'fill-antialias': false
			}
		},
		...ribbonSpecs(palette)
	]
};
