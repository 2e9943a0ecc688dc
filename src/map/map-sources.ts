import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import { DataProblem, unusable } from '../dataset/load';
import type { Day } from '../time/day';
import type { Language } from '../i18n';
import type { Position } from '../kinds/fields';
import { timesOf } from './asked';
import { Awaited } from './awaited';
import { DayStates } from './day-states';
import { extentOf } from './extent';
import { idsByRecord, type MapFeature, type MapFeatures } from './features';
import { INITIAL_SETTINGS, type LayerSettings } from './layer-settings';
import { GeometryFiles } from './geometry-files';
import { Lacks } from './lacks';
import type { FeatureSource, MapLayer } from './layers/layer';
import { Marks, type FeatureId } from './marks';
import { RestingDay } from './resting-day';
import type { Outcome, SourcesMap } from './sources-map';
import { Visibility } from './visibility';

const NO_GEOMETRY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The features of the layers on the map: fetched as the reader comes near, shown and hidden as the date moves. */
export class MapSources {
	readonly visibility: Visibility;
	#sources: readonly FeatureSource[] = [];
	readonly #awaited = new Awaited();
	readonly #lacks: Lacks;
	readonly #files: GeometryFiles;
	/** How many calls of `load` are on their way. */
	#loading = 0;
	/** What is on the map. */
	readonly #placed = new Map<FeatureSource, MapFeatures>();
	/** Of what is always there: source → record → its features. */
	readonly #still = new Map<string, ReadonlyMap<string, readonly string[]>>();
	readonly #dayStates: DayStates;
	readonly #marks: Marks;
	#globals: Record<string, unknown> = {};
	#selection: string | null = null;
	#day: Day | undefined;
	readonly #resting: RestingDay;
	#settings = INITIAL_SETTINGS;

	constructor(
		readonly map: SourcesMap,
		readonly dataset: Dataset,
		layers: readonly MapLayer[],
		fetchFile: (file: string) => Promise<FeatureCollection>,
		readonly outcome: Outcome
	) {
		this.#files = new GeometryFiles(fetchFile);
		this.#lacks = new Lacks(outcome.arrived);
		this.visibility = new Visibility(map);
		this.#dayStates = new DayStates(map);
		this.#marks = new Marks(map);
		this.#resting = new RestingDay((day) => this.#global('day', day));
		map.visibility = this.visibility;
		this.use(layers);
	}

	/**
	 * The layers are these from now on; the style of the map has been given theirs. What is new is brought by the next `load`.
	 * @param hidden groups that are switched off: what they draw is not brought before it is asked for
	 */
	use(layers: readonly MapLayer[], hidden: ReadonlySet<string> = new Set()): void {
		this.#awaited.leaveOff(layers, hidden);
		const sources = layers.flatMap((layer) => layer.sources);
		for (const source of this.#sources) if (!sources.includes(source)) this.#drop(source);
		for (const source of sources) if (!this.#sources.includes(source)) this.#awaited.add(source);
		this.#sources = sources;
		const tiles = layers.flatMap((layer) => layer.tiles ?? []);
		this.#resting.follow(tiles, this.map);
	}

	#drop(source: FeatureSource): void {
		this.#awaited.remove(source);
		this.#placed.delete(source);
		this.#still.delete(source.id);
		this.map.forgetSource(source.id);
		this.visibility.unwatch(source.id);
		this.#dayStates.forget(source.id);
		this.#marks.forget(source.id);
	}

	/** The sources that are seen before all else. */
	get ground(): string[] {
		return this.#sources.filter(({ ground }) => ground).map(({ id }) => id);
	}

	/** Asks for the files that this zoom needs, ahead of `load`, which tells of failures; settles when that is decided for all. */
	async fetch(zoom: number): Promise<void> {
		await this.#files.ask(this.#awaited.at(zoom).flatMap(({ file }) => file ?? []));
	}

	/** Fetches what this zoom needs and has not yet, except what has failed; settles when it is on the map. */
	async load(zoom: number): Promise<void> {
		const wanted = this.#awaited.at(zoom);
		for (const source of wanted) this.#awaited.remove(source);
		this.outcome.loading?.((this.#loading += 1) > 0);
		try {
			await Promise.all(wanted.map((source) => this.#bring(source)));
			// With the last that is on its way all that is in view can be seen.
			const inView = this.#loading === 1 ? this.#awaited.inView(this.map, zoom) : [];
			await Promise.all(inView.map((source) => this.#bring(source)));
		} finally {
			this.#files.forgetAhead();
			this.outcome.loading?.((this.#loading -= 1) > 0);
		}
	}

	/** As `load`; what has failed is asked for once more. */
	async loadAgain(zoom: number): Promise<void> {
		this.#awaited.retry();
		await this.load(zoom);
	}

	async #bring(source: FeatureSource): Promise<void> {
		const { file } = source;
		try {
			const geometry = file ? await this.#files.get(file) : NO_GEOMETRY;
			await this.#place(source, await this.#featuresFrom(source, geometry));
			this.#lacks.note(source);
			if (file) this.outcome.arrived(`data/${file}`);
		} catch (problem) {
			if (!this.#sources.includes(source)) return;
			this.#awaited.add(source, true);
			this.#lacks.note(source, problem);
			this.outcome.failed(problem, () => this.loadAgain(this.map.getZoom()));
		}
	}

	async #featuresFrom(source: FeatureSource, geometry: FeatureCollection): Promise<MapFeatures> {
		try {
			return await source.features(geometry, this.dataset, this.map);
		} catch (problem) {
			if (!source.file || problem instanceof DataProblem) throw problem;
			this.#files.forget(source.file);
			throw unusable(source.file);
		}
	}

	/** @returns what is to be awaited until the map has all of them, where that takes a while */
	#place(source: FeatureSource, features: MapFeatures): Promise<void> | undefined {
		// Its layer may have been removed while it was on its way.
		if (!this.#sources.includes(source)) return undefined;
		if (!this.map.getSource(source.id)) {
			// Added while the map was being made, it is not in the style yet: the next `load` brings it.
			this.#awaited.add(source);
			return undefined;
		}
		if (this.#placed.get(source) === features) return undefined;
		const given = this.map.fillSource(source.id, features, source.cut);
		this.#placed.set(source, features);
		this.#dayStates.forget(source.id);
		if (source.dated) this.#watch(source, features);
		else this.#still.set(source.id, idsByRecord(features));
		if (this.#day !== undefined) this.show(this.#day);
		this.select(this.#selection);
		return given;
	}

	#watch(source: FeatureSource, features: MapFeatures): void {
		const [settings, dataset] = [this.#settings, this.dataset];
		const times = ({ properties }: MapFeature) => timesOf(source, properties, settings, dataset);
		this.visibility.watch(source.id, features, times, source.changes);
	}

	/** Brings the map to a day: what is there, names of the time, and what else the layers change with it. */
	show(day: Day): void {
		this.#day = day;
		this.#resting.show(day);
		const told = this.visibility.show(day);
		if (this.#sources.some(({ id, labels }) => labels && told.has(id))) this.map.placeNames();
		for (const [source, { features }] of this.#placed) {
			if (!source.stateOn) continue;
			const there: MapFeature[] = source.dated
				? this.visibility.presentFeatures(source.id)
				: features;
			this.#dayStates.show(source, there, day, this.#settings);
		}
	}

	/** The reader has set something that layers follow. */
	adjust(settings: LayerSettings): void {
		if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
		const isDoubtAsked = settings.doubt !== this.#settings.doubt;
		this.#settings = settings;
		for (const [source, features] of this.#placed) {
			if (source.dated && (source.times || isDoubtAsked)) this.#watch(source, features);
		}
		if (this.#day !== undefined) this.show(this.#day);
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
		const features = this.#featuresOf(record);
		this.#marks.mark('selected', features);
		const isAskedFor = this.#sources.some(
			({ id, asksWhatIsOpen }) => asksWhatIsOpen && features.some(({ source }) => source === id)
		);
		this.#global('selected', isAskedFor ? record : '');
	}

	/** Marks the features of the record under the pointer, or of all that is told. */
	hover(...records: readonly (string | null)[]): void {
		this.#marks.mark(
			'hovered',
			records.flatMap((record) => this.#featuresOf(record))
		);
	}

	#featuresOf(record: string | null): FeatureId[] {
		if (record === null) return [];
		const still = [...this.#still].flatMap(([source, byRecord]) =>
			(byRecord.get(record) ?? []).map((id) => ({ source, id }))
		);
		return [...this.visibility.featuresOf(record), ...still];
	}

	/** Positions all along what is drawn of a record. */
	extentOf(record: string): Position[] {
		return extentOf(record, this.#placed.values());
	}

	/** After a lost drawing surface the map has forgotten everything it was told. */
	restore(): void {
		const globals = this.#globals;
		this.#globals = {};
		this.#dayStates.forget();
		this.visibility.forget();
		if (typeof globals['language'] === 'string') this.#global('language', globals['language']);
		this.#resting.restore();
		if (this.#day !== undefined) this.show(this.#day);
		this.select(this.#selection);
	}
}
