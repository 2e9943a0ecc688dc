import { untrack } from 'svelte';
import { writeNumber } from '../i18n/numbers';
import { OWN_PAGE_WORDS } from '../i18n/own-page-words';
import { OWN_TILES_WORDS } from '../i18n/own-tiles-words';
import { MOST_DRAWN } from '../map/layers/layer';
import { OWN_BELOW } from '../map/layers/own';
import { ownTileLayer } from '../map/layers/own-tiles';
import {
	openTiles,
	UnusableTiles,
	type TileArchive,
	type TileColumns,
	type TileProblem
} from '../own-data/tile-archive';
import type { TileBytes } from '../own-data/tile-bytes';
import { NoBytes } from '../own-data/tile-bytes';
import { archiveThing } from './archive-thing';
import type { Atlas } from './atlas.svelte';
import type { OwnThing } from './own-file';

/** One archive of tiles that the reader has brought, or that lies beside the site. */
export interface OwnArchive {
	key: string;
	/** Of its source and layer. */
	id: string;
	archive: TileArchive;
	columns: TileColumns;
	/** It is the site's, not the reader's own. */
	isBeside: boolean;
	isShown: boolean;
}

/** No two maps of the page have a source of one id. */
let count = 0;

/** The archives of tiles laid over one atlas: they are drawn on its map alone, and kept nowhere. */
export class OwnArchives {
	list = $state.raw<readonly OwnArchive[]>([]);
	/** Parts of an archive that could not be read while it is shown, by its key. */
	failures = $state.raw<Readonly<Record<string, TileProblem>>>({});
	readonly #removers = new Map<string, () => void>();

	constructor(
		readonly atlas: Atlas,
		readonly openArchive = openTiles
	) {}

	/**
	 * Opens an archive and lays it over the map.
	 *
	 * @throws UnusableTiles
	 */
	async add(fileName: string, bytes: TileBytes, isBeside = false): Promise<OwnArchive> {
		const key = `archive-${++count}`;
		const archive = await this.openArchive(fileName, bytes, this.atlas.language);
		const { columns } = archive;
		const made = { key, id: `own-${key}`, archive, columns, isBeside, isShown: true };
		this.list = [...this.list, made];
		this.#lay(made);
		return made;
	}

	show(key: string, isShown: boolean): void {
		this.#change(key, { isShown });
	}

	/** Other properties say what; what is the matter with them is told. */
	choose(key: string, columns: TileColumns): void {
		this.#change(key, { columns });
	}

	/** Those that are shown. */
	get shown(): readonly OwnArchive[] {
		return this.list.filter(({ isShown }) => isShown);
	}

	remove(key: string): void {
		this.#lift(key);
		this.list = this.list.filter((other) => other.key !== key);
	}

	/** What was pressed on the map: all that is known of it stands in its id. */
	find(id: string): OwnThing | undefined {
		for (const { id: source, archive, columns, isShown } of this.list)
			if (isShown && id.startsWith(`${source}?`))
				return archiveThing(id, source, archive.fileName, columns);
		return undefined;
	}

	#change(key: string, by: Partial<OwnArchive>): void {
		const before = this.list.find((one) => one.key === key);
		if (!before) return;
		this.#lift(key);
		// A source with other style layers is another.
		const after = { ...before, ...by, id: `own-${key}-${++count}` };
		this.list = this.list.map((other) => (other === before ? after : other));
		this.#lay(after);
	}

	#lay({ key, id, archive, columns, isShown }: OwnArchive): void {
		if (!isShown) return;
		const { fileName, layers, minZoom, maxZoom, bounds } = archive;
		const layer = ownTileLayer({
			id,
			layers,
			minZoom,
			maxZoom,
			bounds,
			columns,
			said: () => {
				const { inLegend, moving } = OWN_TILES_WORDS[this.atlas.language];
				return { label: inLegend(fileName), moving };
			},
			note: (language) => OWN_PAGE_WORDS[language].note(fileName),
			lacks: (language, lacks) => {
				const { drawnInPart, notAllRead } = OWN_TILES_WORDS[language];
				const most = writeNumber(MOST_DRAWN, language, 0);
				return [
					...(lacks.has('more') ? [drawnInPart(fileName, most)] : []),
					...(lacks.has('unread') || this.failures[key] ? [notAllRead(fileName)] : [])
				];
			},
			tile: async (z, x, y, signal) => {
				try {
					return await archive.tile(z, x, y, signal);
				} catch (problem) {
					// What the map wants no more has not failed.
					if (!signal?.aborted) this.#fail(key, problem);
					return undefined;
				}
			}
		});
		this.#removers.set(
			key,
			untrack(() => this.atlas.layers.add(layer, OWN_BELOW))
		);
	}

	#fail(key: string, problem: unknown): void {
		const code =
			problem instanceof UnusableTiles
				? problem.problem.code
				: problem instanceof NoBytes
					? problem.code
					: 'cut-off';
		if (this.failures[key]?.code !== code) this.failures = { ...this.failures, [key]: { code } };
	}

	#lift(key: string): void {
		const { opening } = this.atlas;
		const one = this.list.find((other) => other.key === key);
		if (one && opening.own?.startsWith(`${one.id}?`)) opening.own = null;
		this.#removers.get(key)?.();
		this.#removers.delete(key);
	}
}
