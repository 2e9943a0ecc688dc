import type { AnyRecord } from '../../src/kinds';
import type { Named } from '../../src/kinds/kind';
import type { Dataset } from '../../src/dataset/dataset';
import type { Language } from '../../src/i18n';
import type { Atlas } from '../../src/state/atlas.svelte';
import { recordTitle } from '../../src/ui/titles';
import { everyRecord } from './record-facts';

/** A name in the index, and what it leads to. */
export interface IndexEntry {
	name: string;
	found: AnyRecord;
	/** What it is called otherwise, where the name is a former one. */
	see?: string;
	/** What it is sorted by. */
	key: string;
}

export interface Letter {
	letter: string;
	entries: IndexEntry[];
}

/** Articles and quotation marks do not count, nor do accents. */
function sortedBy(name: string, language: Language, pinyin: string | undefined): string {
	const read = language === 'zh-Hans' ? (pinyin ?? name) : name;
	return read
		.normalize('NFD')
		.replace(language === 'ru' ? /[^\p{L}\p{N}\s\u0306\u0308]/gu : /[^\p{L}\p{N}\s]/gu, '')
		.normalize('NFC')
		.replace(/^(?:the|an?)\s/i, '')
		.trim();
}

function entriesOf(found: AnyRecord, atlas: Atlas): IndexEntry[] {
	const { language } = atlas;
	const title = recordTitle(found, atlas);
	const record = found.record as Partial<Named>;
	const own = {
		name: title,
		found,
		key: sortedBy(
			title,
			language,
			record.names?.[language] === title ? record.names.pinyin : undefined
		)
	};
	const former = (record.historicalNames ?? []).flatMap(({ names }): IndexEntry[] => {
		const name = names[language];
		if (name === undefined || name === title) return [];
		return [{ name, found, see: title, key: sortedBy(name, language, names.pinyin) }];
	});
	return [own, ...former];
}

function letterOf(key: string, language: Language): string {
	const first = key.slice(0, 1).toLocaleUpperCase(language);
	const isLetter = language === 'ru' ? /[А-ЯЁ]/u : /[A-Z]/u;
	return isLetter.test(first) ? (first === 'Ё' ? 'Е' : first) : '';
}

/** All names of all records in the order of the alphabet; in Chinese by pinyin. What begins with no letter comes last. */
export function alphabet(dataset: Dataset, atlas: Atlas): Letter[] {
	const { compare } = new Intl.Collator(atlas.language === 'ru' ? 'ru' : 'en', { numeric: true });
	const entries = everyRecord(dataset)
		.flatMap((found) => entriesOf(found, atlas))
		.sort((a, b) => compare(a.key, b.key));
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries) {
		const letter = letterOf(entry.key, atlas.language);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	const others = letters.get('');
	letters.delete('');
	return [...letters, ...(others ? [['', others] as const] : [])].map(([letter, found]) => ({
		letter,
		entries: found
	}));
}
