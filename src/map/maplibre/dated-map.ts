import * as maplibregl from 'maplibre-gl';
import { standingOf, type Standing } from './kept-clear';
import { choosePlacings } from './placed-names';
import type { Drawn } from '../viewed-map';
import type { Visibility } from '../visibility';
import type { MapFeatures } from '../features';
import type { CutFeatures, TileSource } from '../layers/layer';
import { CutSources } from './cut-sources';
import { answerForTiles, serveTiles } from './served-tiles';
import { fillSource } from './fill-source';
import { shareMasksOf } from './tile-masks';

/**
 * MapLibre's map, with some differences: what is not there on the date shown does not answer
 * queries, and so no clicks either (feature-state hides a feature from the eye only); names that
 * are not there take no room, and those that begin stand in the very next frame; sources share the
 * masks of their tiles; and the glyphs of names follow the reader's language.
 */
export class DatedMap extends maplibregl.Map {
	visibility: Visibility | undefined;
	readonly #cut = new CutSources();
	#namesChanged = false;
	/** The style whose names are chosen: a lost drawing surface brings another. */
	#chosen: maplibregl.Style | undefined;
	/** What stands on the map, over its names. */
	#standing: readonly Standing[] = [];

	/** @param language the language that names are first written in */
	constructor(language: string, options: maplibregl.MapOptions & { container: HTMLElement }) {
		// Every style that MapLibre makes reads the language of its glyphs here.
		options.container.lang = language;
		answerForTiles();
		// Its styles are tried by the tests: to try them once more holds the page whenever one changes.
		super({ ...options, validateStyle: false });
		shareMasksOf(this.painter);
	}

	/** Draws glyphs for this language from now on: one character has other forms in Chinese and in Japanese. */
	setGlyphLanguage(language: string): void {
		this.getContainer().lang = language;
		const glyphs = this.style?.glyphManager;
		if (!glyphs || glyphs.lang === language) return;
		glyphs.lang = language;
		// Those drawn so far were drawn for the language before.
		glyphs.entries = {};
	}

	fillSource(id: string, features: MapFeatures, cut?: CutFeatures): Promise<void> | undefined {
		if (!cut) return fillSource(this, id, features);
		return this.#cut.fill(this, id, features, cut);
	}

	forgetSource(id: string): void {
		this.#cut.forget(id);
	}

	override setFeatureState(feature: maplibregl.FeatureIdentifier, state: object): this {
		// While the drawing surface is lost there is no style; when it is back all is told once more.
		return this.style ? super.setFeatureState(this.#cut.inTiles(feature), state) : this;
	}

	serveTiles(source: TileSource): void {
		serveTiles(source);
	}

	/** From now on no name is written under these elements, as they stand now, nor cut by the rim of what is seen of the map, px at whose foot are covered. */
	keepNamesClearOf(elements: Iterable<Element>, covered = 0): void {
		const standing = standingOf(elements, this.getContainer(), covered);
		if (JSON.stringify(standing) === JSON.stringify(this.#standing)) return;
		this.#standing = standing;
		this.placeNames();
	}

	/** What these style layers draw, on whatever date. */
	drawn(layers: string[]): Drawn[] {
		return super.queryRenderedFeatures({ layers });
	}

	/** The next frame places all names anew and shows them so, without a fade. */
	placeNames(): void {
		this.#namesChanged = true;
		this.triggerRepaint();
	}

	/**
	 * MapLibre places names now and then, in pieces, and lets them fade in. Where nothing fades it
	 * places them all within the frame: so it is done in a frame whose date has other names.
	 */
	override _render(time: number): this {
		const { style } = this;
		if (style && style !== this.#chosen) {
			this.#chosen = style;
			choosePlacings(
				style,
				(source, id) => this.visibility?.isPresent(source, id) ?? true,
				() => this.#standing
			);
		}
		const fade = this._fadeDuration;
		if (this.#namesChanged) this._fadeDuration = 0;
		this.#namesChanged = false;
		try {
			super._render(time);
		} finally {
			this._fadeDuration = fade;
		}
		return this;
	}

	override queryRenderedFeatures(
		...parameters: Parameters<maplibregl.Map['queryRenderedFeatures']>
	): maplibregl.MapGeoJSONFeature[] {
		const found = super.queryRenderedFeatures(...parameters);
		for (const feature of found) this.#cut.tell(feature);
		const { visibility } = this;
		if (!visibility) return found;
		return found.filter((feature) => visibility.isPresent(feature.source, String(feature.id)));
	}
}
