import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { OwnGeometry } from '../../own-data/types';
import { hovered, present, selected, whenPresent } from '../expressions';
import type { Palette } from '../palette';

type Drawn = 'point' | 'line' | 'area';

/** How a geometry is drawn. */
export function drawnAs({ type }: OwnGeometry): Drawn {
	if (type.endsWith('Point')) return 'point';
	return type.endsWith('LineString') ? 'line' : 'area';
}

/** Grows for the open and the pointed-at. */
const grown = (size: number, by: number) =>
	['case', selected, size + by, hovered, size + by / 2, size] as never;

/** Points are targets, lines run in a band of their own colour, areas are dotted: none of these means anything in the atlas. */
export function ownMarks(
	id: string,
	kinds: ReadonlySet<Drawn>,
	isMany: boolean,
	{ own, casing }: Palette
): LayerSpecification[] {
	// Where all are drawn alike none is asked: those that the page cuts into tiles could not tell.
	const only = (...drawn: Drawn[]) =>
		kinds.size === 1 ? {} : { filter: ['in', ['get', 'drawn'], ['literal', drawn]] as never };
	const size = isMany ? 0.65 : 1;
	const ring = (zoom: number, radius: number) =>
		[zoom, grown(radius * size, 2.5)] as [number, never];
	const specs: LayerSpecification[] = [
		{
			id: `${id}-areas`,
			type: 'fill',
			source: id,
			...only('area'),
			paint: {
				'fill-pattern': 'own-dots',
				'fill-opacity': ['case', present, ['case', selected, 1, hovered, 0.9, 0.7], 0]
			}
		},
		{
			id: `${id}-bands`,
			type: 'line',
			source: id,
			...only('line', 'area'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': own,
				'line-opacity': 0.28,
				'line-width': whenPresent([3, grown(6, 3)], [9, grown(10, 4)])
			}
		},
		{
			id: `${id}-lines`,
			type: 'line',
			source: id,
			...only('line', 'area'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': own,
				'line-width': whenPresent([3, grown(1.5, 1)], [9, grown(2.4, 1)])
			}
		},
		{
			id: `${id}-rings`,
			type: 'circle',
			source: id,
			...only('point'),
			paint: {
				'circle-color': casing,
				'circle-radius': whenPresent(ring(2, 4.4), ring(9, 8)),
				'circle-stroke-color': own,
				'circle-stroke-width': whenPresent([2, 2 * size], [9, 2.8 * size])
			}
		},
		{
			id: `${id}-points`,
			type: 'circle',
			source: id,
			...only('point'),
			paint: {
				'circle-color': own,
				'circle-radius': whenPresent([2, 1.9 * size], [9, 3.4 * size])
			}
		}
	];
	const needed: Readonly<Record<string, readonly Drawn[]>> = {
		areas: ['area'],
		bands: ['line', 'area'],
		lines: ['line', 'area'],
		rings: ['point'],
		points: ['point']
	};
	return specs.filter((spec) =>
		needed[spec.id.slice(id.length + 1)]?.some((kind) => kinds.has(kind))
	);
}
