import { fetchSearchKeys } from '../../dataset/search/fetch-search-keys';
import { Lazy } from '../../dataset/lazy';
import { DataProblem } from '../../dataset/load';
import { Offices } from '../../dataset/search/offices';
import { rehearsal } from '../../dataset/search/rehearsal';
import { idsOf, searchAll, searching, type Results } from '../../dataset/search/results';
import { SearchIndex } from '../../dataset/search/search-index';
import type { SearchKeys } from '../../dataset/search/search-keys';
import { subjects } from '../../dataset/search/subjects';
import { TextIndex } from '../../dataset/search/texts';
import { KIND_IDS, type Stories } from '../../kinds';
import type { Citations } from '../../kinds/source/citation';
import type { Atlas } from '../../state/atlas.svelte';
import { nextTask } from '../../time/next-task';
import { inSteps, turnAfter } from '../../time/slices';
import { groupsOf } from './rows';

/** ms: as long as the page may be busy at a stretch. */
const STRETCH = 4;

interface Names {
	index: SearchIndex;
	offices: Offices;
}

/** Looks things up in one atlas. What it needs is fetched when it is first asked for. */
export class Searcher {
	/** What names are looked up in. */
	#names = $state.raw<Names>();
	/** The texts, and the stories of which they were made: in another language there are others. */
	#made = $state.raw<{ texts: TextIndex; stories: Stories }>();
	/** Why nothing can be looked up. */
	problem = $state.raw<DataProblem>();
	/** What was found last: it is looked up in one task, and its rows are written in the next. */
	#last:
		| { typed: string; names: Names; texts: TextIndex | undefined; results: Results }
		| undefined;
	#coming: Promise<void> | undefined;
	#isRehearsed = false;
	readonly #keys = new Lazy<SearchKeys>(fetchSearchKeys);

	constructor(readonly atlas: Atlas) {}

	/** Names can be looked up; their texts may still be to come. */
	get isReady(): boolean {
		return this.#names !== undefined;
	}

	/** Asks for what is not here yet, also after it failed; settles when that is decided. */
	need(): Promise<void> {
		return (this.#coming ??= this.#make().finally(() => (this.#coming = undefined)));
	}

	/** The texts of the language that is read; none while they are of another. */
	get #texts(): TextIndex | undefined {
		return this.#made?.stories === this.atlas.details.stories ? this.#made?.texts : undefined;
	}

	async #make(): Promise<void> {
		if (this.#names && this.#texts) return;
		const { details } = this.atlas;
		this.problem = undefined;
		try {
			const [keys] = await Promise.all([this.#keys.get(), details.need()]);
			const [failed] = details.problems;
			if (failed && !(details.reference && details.citations)) throw failed;
			const citations = details.citations ?? { atlas: [], sources: {} };
			this.#names ??= await this.#readNames(keys, citations);
			await this.#readTexts(this.#names.index);
		} catch (problem) {
			if (!(problem instanceof DataProblem)) throw problem;
			this.problem = problem;
		}
	}

	async #readNames(keys: SearchKeys, citations: Citations) {
		const index = await SearchIndex.of(keys, subjects(this.atlas, keys, citations), nextTask);
		return { index, offices: new Offices(this.atlas.dataset, index) };
	}

	/** Reads the stories; once more where the language changed meanwhile. */
	async #readTexts({ characters }: SearchIndex): Promise<void> {
		const { details } = this.atlas;
		while (details.stories && details.excerpts && !this.#texts) {
			const { stories } = details;
			const texts = await TextIndex.of(this.#contents(), characters, nextTask);
			this.#made = { texts, stories };
		}
	}

	/** Once, before a reader types: looks up something of each sort and makes its rows, each letter in a moment of its own. */
	async rehearse(): Promise<void> {
		if (!this.isReady || this.#isRehearsed) return;
		this.#isRehearsed = true;
		for (const typed of rehearsal()) {
			await nextTask();
			const results = this.find(typed);
			if (results) groupsOf(results, this.atlas, typed);
		}
	}

	/** All that is said of each record. */
	*#contents(): Generator<readonly [id: string, content: unknown]> {
		const { dataset, details } = this.atlas;
		for (const kind of KIND_IDS)
			for (const record of dataset.data[kind]) {
				const { id } = record;
				yield [id, [record, details.stories?.[kind][id], details.excerpts?.[id]]];
			}
	}

	/** What is found; `undefined` while nothing can be. */
	find(typed: string): Results | undefined {
		const [names, texts, last] = [this.#names, this.#texts, this.#last];
		if (!names) return undefined;
		if (last?.typed === typed && last.names === names && last.texts === texts) return last.results;
		const results = searchAll(typed, { dataset: this.atlas.dataset, ...names, texts });
		this.#last = { typed, names, texts, results };
		return results;
	}

	/** Finds it bit by bit, so that the next letter need not wait, as long as it is wanted; `find` then has it. */
	async lookUp(typed: string, isWanted: () => boolean): Promise<void> {
		const [names, texts] = [this.#names, this.#texts];
		if (!names) return;
		const steps = searching(typed, { dataset: this.atlas.dataset, ...names, texts });
		const results = await inSteps(steps, turnAfter(STRETCH), isWanted);
		if (results) this.#last = { typed, names, texts, results };
	}

	/**
	 * Ids of what is found, best first.
	 * @throws DataProblem where what is needed could not be fetched
	 */
	async idsFor(typed: string): Promise<string[]> {
		await this.need();
		const results = this.find(typed);
		if (!results) throw this.problem ?? new Error('nothing can be looked up');
		return idsOf(results);
	}

	/** The records that name a work among their sources. */
	citing(work: string): string[] {
		const sign = JSON.stringify(work);
		return [...this.#contents()].flatMap(([id, content]) =>
			JSON.stringify(content).includes(sign) ? [id] : []
		);
	}
}

/** One for each atlas. */
const searchers = new WeakMap<Atlas, Searcher>();

/** What looks things up in this atlas. */
export function searcherOf(atlas: Atlas): Searcher {
	const known = searchers.get(atlas);
	if (known) return known;
	const made = new Searcher(atlas);
	searchers.set(atlas, made);
	return made;
}
