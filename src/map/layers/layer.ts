import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Dataset } from '../../dataset/dataset';
import type { Words } from '../../i18n';
import type { MapFeatures } from '../features';
import type { Palette, Stroke } from '../palette';

/** The switches of the legend; layers of one group are switched together. */
export type LayerId = keyof Words['legend']['layers'];

/** One source of features: a published file, the records themselves, or both. */
export interface FeatureSource {
	id: string;
	/** The published file under `data/`, where the geometry comes from one. */
	file?: string;
	/** The file is fetched when the reader comes this near; 0 = at once. */
	fromZoom?: number;
	/** Its features come and go with the date. */
	dated: boolean;
	/** Names, or what names keep clear of: the map must place names anew when one comes or goes. */
	labels?: boolean;
	/** Its water lies under ice in winter. */
	freezes?: boolean;
	features(geometry: FeatureCollection, dataset: Dataset): MapFeatures;
}

/** A line of the legend. `key` names what it explains, so that the legend can say what is on the map now. */
export interface LegendEntry {
	key: string;
	label: string;
	symbol:
		| { type: 'line'; stroke: Stroke }
		| { type: 'dot'; fill: string; stroke: string }
		| { type: 'ring'; stroke: string }
		| { type: 'hollow'; stroke: string }
		| { type: 'area'; fill: string; stroke: string }
		| { type: 'hatch'; stroke: string };
}

/** A layer of the atlas, told whole: what it draws, from where, and how to read it. */
export interface MapLayer {
	/** Its own, and no other's. */
	id: string;
	/** The switch of the legend that it belongs to. */
	group: LayerId;
	/** The reader may switch it off. */
	toggle: boolean;
	sources: FeatureSource[];
	specs(palette: Palette, words: Words): LayerSpecification[];
	legend?(palette: Palette, words: Words): LegendEntry[];
}
