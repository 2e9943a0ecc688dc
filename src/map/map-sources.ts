import type { GeoJSONSource } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import { Lazy } from '../dataset/lazy';
import { unusable } from '../dataset/load';
import { calendarDate, type Day } from '../time/day';
import type { Language } from '../i18n';
import type { DatedMap } from './maplibre/dated-map';
import { dayIsUncertain, fade, riverFrozen } from './fading';
import { collection, type MapFeatures } from './features';
import { LAYERS } from './layers';
import { TRAILING_DAYS } from './layers/events';
import type { FeatureSource } from './layers/layer';
import { Visibility } from './visibility';

/** The sources of names. */
const NAMES = LAYERS.flatMap((layer) => layer.sources)
	.filter((source) => source.labels)
	.map(({ id }) => id);

const NO_GEOMETRY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Who wants to know what became of a file. */
interface Outcome {
	arrived(file: string): void;
	/** `again` asks for it once more. */
	failed(problem: unknown, again: () => Promise<void>): void;
}

/** The features on the map: fetched as the reader comes near, shown and hidden as the date moves. */
export class MapSources {
	readonly presence: Visibility;
	readonly #pending = new Set<FeatureSource>(LAYERS.flatMap((layer) => layer.sources));
	readonly #failed = new Set<FeatureSource>();
	readonly #files = new Map<string, Lazy<FeatureCollection>>();
	/** What was asked for before the map could take it. */
	readonly #ahead = new Map<string, Promise<FeatureCollection>>();
	#globals: Record<string, unknown> = {};
	#selected: { source: string; id: string }[] = [];
	#hovered: { source: string; id: string }[] = [];
	#selection: string | null = null;
	#day: Day | undefined;
	#faded = new Map<string, string>();
	#events: MapFeatures | undefined;
	#trailing = TRAILING_DAYS;
	#freezing: { source: string; id: string }[] = [];
	#frozen: boolean | undefined;

	constructor(
		readonly map: DatedMap,
		readonly dataset: Dataset,
		readonly fetchFile: (file: string) => Promise<FeatureCollection>,
		readonly outcome: Outcome
	) {
		this.presence = new Visibility(map);
		map.presence = this.presence;
	}

	/** What this zoom needs and is neither on the map nor on its way. */
	#wanted(zoom: number): FeatureSource[] {
		return [...this.#pending].filter(({ fromZoom = 0 }) => fromZoom <= zoom);
	}

	/** Asks for the files that this zoom needs, ahead of `load`, which tells if one fails; settles when that is decided for all. */
	async fetch(zoom: number): Promise<void> {
		for (const { file } of this.#wanted(zoom)) {
			if (file && !this.#ahead.has(file)) this.#ahead.set(file, this.#file(file).get());
		}
		await Promise.allSettled(this.#ahead.values());
	}

	/** Fetches what this zoom needs and has not yet, except what has failed; settles when it is on the map. */
	async load(zoom: number): Promise<void> {
		const wanted = this.#wanted(zoom).filter((source) => !this.#failed.has(source));
		for (const source of wanted) this.#pending.delete(source);
		await Promise.all(wanted.map((source) => this.#bring(source)));
		this.#ahead.clear();
	}

	/** As `load`; what has failed is asked for once more. */
	async loadAgain(zoom: number): Promise<void> {
		this.#failed.clear();
		await this.load(zoom);
	}

	async #bring(source: FeatureSource): Promise<void> {
		const { file } = source;
		try {
			const geometry = file ? await (this.#ahead.get(file) ?? this.#file(file).get()) : NO_GEOMETRY;
			this.#place(source, this.#featuresFrom(source, geometry));
			if (file) this.outcome.arrived(file);
		} catch (problem) {
			this.#pending.add(source);
			this.#failed.add(source);
			this.outcome.failed(problem, () => this.loadAgain(this.map.getZoom()));
		}
	}

	#file(file: string): Lazy<FeatureCollection> {
		const known = this.#files.get(file) ?? new Lazy(() => this.fetchFile(file));
		this.#files.set(file, known);
		return known;
	}

	#featuresFrom(source: FeatureSource, geometry: FeatureCollection): MapFeatures {
		const { file } = source;
		if (!file) return source.features(geometry, this.dataset);
		try {
			return source.features(geometry, this.dataset);
		} catch {
			this.#file(file).forget();
			throw unusable(file);
		}
	}

	#place(source: FeatureSource, features: MapFeatures): void {
		const target = this.map.getSource<GeoJSONSource>(source.id);
		if (!target) return;
		void target.setData(features);
		if (source.id === 'events') this.#events = features;
		if (source.freezes) {
			const ids = features.features.map(({ properties }) => properties.id);
			this.#freezing = ids.map((id) => ({ source: source.id, id }));
			this.#frozen = undefined;
		}
		if (source.dated) {
			this.presence.watch(source.id, this.#timed(source.id, features));
		}
		if (this.#day !== undefined) this.show(this.#day);
		this.select(this.#selection);
	}

	/** Brings the map to a day: what is there, how events fade, names of the time, ice on the river. */
	show(day: Day): void {
		this.#day = day;
		const told = this.presence.show(day);
		if (NAMES.some((source) => told.has(source))) this.map.placeNames();
		this.#fadeEvents(day);
		this.#freeze(day);
	}

	/** Tells the map whether there is ice on the river, where the river is drawn. */
	#freeze(day: Day): void {
		const { month, dayOfMonth } = calendarDate(day);
		const frozen = riverFrozen(month, dayOfMonth);
		if (frozen === this.#frozen) return;
		this.#frozen = frozen;
		for (const feature of this.#freezing) this.map.setFeatureState(feature, { frozen });
	}

	/** Tells the map how strongly each recent event shows, and whether its day is certain. */
	#fadeEvents(day: Day): void {
		const shown = this.presence.presentFeatures('events');
		const faded = new Map<string, string>();
		for (const { properties } of shown) {
			const { id, days, lastDay } = properties;
			const state = {
				fade: fade(Number(lastDay), day, this.#trailing),
				uncertain: dayIsUncertain(days, Number(lastDay), day)
			};
			const key = `${state.fade} ${state.uncertain}`;
			faded.set(id, key);
			if (this.#faded.get(id) !== key) this.map.setFeatureState({ source: 'events', id }, state);
		}
		this.#faded = faded;
	}

	/** Events stay for so many days after their last one, fading. */
	trail(days: number): void {
		if (days === this.#trailing) return;
		this.#trailing = days;
		if (!this.#events) return;
		this.presence.watch('events', this.#timed('events', this.#events));
		if (this.#day !== undefined) this.show(this.#day);
	}

	/** The features with their times on the map: those of events reach as far as they trail. */
	#timed(source: string, features: MapFeatures): MapFeatures {
		if (source !== 'events' || this.#trailing === TRAILING_DAYS) return features;
		return collection(
			features.features.map((feature) => {
				const [s0, s1, e0] = feature.properties.days;
				const end = Number(feature.properties.lastDay) + this.#trailing;
				return { ...feature, properties: { ...feature.properties, days: [s0, s1, e0, end] } };
			})
		);
	}

	/** Names are written in this language, with its glyphs. */
	speak(language: Language): void {
		this.map.setGlyphLanguage(language);
		this.#global('language', language);
	}

	#global(name: string, value: unknown): void {
		if (this.#globals[name] === value) return;
		this.#globals[name] = value;
		this.map.setGlobalStateProperty(name, value);
	}

	/** Marks the features of the open record. */
	select(record: string | null): void {
		this.#selection = record;
		this.#selected = this.#mark('selected', this.#selected, record);
		const isLink = record !== null && this.dataset.get(record)?.kind === 'links';
		this.#global('selected', isLink ? record : '');
	}

	/** Marks the features of the record under the pointer. */
	hover(record: string | null): void {
		this.#hovered = this.#mark('hovered', this.#hovered, record);
	}

	#mark(state: string, before: { source: string; id: string }[], record: string | null) {
		const after = record === null ? [] : this.#featuresOf(record);
		for (const feature of before) this.map.setFeatureState(feature, { [state]: false });
		for (const feature of after) this.map.setFeatureState(feature, { [state]: true });
		return after;
	}

	#featuresOf(record: string): { source: string; id: string }[] {
		const waters = ['rivers', 'lakes'].map((source) => ({ source, id: record }));
		const found = this.dataset.get(record);
		return [...this.presence.featuresOf(record), ...(found?.kind === 'geography' ? waters : [])];
	}

	/** After a lost drawing surface the map has forgotten everything it was told. */
	restore(): void {
		const day = this.#day;
		const globals = this.#globals;
		this.#globals = {};
		this.#faded.clear();
		this.#frozen = undefined;
		this.presence.forget();
		if (typeof globals['language'] === 'string') this.#global('language', globals['language']);
		if (day !== undefined) this.show(day);
		this.select(this.#selection);
	}
}
