import type { FeatureCollection } from 'geojson';
import type {
	BackgroundLayerSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { GeoProjection } from 'd3-geo';
import { isoDate } from '../../time/day';
import type { LayerImage } from '../patterns';
import { gather, layersAt, type Asked } from './gather';
import { gatherTiles, tiledKey, type GatheredTiles } from './gather-tiles';
import type { Placing, Symbols } from './lettering';
import { element } from './markup';
import { pathOf } from './path';
import type { Size } from './projections';
import { Room } from './room';
import { circles, fills, groundColour, Shapes, spotsOf, strokes } from './shapes';
import { StyleValues, type DrawnFeature } from './style-values';
import { symbols } from './symbols';

/** How a map is to be drawn. */
export interface Drawing extends Asked {
	size: Size;
	projection: GeoProjection;
	/** The sea ends where the globe does. */
	round: boolean;
	language: string;
	/** Names are left out. */
	nameless: boolean;
	/** What ids in the markup begin with. */
	prefix: string;
	fetchFile: (file: string) => Promise<FeatureCollection>;
}

/** A map that has been drawn. */
export interface DrawnMap {
	/** What the groups refer to by id. */
	defs: string;
	/** A group for each layer, bottom to top. */
	groups: string;
	/** The ids of the records of which something is on it, sorted. */
	records: string[];
	/** The names of the layers that have something on it. */
	layers: ReadonlySet<string>;
	/** What of layers of tiles is not on it. */
	lacks: GatheredTiles['lacks'];
	/** The names that stand on it, the most important first, each once. */
	names: string[];
}

/** The ground under all layers. */
function sea(spec: BackgroundLayerSpecification, { projection, round, size }: Drawing): string {
	const fill = groundColour(spec);
	if (round) return element('path', { fill, d: pathOf(projection, { type: 'Sphere' }) });
	return element('rect', { fill, width: size.width, height: size.height });
}

/** Draws the layers as vectors: what the map shows on the day, in the same colours, widths and order. */
export async function drawMap(drawing: Drawing): Promise<DrawnMap> {
	const { size, projection, zoom, language, selected, prefix } = drawing;
	const drawn = layersAt(drawing);
	const [bySource, tiled] = await Promise.all([
		gather(drawing, drawn, drawing.fetchFile),
		gatherTiles(drawing, drawn)
	]);
	const shapes = new Shapes(projection);
	const known = new Map<DrawnFeature, readonly (readonly [number, number])[]>();
	const spots = (one: DrawnFeature) => {
		const found = known.get(one) ?? spotsOf(one.feature.geometry, projection, size);
		known.set(one, found);
		return found;
	};
	const images = new Map<string, LayerImage>(
		drawn.flatMap(({ layer }) => Object.entries(layer.images?.(drawing.palette) ?? {}))
	);
	const defs = new Map<string, string>();
	const define = (key: string, make: (id: string) => string): string => {
		const id = `${prefix}-${defs.size}`;
		if (!defs.has(key)) defs.set(key, make(id));
		return /id="([^"]+)"/.exec(defs.get(key) ?? '')?.[1] ?? id;
	};
	const patternOf = (name: string): string => {
		const { svg = '', width = 16, height = 16, pixelRatio = 1 } = images.get(name) ?? {};
		const id = define(name, (id) =>
			element(
				'pattern',
				{
					id,
					patternUnits: 'userSpaceOnUse',
					width: width / pixelRatio,
					height: height / pixelRatio
				},
				svg
			)
		);
		return `url(#${id})`;
	};
	const placing: Placing = {
		room: new Room(size),
		shapes,
		spots,
		images,
		nameless: drawing.nameless,
		define: (d) => define(d, (id) => element('path', { id, d, fill: 'none' })),
		said: [],
		named: []
	};
	const ofSpecs = drawn.flatMap(({ layer, specs }) => specs.map((spec) => ({ layer, spec })));
	const valuesOf = (spec: LayerSpecification) => {
		const day = isoDate(drawing.day);
		const values = new StyleValues(spec, zoom, { language, selected: selected ?? '', day });
		const all =
			'source-layer' in spec
				? tiled.bySource.get(tiledKey(spec.source, spec['source-layer']))
				: 'source' in spec
					? bySource.get(spec.source)
					: undefined;
		return { values, features: (all ?? []).filter((one) => values.draws(one)) };
	};
	// Names are placed from the top down, as the map does: the highest take their room first.
	const placed = new Map<LayerSpecification, Symbols>();
	for (const { spec } of ofSpecs.toReversed()) {
		if (spec.type !== 'symbol') continue;
		const { values, features } = valuesOf(spec);
		placed.set(spec, symbols(values, features, placing));
	}
	const markup = (spec: LayerSpecification): string => {
		if (spec.type === 'background') return sea(spec, drawing);
		const done = placed.get(spec);
		if (done) {
			const halos = done.halos && element('g', { 'aria-hidden': 'true' }, done.halos);
			return done.signs + halos + done.names;
		}
		const { values, features } = valuesOf(spec);
		if (spec.type === 'fill') return fills(values, features, shapes, patternOf);
		if (spec.type === 'line') return strokes(values, features, shapes);
		return spec.type === 'circle' ? circles(values, features, spots) : '';
	};
	const groups = drawn.map(({ layer, specs }) => ({
		id: layer.id,
		content: specs.map(markup).join('')
	}));
	const there = [...bySource.values()].flat();
	const records = new Set(there.flatMap(({ feature }) => feature.properties.record ?? []));
	return {
		defs: [...defs.values()].join(''),
		groups: groups
			.filter(({ content }) => content !== '')
			.map(({ id, content }) => element('g', { id: `${prefix}-${id}` }, content))
			.join('\n'),
		records: [...records].sort(),
		names: [...new Set(placing.named)],
		lacks: tiled.lacks,
		layers: new Set(groups.filter(({ content }) => content !== '').map(({ id }) => id))
	};
}
