import { greatCircleBetween } from '../../dataset/great-circle';
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
			dated: true,
			features: (_, dataset) =>
				collection(
					dataset.data.links.flatMap((link) => {
						const [from, to] = link.between.map((id) => dataset.place(id));
						if (!from || !to) return [];
						const geometry = greatCircleBetween(from.position, to.position);
						return link.phases.map((phase, index): MapFeature => ({
							type: 'Feature',
							geometry,
							properties: {
								id: `${link.id}#${index}`,
								record: link.id,
								days: phase.when.days,
								stance: phase.stance,
								prominence: link.prominence
							}
						}));
					})
				)
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
