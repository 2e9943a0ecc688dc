import { pinyin } from 'pinyin-pro';
import type { Source } from '../../../src/kinds/source/schema';

type Author = NonNullable<Source['author']>[number];

/** Persons have two to four characters; longer names are of bodies. */
const PERSON = /^\p{Script=Han}{2,4}$/u;
const TWO_CHARACTERS =
	/^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|长孙|宇文|夏侯)/u;

/** Scholars of whom the bibliography has works in other languages alone, as they write their names in Chinese. */
const KNOWN = '陈兼 夏亚峰 杨奎松 翟强 张曙光 李明江 杨继绳 张晓明 于滨 彭希哲 苏阳'.split(' ');

/** A Chinese author as readers of English write the name: `Shen Zhihua`; `undefined` for others. */
export function authorInPinyin(author: Author): string | undefined {
	const family = 'family' in author ? author.family : undefined;
	const name = 'literal' in author ? author.literal : `${author.family}${author.given ?? ''}`;
	return PERSON.test(name) ? nameInPinyin(name, family?.length) : undefined;
}

function nameInPinyin(name: string, ofFamily?: number): string {
	const length = ofFamily ?? (TWO_CHARACTERS.test(name) ? 2 : 1);
	const read = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
	const joined = [read.slice(0, length).join(''), read.slice(length).join('')];
	return joined.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}

/**
 * The names in Chinese characters of those who also sign in Latin letters, by these:
 * as the other works of the bibliography, the persons of the record and our own list write them.
 */
export function authorsInChinese(
	sources: readonly Source[],
	persons: readonly { names: { 'zh-Hans': string } }[]
): (author: Author) => string | undefined {
	const authors = sources.flatMap(({ author = [] }) => author);
	const signed = authors.flatMap((author): [string, string][] => {
		const latin = authorInPinyin(author);
		const name = 'literal' in author ? author.literal : `${author.family}${author.given ?? ''}`;
		return latin === undefined ? [] : [[latin, name]];
	});
	const others = [...persons.map(({ names }) => names['zh-Hans']), ...KNOWN]
		.filter((name) => PERSON.test(name))
		.map((name): [string, string] => [nameInPinyin(name), name]);
	const byPinyin = new Map([...others, ...signed].map(([latin, name]) => [plain(latin), name]));
	return (author) =>
		'family' in author ? byPinyin.get(plain(`${author.family} ${author.given ?? ''}`)) : undefined;
}

/** Zhang Shu Guang, Zhang Shuguang and Zhang Shu-guang are one. */
function plain(name: string): string {
	const [family = '', ...given] = name.toLowerCase().split(' ');
	return `${family} ${given.join('').replace(/[^a-z]/g, '')}`;
}
