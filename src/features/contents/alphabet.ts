import { LANGUAGES, type Language } from '../../i18n';
import { KIND_IDS, type AnyRecord } from '../../kinds';
import { entriesOf } from '../../dataset/entries';
import type { Dataset } from '../../dataset/dataset';
import type { Reading } from '../../kinds/kind';
import { recordNames, recordTitle } from '../../ui/titles';

/** A record as a list names it. */
export interface Listed {
	found: AnyRecord;
	title: string;
	/** What it is called in the other languages. */
	others: { language: Language; name: string }[];
}

/** The records under one letter. */
export interface Letter {
	letter: string;
	those: Listed[];
}

/** Before the first letter: quotation marks, articles. */
const BEFORE = /^(?:[^\p{L}\p{N}]+|(?:The|A|An) (?=\p{Lu}))+/u;

/** A record with its title, and its names in the other languages. */
export function listed(found: AnyRecord, reading: Reading): Listed {
	const title = recordTitle(found, reading);
	const names = recordNames(found, reading);
	const others = LANGUAGES.filter((language) => language !== reading.language).map((language) => ({
		language,
		name: names?.[language] ?? recordTitle(found, reading, language)
	}));
	return { found, title, others };
}

/** What is read aloud of a Chinese title, in Latin letters; of one put together from names, that of the first. */
function pinyinOf({ found, title }: Listed, reading: Reading): string {
	const own = recordNames(found, reading)?.pinyin;
	if (own !== undefined) return own;
	const first = reading.dataset.data.places.find(({ names }) => title.startsWith(names['zh-Hans']));
	return first?.names.pinyin ?? title;
}

/** People whose family name comes last, as of all names that Chinese writes with a dot, are found by it. */
function familyFirst(name: string, { found }: Listed, reading: Reading): string {
	const chinese = recordNames(found, reading)?.['zh-Hans'] ?? '';
	if (found.kind !== 'people' || !chinese.includes('·')) return name;
	const words = name.split(' ');
	return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** By what a title is sorted: without marks, articles and the signs over letters. */
function keyOf(one: Listed, reading: Reading): string {
	const read = reading.language === 'zh-Hans' ? pinyinOf(one, reading) : one.title;
	return (
		familyFirst(read, one, reading)
			.replace(BEFORE, '')
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			// The stroke of Đặng is no mark that Unicode parts from its letter.
			.replaceAll('Đ', 'D')
			.replaceAll('đ', 'd')
	);
}

/** What is not written in the letters of the language stands together. */
function letterOf(key: string, language: Language): string {
	const [first = ''] = key.toLocaleUpperCase('en');
	if (!/\p{L}/u.test(first)) return '0–9';
	return language === 'ru' && !/\p{Script=Cyrillic}/u.test(first) ? 'A–Z' : first;
}

/** All records of the atlas by the first letter of their titles in the reader's language; in Chinese, of their pinyin. */
export function alphabetical(dataset: Dataset, reading: Reading): Letter[] {
	const collator = new Intl.Collator(reading.language === 'ru' ? 'ru' : 'en', { numeric: true });
	const entries = KIND_IDS.flatMap((kind) =>
		entriesOf(
			kind,
			dataset.data[kind].map(({ id }) => id),
			dataset
		).map((found) => listed(found, reading))
	).map((one) => ({ one, key: keyOf(one, reading) }));
	const letters = new Map<string, Listed[]>();
	for (const { one, key } of entries.sort((a, b) => collator.compare(a.key, b.key))) {
		const letter = letterOf(key, reading.language);
		const those = letters.get(letter) ?? [];
		letters.set(letter, those);
		those.push(one);
	}
	return [...letters].map(([letter, those]) => ({ letter, those }));
}
