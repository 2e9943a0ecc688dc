import { RELIEF_FILES, fetchRelief } from '../../dataset/relief';
import { groupInWords, type MapLayer } from './layer';

/** A quiet hillshade for the far zooms; it gives way as the reader comes near. */
export const relief: MapLayer = {
	id: 'relief',
	group: groupInWords('relief'),
	published: ['relief.webp', 'relief.json'],
	sources: [],
	picture: { id: 'relief', files: RELIEF_FILES, fetch: fetchRelief },
	specs: (palette) => [
		{
			id: 'relief',
			type: 'raster',
			source: 'relief',
			maxzoom: 7,
			paint: {
				'raster-opacity': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					palette.relief,
					4,
					palette.relief,
					// Soft by then, yet mountains are told from plains.
					6,
					palette.relief * 0.6,
					7,
					0
				],
				'raster-fade-duration': 0,
				'raster-resampling': 'linear'
			}
		}
	]
};
