import type { MapFeatures } from './features';
import type { CutFeatures, TileSource } from './layers/layer';
import type { ViewedMap } from './viewed-map';
import type { FeatureStates, Visibility } from './visibility';

/** The part of the map that the sources need. */
export interface SourcesMap extends FeatureStates, ViewedMap {
	/** What is there; the map asks it for what may answer and be named. */
	visibility: Visibility | undefined;
	getSource(id: string): unknown;
	/** Gives a source its features; what is to be awaited, where they are more than can be given in a moment. */
	fillSource(id: string, features: MapFeatures, cut?: CutFeatures): Promise<void> | undefined;
	/** The source is no longer on the map. */
	forgetSource(id: string): void;
	/** Names have come or gone: they are placed anew. */
	placeNames(): void;
	setGlyphLanguage(language: string): void;
	/** The tiles of this source come from the page. */
	serveTiles(source: TileSource): void;
	setGlobalStateProperty(name: string, value: unknown): unknown;
}

/** Who wants to know what becomes of the files. */
export interface Outcome {
	/** Whether anything that this zoom needs is not on the map yet: files on their way, or features being made of them. */
	loading?(isLoading: boolean): void;
	/** A file is there, by its address from the page: `data/land.geojson`. */
	arrived(file: string): void;
	/** `again` asks for it once more. */
	failed(problem: unknown, again: () => Promise<void>): void;
}
