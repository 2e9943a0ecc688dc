import { untrack } from 'svelte';
import { OWN_BELOW, ownLayers } from '../map/layers/own';
import type { Columns, OwnReading, OwnSource, ReadingOptions } from '../own-data/types';
import type { Day } from '../time/day';
import { ArchiveSearch, type ArchiveLook } from './archive-search.svelte';
import type { Atlas } from './atlas.svelte';
import { openOwn, type OwnOpening } from './open-own';
import { folded, OwnFile, type OwnThing } from './own-file';
import { OwnArchives } from './own-archives.svelte';
import type { OwnStore } from './own-store';

/** Reads one file. */
export type OwnReader = (source: OwnSource, options: ReadingOptions) => Promise<OwnReading>;

/** What whoever brings a file says of it. */
type Choices = Pick<ReadingOptions, 'columns' | 'places' | 'progress'>;

/**
 * What the reader has laid over the atlas: it obeys the clock, but is no part of the view. No record
 * has its ids, so it is in no address, no citation and no export. It leaves the page only for this
 * device's own store, and only when the reader has asked for that.
 */
export class OwnData {
	files = $state.raw<readonly OwnFile[]>([]);
	/** It is kept on this device. */
	isKept = $state(false);
	/** Archives of tiles, of which no more is known than lies in the view. */
	readonly archives: OwnArchives;
	readonly archiveSearch: ArchiveSearch;
	#count = 0;
	readonly #layers = new Map<string, () => void>();

	constructor(
		readonly atlas: Atlas,
		readonly read: OwnReader,
		readonly store: OwnStore,
		look?: ArchiveLook
	) {
		this.archives = new OwnArchives(atlas);
		this.archiveSearch = new ArchiveSearch(this.archives, look);
	}

	/** The files that are shown. */
	get shown(): readonly OwnFile[] {
		return this.files.filter(({ isShown }) => isShown);
	}

	/** Reads a file and lays it over the map. */
	async add(source: OwnSource, options: Choices = {}) {
		const reading = await this.#reading(source, options);
		const number = ++this.#count;
		const file = await OwnFile.of(`file-${number}`, `own-${number}`, source, reading);
		this.files = [...this.files, file];
		this.#lay(file);
		await this.#keepUp();
		return file;
	}

	/** Reads a file once more, with other columns, in its place. */
	async readAgain(key: string, columns: Columns, places?: ReadingOptions['places']) {
		const before = this.#find(key);
		if (!before) return undefined;
		const reading = await this.#reading(before.source, { columns, ...(places ? { places } : {}) });
		const id = `own-${++this.#count}`;
		const made = await OwnFile.of(key, id, before.source, reading);
		// It may have been removed meanwhile, or hidden.
		const last = this.#find(key);
		if (!last) return undefined;
		const file = last.isShown ? made : made.shown(false);
		this.#replace(file);
		await this.#keepUp();
		return file;
	}

	#reading(source: OwnSource, options: Choices) {
		return this.read(source, { language: this.atlas.language, ...options });
	}

	show(key: string, isShown: boolean): void {
		const file = this.#find(key);
		if (file) this.#replace(file.shown(isShown));
	}

	async remove(key: string): Promise<void> {
		const file = this.#find(key);
		if (!file) return;
		this.#lift(file);
		this.files = this.files.filter((other) => other !== file);
		if (this.files.length === 0) this.isKept = false;
		await this.#keepUp();
	}

	/** Keeps all of it on this device from now on, or none of it; tells whether that could be done. */
	async keep(isKept: boolean): Promise<boolean> {
		const done = isKept ? await this.store.save(this.#kept) : await this.store.clear();
		this.isKept = isKept && done;
		return done;
	}

	/** Lays over the map what is kept on this device. */
	async restore(places?: ReadingOptions['places']): Promise<void> {
		const kept = await this.store.load();
		for (const { source, columns } of kept) {
			await this.add(source, { ...(columns ? { columns } : {}), ...(places ? { places } : {}) });
		}
		this.isKept = kept.length > 0;
	}

	get #kept() {
		return this.files.map(({ source, reading: { table } }) => ({
			source,
			columns: table?.columns
		}));
	}

	/** What is kept is what there is. */
	async #keepUp(): Promise<void> {
		if (this.files.length === 0) await this.store.clear();
		else if (this.isKept) this.isKept = await this.store.save(this.#kept);
	}

	#find(key: string): OwnFile | undefined {
		return this.files.find((file) => file.key === key);
	}

	#replace(file: OwnFile): void {
		const before = this.#find(file.key);
		if (before) this.#lift(before);
		this.files = this.files.map((other) => (other === before ? file : other));
		this.#lay(file);
	}

	#lay(file: OwnFile): void {
		const { id, isShown, reading, things, held } = file;
		if (!isShown || things.length === 0) return;
		const shapes = things.map(({ id, days, feature: { name, geometry } }) => {
			return { id, days, name, geometry };
		});
		const { marks, names } = ownLayers({
			id,
			fileName: reading.fileName,
			shapes,
			changes: held.changes
		});
		const { layers } = this.atlas;
		// Below the names of the atlas, as soon as it has any.
		const removers = untrack(() => [
			layers.add(marks, OWN_BELOW),
			...(names ? [layers.add(names)] : [])
		]);
		this.#layers.set(file.id, () => removers.forEach((remove) => remove()));
	}

	#lift(file: OwnFile): void {
		const { opening } = this.atlas;
		if (opening.own !== null && file.find(opening.own)) opening.own = null;
		this.#layers.get(file.id)?.();
		this.#layers.delete(file.id);
	}

	/** Opens one of them. */
	open(thing: OwnThing, how: OwnOpening = {}): void {
		openOwn(this.atlas, thing, how);
	}

	/** One of the things that are shown. */
	find(id: string | null): OwnThing | undefined {
		if (id === null) return undefined;
		for (const file of this.shown) {
			const thing = file.find(id);
			if (thing) return thing;
		}
		return this.archives.find(id);
	}

	/** How many of the shown are there on a day, and the first of them. */
	on(day: Day, most: number): { count: number; first: OwnThing[] } {
		const all = this.shown.map((file) => file.on(day, most));
		return {
			count: all.reduce((sum, { count }) => sum + count, 0),
			first: all.flatMap(({ first }) => first).slice(0, most)
		};
	}

	/** What comes and what goes from one day to another. */
	between(before: Day, after: Day): { came: OwnThing[]; went: OwnThing[] } {
		const all = this.shown.map((file) => file.between(before, after));
		return { came: all.flatMap(({ came }) => came), went: all.flatMap(({ went }) => went) };
	}

	/** Those of the shown that a text names, the names that begin with it first. */
	search(typed: string, most: number): { count: number; first: OwnThing[] } {
		const sought = folded(typed);
		if (sought === '') return { count: 0, first: [] };
		const found = this.shown.map((file) => file.search(sought));
		const all = [...found.flatMap(({ begin }) => begin), ...found.flatMap(({ other }) => other)];
		return { count: all.length, first: all.slice(0, most) };
	}
}
