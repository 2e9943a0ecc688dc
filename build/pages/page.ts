import { createContext } from 'svelte';
import type { Language, Words } from '../../src/i18n';
import { landingOf } from '../../src/i18n/dates';
import { languageFolder } from '../../src/dataset/page-path';
import type { PageWords } from '../../src/i18n/pages';
import { isoDate } from '../../src/time/day';

/** One page: where it stands, and in which language it is told. */
export class Page {
	/** From here to the folder of the atlas. */
	readonly root: string;
	/** From here to the pages of its language. */
	readonly home: string;

	constructor(
		readonly language: Language,
		readonly words: Words,
		readonly own: PageWords,
		/** Its folder among the pages of its language, ending in a slash. */
		readonly folder: string,
		/** The record that it tells. */
		readonly id?: string
	) {
		this.home = '../'.repeat(folder.split('/').length - 1);
		this.root = this.home + (language === 'en' ? '' : '../');
	}

	/** Its folder, from the atlas's own. */
	get path(): string {
		return languageFolder(this.language) + this.folder;
	}

	toRecord(id: string): string {
		return `${this.home}r/${id}/`;
	}

	/** The same page in another language. */
	to(language: Language): string {
		return this.root + languageFolder(language) + this.folder;
	}

	/** The atlas, perhaps on a date, with this page's record open. */
	toAtlas(day?: number): string {
		const keys = [
			...(day === undefined ? [] : [`date=${isoDate(day)}`]),
			...(this.id === undefined ? [] : [`sel=${this.id}`]),
			...(this.language === 'en' ? [] : [`lang=${this.language}`])
		];
		return this.root + (keys.length === 0 ? '' : `#${keys.join('&')}`);
	}

	/** The atlas on an EDTF date; `undefined` where the atlas does not show it. */
	toDate(edtf: string): string | undefined {
		const day = landingOf(edtf);
		return day === undefined ? undefined : this.toAtlas(day);
	}
}

export const [getPage, setPage] = createContext<Page>();
