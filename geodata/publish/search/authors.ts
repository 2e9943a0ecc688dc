import { pinyin } from 'pinyin-pro';
import type { Source } from '../../../src/kinds/source/schema';

/** Persons have two to four characters; longer names are of bodies. */
const PERSON = /^\p{Script=Han}{2,4}$/u;
const TWO_CHARACTERS =
	/^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|长孙|宇文|夏侯)/u;

/** A Chinese author as readers of English write the name: `Shen Zhihua`; `undefined` for others. */
export function authorInPinyin(author: NonNullable<Source['author']>[number]): string | undefined {
	const family = 'family' in author ? author.family : undefined;
	const name = 'literal' in author ? author.literal : `${author.family}${author.given ?? ''}`;
	if (!PERSON.test(name)) return undefined;
	const length = family?.length ?? (TWO_CHARACTERS.test(name) ? 2 : 1);
	const read = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
	const joined = [read.slice(0, length).join(''), read.slice(length).join('')];
	return joined.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
}
