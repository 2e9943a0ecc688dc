import { RECORD_CHANGES } from '../../dataset/record-changes';
import { byZoom, hovered, selected } from '../expressions';
import { collection } from '../features';
import { BEGINNING, FOREVER } from '../../time/interval';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';

/** Rivers and lakes; a feature whose id is a record's can be opened. */
function waters(id: string, file: string, fromZoom = 0): FeatureSource {
	return {
		id,
		file,
		fromZoom,
		dated: false,
		features: (geometry, dataset) =>
			collection(
				geometry.features.map((feature, index) => {
					const properties = feature.properties ?? {};
					const record = String(properties.record ?? properties.id ?? '');
					return {
						...feature,
						properties: {
							...properties,
							id: record === '' ? `${id}-${index}` : record,
							...(dataset.has(record) ? { record } : {}),
							days: [BEGINNING, BEGINNING, FOREVER, FOREVER]
						}
					};
				})
			)
	};
}

/** Rivers and lakes. Border rivers are drawn under the border that runs in them. */
export const water: MapLayer = {
	id: 'water',
	group: groupInWords('water'),
	sources: [waters('lakes', 'lakes.geojson', 3.2), waters('rivers', 'rivers.geojson', 2.8)],
	specs: (palette) => {
		const colour = ['case', selected, palette.selected, palette.waterLine] as never;
		const width = byZoom(
			[2, ['case', selected, 2.5, 0.5]],
			[5, ['case', selected, 4, hovered, 3, 1.3]],
			[9, ['case', selected, 7, hovered, 6, 3.6]],
			[13, ['case', selected, 9, hovered, 8, 6]]
		);
		const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
		return [
			{
				id: 'lakes',
				type: 'fill',
				source: 'lakes',
				minzoom: 3.2,
				paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterLine }
			},
			{
				id: 'rivers',
				type: 'line',
				source: 'rivers',
				minzoom: 2.8,
				layout,
				paint: { 'line-color': colour, 'line-width': width }
			}
		];
	},
	answers: ({ id }) => id === 'rivers',
	changes: RECORD_CHANGES.waters
};
