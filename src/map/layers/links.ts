import { collection, type MapFeature } from '../features';
import type { MapLayer } from './layer';
import { strokedLines } from './strokes';

/** Relations between capitals: great circles, coloured and patterned by stance. */
export const links: MapLayer = {
	id: 'links',
	toggle: true,
	sources: [
		{
			id: 'links',
			file: 'links.geojson',
			dated: true,
			features: (geometry, dataset) => {
				const arcs = new Map(
					geometry.features.map((feature) => [String(feature.properties?.record), feature.geometry])
				);
				return collection(
					dataset.data.links.flatMap((link) => {
						const arc = arcs.get(link.id);
						if (!arc) return [];
						return link.phases.map((phase, index): MapFeature => ({
							type: 'Feature',
							geometry: arc,
							properties: {
								id: `${link.id}#${index}`,
								record: link.id,
								days: phase.when.days,
								stance: phase.stance,
								prominence: link.prominence
							}
						}));
					})
				);
			}
		}
	],
	specs: (palette) =>
		strokedLines({
			id: 'links',
			source: 'links',
			strokes: palette.links,
			property: 'stance',
			casing: palette.casing,
			selectedColour: palette.selected,
			zooms: { maxzoom: 7 },
			scale: [0.75, 1.2]
		}),
	legend: (palette, words) =>
		Object.entries(palette.links).map(([stance, stroke]) => ({
			key: `stance:${stance}`,
			label: words.stances[stance as keyof typeof palette.links],
			symbol: { type: 'line' as const, stroke }
		}))
};
