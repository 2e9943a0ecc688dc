import type { LegendEntry } from '../layers/layer';
import { element } from './markup';

/** Units of a swatch. */
export const SWATCH = { width: 36, height: 14 };

const MIDDLE = SWATCH.height / 2;

/** How a line of the legend looks on the map, in a box of its own. */
export function swatch(symbol: LegendEntry['symbol'], casing: string): string {
	const round = { cx: SWATCH.width / 2, cy: MIDDLE };
	switch (symbol.type) {
		case 'line': {
			const { colour, width, dashes, gap, beads, crosses } = symbol.stroke;
			const away = gap ? (gap + width) / 2 : 0;
			const courses = away ? [MIDDLE - away, MIDDLE + away] : [MIDDLE];
			return [
				element('path', { d: `M1 ${MIDDLE}H35`, stroke: casing, 'stroke-width': width + 2.5 }),
				element('path', {
					d: courses.map((y) => `M1 ${y}H35`).join(''),
					stroke: colour,
					'stroke-width': width,
					'stroke-linecap': beads ? 'round' : 'butt',
					'stroke-dasharray': dashes?.map((dash) => dash * width).join(' ')
				}),
				crosses
					? element('path', {
							d: 'M7 3.5l7 7m0-7l-7 7M22 3.5l7 7m0-7l-7 7',
							stroke: colour,
							'stroke-width': 1.8
						})
					: ''
			].join('');
		}
		case 'dot':
			return element('circle', {
				...round,
				r: 4.5,
				fill: symbol.fill,
				stroke: symbol.stroke,
				'stroke-width': 1.5
			});
		case 'target':
			return (
				element('circle', {
					...round,
					r: 5.5,
					fill: symbol.fill,
					stroke: symbol.stroke,
					'stroke-width': 2
				}) + element('circle', { ...round, r: 2, fill: symbol.stroke })
			);
		case 'shape':
			return element('path', {
				transform: `translate(${SWATCH.width / 2} ${MIDDLE}) scale(7)`,
				d: symbol.path,
				fill: symbol.fill
			});
		case 'ring':
		case 'hollow':
			return element('circle', {
				...round,
				r: 5.5,
				fill: symbol.type === 'ring' ? symbol.stroke : 'none',
				'fill-opacity': symbol.type === 'ring' ? 0.2 : undefined,
				stroke: symbol.stroke,
				'stroke-width': 1.5
			});
		case 'area':
			return element('rect', {
				x: 4,
				y: 1.5,
				width: 28,
				height: 11,
				rx: 5.5,
				fill: symbol.fill,
				stroke: symbol.stroke,
				'stroke-dasharray': '3 1.5'
			});
		case 'hatch':
			return element('path', {
				d: 'M4 12 14 2M11 12 21 2M18 12 28 2M25 12 33 4',
				stroke: symbol.stroke,
				'stroke-width': 1.6
			});
	}
}
