import { writeList, writeNumber } from '../i18n/numbers';
import { OWN_TILES_WORDS } from '../i18n/own-tiles-words';
import type { Size } from '../map/drawing/projections';
import { MOST_DRAWN, type TileLack } from '../map/layers/layer';
import type { OwnArchive, OwnArchives } from './own-archives.svelte';
import { folded, namedIn, type OwnThing } from './own-file';

/** What of an archive lies in the view, whenever it was, with name and text of each as they are compared. */
export interface SoughtArchive {
	things: readonly OwnThing[];
	texts: readonly string[];
	/** Why there may be more of it. */
	lacks: ReadonlySet<TileLack>;
}

/** Reads what of an archive lies in the view of this size. */
export type ArchiveLook = (archive: OwnArchive, size: Size) => Promise<SoughtArchive>;

/** What answers in one archive. */
interface FoundInArchive {
	/** What is to be written above it: whose it is, and that it is not all of it. */
	title: string;
	count: number;
	first: OwnThing[];
}

/** Looks things up in archives of tiles, as far as they lie in the view: of the others nobody knows without reading all of it. */
export class ArchiveSearch {
	/** By the archive's id, which is another when other columns are chosen. */
	#read = $state.raw<ReadonlyMap<string, SoughtArchive>>(new Map());
	#wanted = 0;

	constructor(
		readonly archives: OwnArchives,
		readonly look: ArchiveLook | undefined
	) {}

	/** Reads what lies in the view now; what was read of another is forgotten. */
	async need(size: Size): Promise<void> {
		const mine = ++this.#wanted;
		this.#read = new Map();
		for (const archive of this.archives.shown) {
			const read = await this.look?.(archive, size);
			if (mine !== this.#wanted) return;
			if (read) this.#read = new Map([...this.#read, [archive.id, read]]);
		}
	}

	get #words() {
		return OWN_TILES_WORDS[this.archives.atlas.language];
	}

	/** What of the archives shown a text names, archive by archive; the names that begin with it first. */
	search(typed: string, most: number): FoundInArchive[] {
		const sought = folded(typed);
		if (sought === '') return [];
		return this.archives.shown.flatMap(({ id, archive: { fileName } }): FoundInArchive[] => {
			const read = this.#read.get(id);
			if (!read) return [];
			const { begin, other } = namedIn(read, sought);
			const count = begin.length + other.length;
			const first = [...begin, ...other].slice(0, most);
			return count === 0 ? [] : [{ title: this.#words.found(fileName), count, first }];
		});
	}

	/** What is to be said of what was looked through; empty without an archive. */
	get said(): string {
		const { shown, failures, atlas } = this.archives;
		if (shown.length === 0 || !this.look) return '';
		const named = (those: readonly OwnArchive[]) =>
			writeList(
				those.map(({ archive }) => archive.fileName),
				atlas.language
			);
		const here = shown.filter(({ id }) => this.#read.has(id));
		const coming = shown.filter(({ id }) => !this.#read.has(id));
		const lacking = (lack: TileLack) =>
			here.filter(({ id }) => this.#read.get(id)?.lacks.has(lack));
		const more = lacking('more');
		const unread = here.filter((one) => lacking('unread').includes(one) || failures[one.key]);
		const most = writeNumber(MOST_DRAWN, atlas.language, 0);
		return [
			...(coming.length > 0 ? [this.#words.beingRead(named(coming))] : []),
			...(here.length > 0 ? [this.#words.lookedThrough(named(here))] : []),
			...(more.length > 0 ? [this.#words.lookedInPart(named(more), most)] : []),
			...(unread.length > 0 ? [this.#words.notLooked(named(unread))] : [])
		].join(' ');
	}
}
