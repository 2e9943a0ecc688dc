import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Dataset } from '../../dataset/dataset';
import type { Words } from '../../i18n';
import type { Day } from '../../time/day';
import { isActiveOn } from '../../time/interval';
import { timesOf } from '../asked';
import type { MapFeatures } from '../features';
import type { LayerSettings } from '../layer-settings';
import type { FeatureSource, MapLayer } from '../layers/layer';
import type { Palette } from '../palette';
import type { DrawnFeature } from './style-values';

/** What of the atlas is to be drawn. */
export interface Asked {
	layers: readonly MapLayer[];
	/** The groups of layers that are switched off. */
	hidden: ReadonlySet<string>;
	dataset: Dataset;
	day: Day;
	settings: LayerSettings;
	/** The open record. */
	selected: string | null;
	palette: Palette;
	words: Words;
	/** As on a map at this zoom. */
	zoom: number;
}

/** A layer with those of its style layers that draw something at the zoom. */
export interface LayerDrawn {
	layer: MapLayer;
	specs: LayerSpecification[];
}

/** The layers that are on a map at the zoom, bottom to top. */
export function layersAt({ layers, hidden, palette, words, zoom }: Asked): LayerDrawn[] {
	return layers
		.filter(({ group }) => !group || !hidden.has(group.id))
		.map((layer) => ({
			layer,
			specs: layer
				.specs(palette, words)
				.filter(({ minzoom = 0, maxzoom = Infinity }) => minzoom <= zoom && zoom < maxzoom)
		}))
		.filter(({ specs }) => specs.length > 0);
}

const NO_GEOMETRY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What of a source is there on the day, with what the map would have been told of it. */
export function presentOf(
	source: FeatureSource,
	{ features }: MapFeatures,
	{ dataset, day, settings, selected }: Pick<Asked, 'dataset' | 'day' | 'settings' | 'selected'>
): DrawnFeature[] {
	const { dated, stateOn } = source;
	return features.flatMap((feature): DrawnFeature[] => {
		const { properties } = feature;
		const times = timesOf(source, properties, settings, dataset);
		if (dated && !times.some((interval) => isActiveOn(interval, day))) return [];
		const state = {
			present: dated,
			selected: properties.record === selected,
			...stateOn?.(properties, day, settings)
		};
		return [{ feature, state }];
	});
}

/** The features that the drawn layers need, source by source; files are fetched as the map fetches them. */
export async function gather(
	asked: Asked,
	drawn: readonly LayerDrawn[],
	fetchFile: (file: string) => Promise<FeatureCollection>
): Promise<ReadonlyMap<string, DrawnFeature[]>> {
	const wanted = new Set(
		drawn.flatMap(({ specs }) => specs.flatMap((spec) => ('source' in spec ? [spec.source] : [])))
	);
	const sources = asked.layers.flatMap(({ sources }) => sources).filter(({ id }) => wanted.has(id));
	const files = new Map<string, Promise<FeatureCollection>>();
	for (const { file } of sources) {
		if (file && !files.has(file)) files.set(file, fetchFile(file));
	}
	const gathered = await Promise.all(
		sources.map(async (source): Promise<[string, DrawnFeature[]]> => {
			const geometry = (source.file && (await files.get(source.file))) || NO_GEOMETRY;
			const features = await source.features(geometry, asked.dataset);
			return [source.id, presentOf(source, features, asked)];
		})
	);
	return new Map(gathered);
}
