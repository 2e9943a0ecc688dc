import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Dated } from '../../dataset/changes';
import type { ChangesByPlace } from '../../dataset/changes-by-place';
import type { Dataset } from '../../dataset/dataset';
import type { PlacedPicture } from '../../dataset/relief';
import type { Language, Words } from '../../i18n';
import type { DatedWords } from '../../i18n/dated-words';
import type { Day } from '../../time/day';
import type { Interval } from '../../time/interval';
import type { FeatureProperties, MapFeatures } from '../features';
import type { LayerSettings } from '../layer-settings';
import type { Palette, Stroke } from '../palette';
import type { LayerImage } from '../patterns';
import type { ViewedMap } from '../viewed-map';

/** A switch of the legend: layers of one group are switched together. */
export interface LayerGroup {
	/** The same for all layers of the group, and for no others. */
	id: string;
	/** What the switch is called. The first layer of a group speaks for all of it. */
	title(words: Words, language: Language): string;
	/** Whence it comes, where no published file says so. */
	origin?(words: Words, language: Language): string;
}

/** A group whose name is among the words of the interface. */
export function groupInWords(id: keyof Words['legend']['layers']): LayerGroup {
	return { id, title: (words) => words.legend.layers[id] };
}

/** A style layer says so that writes each of its features at most once, however many tiles a line runs through: where there is room, from the middle. */
export const ONCE = { metadata: { once: true } };

/** A style layer says so that writes names of states: its features say which `state`. What is written once under the id of a state is written only where none of these is. */
export const OF_STATES = { metadata: { states: true } };

/** What follows this in an id tells apart the features that say the same: what is written once is written at one of them. */
export const SAME_TEXT = '~';

/** One source of features: a published file, the records themselves, or both. */
export interface FeatureSource {
	/** Its own, and no other's. */
	id: string;
	/** The published file under `data/`, where the geometry comes from one. */
	file?: string;
	/** The file is fetched when the reader comes this near; 0 = at once. */
	fromZoom?: number;
	/** From this zoom on nothing of it is drawn, and it is made only when the reader looks from farther away. */
	untilZoom?: number;
	/** Its features come and go with the date. */
	dated: boolean;
	/** Names, or what names keep clear of: the map must place names anew when one comes or goes. */
	labels?: boolean;
	/** px that its widest line reaches beyond its course, where that is more than a thin line's: tiles keep so much of what lies beside them. */
	reach?: number;
	/** What is seen before all else: with it, something of the first view has been drawn. */
	ground?: boolean;
	/** A filter of its style layers asks which record is open: `['global-state', 'selected']`. */
	asksWhatIsOpen?: boolean;
	/** They depend on what is in view, and are made anew when the map has come to rest: the same collection again where nothing has changed. Only where the map is narrower than so much of the world's girth. */
	inView?: number;
	/** Its features: at once, or where they take long to make, in a while; of what is in view there are none without a map. */
	features(
		geometry: FeatureCollection,
		dataset: Dataset,
		map?: ViewedMap
	): MapFeatures | Promise<MapFeatures>;
	/** Where they are so many that to give them to MapLibre's worker, which cuts them into tiles, would take seconds: cuts the tiles. In these it is its number in the list, counted from 1, which has to be its id, and style layers can ask nothing of it but its state. */
	cut?: CutFeatures;
	/** When a dated feature is there, one stretch after the other, where that depends on what the reader has set; without this, on its `days`. No two stretches share a day. */
	times?(properties: FeatureProperties, settings: LayerSettings): readonly Interval[];
	/** When its features come and go, by their place in the list, where that is known before it is asked. */
	changes?: Pick<ChangesByPlace, 'between'>;
	/** What else the day changes: the feature-state of a feature that is there, besides `present`. */
	stateOn?(
		properties: FeatureProperties,
		day: Day,
		settings: LayerSettings
	): Record<string, boolean | number | string>;
}

/** A source whose features are made at once. */
export interface PlainSource extends FeatureSource {
	features(geometry: FeatureCollection, dataset: Dataset): MapFeatures;
}

/** A tile of vectors. */
export type CutTile = (z: number, x: number, y: number) => ArrayBuffer;

/** Cuts features into tiles of vectors. */
export type CutFeatures = (features: MapFeatures) => Promise<CutTile>;

/** One picture between four corners. It is fetched last of all; until then its style layers are left out. */
export interface PictureSource {
	id: string;
	/** The published files it is made from. */
	files: readonly string[];
	fetch(): Promise<PlacedPicture>;
}

/** More things of tiles than these are more than a picture, or a list, can hold. */
export const MOST_DRAWN = 20_000;

/** Why not all of a source of tiles is drawn: there is more in the view than can be, or some of it cannot be read. */
export type TileLack = 'more' | 'unread';

/** Tiles of vectors, given to the map one by one as it asks for them. They know no feature-state: their style layers ask for the day at which the clock rests, `['global-state', 'day']`. */
export interface TileSource {
	/** Its own, and no other's. */
	id: string;
	minZoom: number;
	maxZoom: number;
	/** West, south, east, north. */
	bounds: readonly [number, number, number, number];
	/** The tile, if there is one; never fails. */
	tile(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | undefined>;
	/** What a picture of it lacks, in sentences. */
	lacks?(language: Language, lacks: ReadonlySet<TileLack>): string[];
}

/** What is on the map depends on these. */
export interface DayView extends LayerSettings {
	day: Day;
	dataset: Dataset;
}

/** A line of the legend. `key` names what it explains, so that the legend can say what is on the map now. */
export interface LegendEntry {
	key: string;
	label: string | DatedWords;
	/** What is to be said of it beside a map that moves, and on no picture. */
	moving?: string;
	symbol:
		| { type: 'line'; stroke: Stroke }
		| { type: 'dot'; fill: string; stroke: string }
		| { type: 'target'; fill: string; stroke: string }
		/** A path in units that reach from -1 to 1. */
		| { type: 'shape'; path: string; fill: string; stroke: string }
		| { type: 'ring'; stroke: string }
		| { type: 'hollow'; stroke: string }
		| { type: 'area'; fill: string; stroke: string }
		| { type: 'hatch'; stroke: string };
}

/**
 * A layer of the atlas, told whole: what it draws, from where, how to read it, what a press of it
 * means, and what changes with the day. Nothing outside its file knows it.
 */
export interface MapLayer {
	/** Its own, and no other's. */
	id: string;
	/** The switch of the legend that it belongs to; without one it is always shown. */
	group?: LayerGroup;
	sources: readonly FeatureSource[];
	picture?: PictureSource;
	tiles?: TileSource;
	/** The published files that hold what it draws, where they are not those that its sources fetch. */
	published?: readonly string[];
	/** The images that its style layers draw with, by their ids. */
	images?(palette: Palette): Record<string, LayerImage>;
	/** Its style layers, bottom to top. */
	specs(palette: Palette, words: Words): LayerSpecification[];
	/** Whether one of its style layers answers a press, with the `record` of the feature pressed; without this none does. */
	answers?(spec: LayerSpecification): boolean;
	legend?(palette: Palette, words: Words): LegendEntry[];
	/** The keys of its legend's entries that are on the map on a day; without this all of them always are. */
	keysOn?(view: DayView): Iterable<string>;
	/** What is to be written on a picture that shows it. */
	note?(language: Language): string;
	/** Everything of it whose coming or going changes the map: the marks on the track. Of records, one of `RECORD_CHANGES`. */
	changes?(dataset: Dataset): Dated[];
}
