import type {
	LayerSpecification,
	SourceSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Words } from '../i18n';
import { FONT_FACES } from './fonts';
import type { PlacedPicture } from '../dataset/relief';
import type { MapLayer } from './layers/layer';
import { PALETTES, type Theme } from './palette';
import { GLOBE, type Projection } from './projection';
import { NOWHERE, TILE_LAYER, tileUrl } from './tile-url';

export interface StyleOptions {
	/** Bottom to top. */
	layers: readonly MapLayer[];
	theme: Theme;
	/** The reader's words, for what the map itself says. */
	words: Words;
	projection: Projection;
	/** The groups of layers that the reader has switched off. */
	hidden: ReadonlySet<string>;
	/** Where the pictures lie that are here, by their ids. */
	pictures?: ReadonlyMap<string, Pick<PlacedPicture, 'coordinates'>>;
}

/**
 * How a source is cut into tiles. A tile keeps what lies within `buffer` px of it: half the widest
 * line, or else a line on the edge would be too thin there; more would be drawn twice for nothing.
 */
export const TILING = { promoteId: 'id', tolerance: 0.25, buffer: 16 } as const;

/** Names reach further than lines. */
const NAMES_BUFFER = 64;

/** An empty collection: features come later, so the style itself stays small and pure. */
function empty(buffer: number): SourceSpecification {
	return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, ...TILING, buffer };
}

/** Nearer than this zoom the tiles that the page cuts are drawn larger: they tell places to 30 cm. */
const NEAREST_CUT = 14;

/** No tile is asked for: they are cut later, too. */
function cutByPage(id: string): SourceSpecification {
	return { type: 'vector', tiles: [tileUrl(id)], maxzoom: NEAREST_CUT, bounds: [...NOWHERE] };
}

/** What a style layer says of itself to `answersPress`. */
const ANSWERS = { answersPress: true };

/** Whether a style layer of the map answers a press, as its layer has told. */
export function answersPress(layer: { metadata?: unknown } | undefined): boolean {
	return (layer?.metadata as Partial<typeof ANSWERS> | undefined)?.answersPress === true;
}

/** The whole style as a value: the same options give the same style. */
export function atlasStyle(options: StyleOptions): StyleSpecification {
	const { layers, theme, words, projection, hidden, pictures } = options;
	const palette = PALETTES[theme];
	const sources: Record<string, SourceSpecification> = {};
	const specs = layers.flatMap((layer): LayerSpecification[] => {
		const { picture, group } = layer;
		if (picture) {
			const place = pictures?.get(picture.id);
			if (!place) return [];
			// The picture itself is given to the map apart.
			sources[picture.id] = { type: 'image', coordinates: place.coordinates };
		}
		if (layer.tiles) {
			const { id, minZoom, maxZoom, bounds } = layer.tiles;
			sources[id] = {
				type: 'vector',
				tiles: [tileUrl(id)],
				minzoom: minZoom,
				maxzoom: maxZoom,
				bounds: [...bounds]
			};
		}
		const isHidden = group !== undefined && hidden.has(group.id);
		return layer.specs(palette, words).map((spec) => ({
			...spec,
			...(layer.answers?.(spec)
				? { metadata: { ...(spec.metadata as object | undefined), ...ANSWERS } }
				: {}),
			...(isHidden ? { layout: { ...spec.layout, visibility: 'none' } } : {})
		})) as LayerSpecification[];
	});
	const all = layers.flatMap((layer) => layer.sources);
	const named = new Set(specs.flatMap((spec) => (spec.type === 'symbol' ? [spec.source] : [])));
	for (const { id, cut, reach = TILING.buffer } of all) {
		sources[id] = cut ? cutByPage(id) : empty(named.has(id) ? NAMES_BUFFER : reach);
	}
	const cut = new Set(all.flatMap((source) => (source.cut ? [source.id] : [])));
	const ofLayer = (spec: LayerSpecification) =>
		'source' in spec && cut.has(spec.source) ? { ...spec, 'source-layer': TILE_LAYER } : spec;
	return {
		version: 8,
		name: 'Thalweg',
		'font-faces': FONT_FACES,
		projection: { type: (projection === 'globe' ? GLOBE : 'mercator') as never },
		sky: { 'atmosphere-blend': 0 },
		// A colour that slid from one date's to the next would be late.
		transition: { duration: 0, delay: 0 },
		state: {
			language: { default: 'en' },
			selected: { default: '' }
		},
		sources,
		layers: specs.map(ofLayer)
	};
}

/**
 * The next style of a map, with what is in its sources already; sources of layers that are gone go.
 * MapLibre copies a new style and compares it with the old one, whole: what is kept needs neither,
 * and what is not counted among the properties gets neither.
 */
export function keepingFeatures(
	previous: StyleSpecification | undefined,
	next: StyleSpecification
): StyleSpecification {
	const sources = Object.entries(next.sources).map(([id, source]) => {
		const kept = previous?.sources[id];
		if (kept && 'data' in kept) Object.defineProperty(kept, 'data', { enumerable: false });
		return [id, kept ?? source];
	});
	return { ...next, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}
