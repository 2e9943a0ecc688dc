import type {
	LayerSpecification,
	SourceSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Words } from '../i18n';
import { FONT_FACES } from './fonts';
import { LAYERS } from './layers';
import type { LayerId } from './layers/layer';
import { PALETTES, type Theme } from './palette';
import { GLOBE, type Projection } from './projection';

/** Where the relief image lies: corners clockwise from the upper left, [longitude, latitude]. */
export interface Relief {
	coordinates: [[number, number], [number, number], [number, number], [number, number]];
}

export interface StyleOptions {
	theme: Theme;
	/** The reader's words, for what the map itself says. */
	words: Words;
	projection: Projection;
	hidden: ReadonlySet<LayerId>;
	relief?: Relief;
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

/** The whole style as a value: the same options give the same style. */
export function atlasStyle({
	theme,
	words,
	projection,
	hidden,
	relief
}: StyleOptions): StyleSpecification {
	const palette = PALETTES[theme];
	const sources: Record<string, SourceSpecification> = {};
	if (relief) {
		// The picture is given to the map apart.
		sources['relief'] = { type: 'image', coordinates: relief.coordinates };
	}
	const layers = LAYERS.filter((layer) => layer.id !== 'relief' || relief).flatMap((layer) =>
		layer
			.specs(palette, words)
			.map((spec) => (hidden.has(layer.group) && layer.toggle ? withoutShowing(spec) : spec))
	);
	const named = new Set(layers.flatMap((layer) => (layer.type === 'symbol' ? [layer.source] : [])));
	for (const { id } of LAYERS.flatMap((layer) => layer.sources)) {
		sources[id] = empty(named.has(id) ? NAMES_BUFFER : TILING.buffer);
	}
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
		layers
	};
}

function withoutShowing(spec: LayerSpecification): LayerSpecification {
	return { ...spec, layout: { ...spec.layout, visibility: 'none' } } as LayerSpecification;
}
