/** `search.json`: by what readers find records and works. What can be folded by rule is folded in the page. */
import { Converter } from 'opencc-js/t2cn';
import { fold } from '../../../src/dataset/search/fold';
import type { RecordKeys, SearchKeys } from '../../../src/dataset/search/search-keys';
import { KIND_IDS, type AtlasData } from '../../../src/kinds';
import { linesOfJson } from '../../json';
import { walk } from '../../walk';
import { OTHER_WORDS } from './other-words';
import type { Source } from '../../../src/kinds/source/schema';
import { authorInPinyin, authorsInChinese } from './authors';
import { withoutTones } from './pinyin';
import { wadeGiles } from './wade-giles';

const NO_CHARACTERS = new Map<string, string>();
/** A word in pinyin or English, without what is added to say whose something is. */
const WORD = /[^\s/(),–’']+(?:[’'](?!s(?!\p{L}))[^\s/(),–’']+)*/gu;

interface Names {
	en?: string;
	'zh-Hans'?: string;
	pinyin?: string;
	ru?: string;
}

/** What records of any kind may have that names them. */
interface Named {
	names?: Names;
	historicalNames?: { names: Names }[];
	/** All together, or by language. */
	spellings?: string[] | Readonly<Record<string, string[]>>;
}

/** `search.json`, for the records, the works and texts that the page may search. */
export function searchKeys(
	data: AtlasData,
	sources: readonly Source[],
	texts: readonly string[]
): string {
	const mentions = mentionsIn(data);
	const records = Object.fromEntries(
		KIND_IDS.flatMap((kind) =>
			data[kind].map((record) => [record.id, keysOf(record, mentions.get(record.id) ?? 0)] as const)
		).filter(([, [count, ...spellings]]) => count > 1 || spellings.length > 0)
	);
	const characters = charactersIn([JSON.stringify(data), ...texts]);
	const keys: SearchKeys = {
		characters,
		words: otherWords(),
		records: { ...records, ...authorsOf(sources, authorsInChinese(sources, data.people)) }
	};
	return linesOfJson(keys, 2);
}

/** By work, its Chinese authors in the other script, alone and with its year. */
function authorsOf(
	sources: readonly Source[],
	inChinese: ReturnType<typeof authorsInChinese>
): Record<string, RecordKeys> {
	return Object.fromEntries(
		sources.flatMap(({ id, author = [], issued }): [string, RecordKeys][] => {
			const year = issued?.['date-parts'][0]?.[0];
			const names = author.flatMap((one) => authorInPinyin(one) ?? inChinese(one) ?? []);
			const [first] = names;
			if (first === undefined) return [];
			return [[id, [0, ...names, ...(year === undefined ? [] : [`${first} ${year}`])]]];
		})
	);
}

/** How often the records name each id. */
function mentionsIn(data: AtlasData): Map<string, number> {
	const mentions = new Map<string, number>();
	for (const { key, value } of walk(data))
		if (typeof value === 'string' && key !== 'id')
			mentions.set(value, (mentions.get(value) ?? 0) + 1);
	return mentions;
}

function keysOf(record: object, mentions: number): RecordKeys {
	const { names, historicalNames = [], spellings: authored = [] } = record as Named;
	const spellings = Object.values(authored).flat();
	const all = [names ?? {}, ...historicalNames.map((one) => one.names)];
	const said = all.flatMap((one) => Object.values(one) as string[]);
	const spelt = spellings.map((spelling) => ({ ...names, en: spelling }));
	return [mentions, ...unsaid([...spellings, ...[...all, ...spelt].flatMap(oldSpellings)], said)];
}

/** What is not said already: the page folds what it compares. */
function unsaid(names: readonly string[], said: readonly string[]): string[] {
	const known = new Set(said.map(plain));
	return names.filter((name) => {
		const isNew = !known.has(plain(name));
		known.add(plain(name));
		return isNew;
	});
}

function plain(text: string): string {
	return fold(text, NO_CHARACTERS).replaceAll(' ', '');
}

/** A name in pinyin as long as this is a title, which nobody spells so. */
const LONGEST_SPELT = 24;

/** In Wade–Giles: the English name with its words of pinyin, and the whole of the pinyin. */
function oldSpellings({ en: english, pinyin }: Names): string[] {
	if (pinyin === undefined) return [];
	const spelt = withoutTones(pinyin).split(/[^a-zü’']+/);
	const isSpelt = (word: string) => spelt.includes(withoutTones(word));
	const inEnglish = (english ?? pinyin).replace(WORD, (word) =>
		isSpelt(word) ? (wadeGiles(word) ?? word) : word
	);
	const parts = pinyin.split(' / ');
	const isTitle = parts.some((part) => part.length > LONGEST_SPELT);
	const whole = parts.map((part) => part.replace(WORD, (word) => wadeGiles(word) ?? word));
	return isTitle ? [inEnglish] : [inEnglish, ...whole];
}

/** Each traditional character whose simplified one occurs, followed by that. */
function charactersIn(texts: readonly string[]): string {
	const occurring = new Set(texts.join('').match(/\p{Script=Han}/gu));
	const simplify = Converter({ from: 't', to: 'cn' });
	const pairs: string[] = [];
	for (let code = 0x4e00; code <= 0x9fff; code++) {
		const traditional = String.fromCodePoint(code);
		const simplified = simplify(traditional);
		if (simplified !== traditional && occurring.has(simplified))
			pairs.push(traditional + simplified);
	}
	return pairs.join('');
}

function otherWords(): Record<string, string> {
	const fields = (text: string) => fold(text, NO_CHARACTERS);
	return Object.fromEntries(
		OTHER_WORDS.flatMap(([ours, others]) => others.map((other) => [fields(other), fields(ours)]))
	);
}
