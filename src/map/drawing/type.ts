import { SERIF_ITALIC } from '../typefaces';

/** Fonts that readers of all three languages have, behind the atlas's own. */
const CHINESE = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'";
export const SANS_FAMILY = `'Source Sans 3', 'Source Sans Pro', ${CHINESE}, 'Helvetica Neue', Arial, sans-serif`;
export const SERIF_FAMILY =
	"'Source Serif 4', 'Source Serif Pro', 'Noto Serif SC', 'Songti SC', Georgia, serif";

const FULL = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** How the map's typefaces are called outside it; Chinese characters do not slant. */
export function faceOf(name: string, text = '') {
	if (name !== SERIF_ITALIC)
		return { 'font-family': SANS_FAMILY, 'font-style': undefined, 'font-weight': 500 };
	const style = FULL.test(text) ? undefined : 'italic';
	return { 'font-family': SERIF_FAMILY, 'font-style': style, 'font-weight': undefined };
}

const NARROW = /[ilјj.,:;'’|!ftr()[\]·\- ]/u;
const WIDE = /[mwMWЖШЩЮФМ—@%&]/u;

/** About how wide a text is, ems; where names meet it need not be exact. */
export function widthOf(text: string, spacing = 0): number {
	let ems = 0;
	for (const sign of text) {
		const own = FULL.test(sign)
			? 1
			: NARROW.test(sign)
				? 0.3
				: WIDE.test(sign)
					? 0.82
					: sign === sign.toLowerCase()
						? 0.52
						: 0.62;
		ems += own + spacing;
	}
	return ems;
}

/** Signs of Chinese with those that no line may part from them: nothing begins with a stop or ends with an opening bracket. */
const SIGNS = /[（《“‘]*[\w.%]+[，。、；：！？）》”’]*|[（《“‘]*[\s\S][，。、；：！？）》”’]*/gu;

/** Where a line of a Chinese name may end: not seen. */
const WORD_ENDS = '\u200B';

/** Signs that belong to what follows them. */
const LEADING = '与和及或在对同向从由至被不第';

/** Words of Chinese, each with what no line may part from it: where the text says itself where they end, those. */
function wordsOf(text: string): string[] {
	if (text.includes(WORD_ENDS)) return text.split(WORD_ENDS);
	if (!('Segmenter' in Intl)) return [];
	const words: string[] = [];
	for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
		const last = words.at(-1) ?? '';
		const isWith =
			/^[，。、；：！？）》”’]/.test(segment) ||
			/[（《“‘]$/.test(last) ||
			leads(last) ||
			(/^\p{Script=Han}$/u.test(segment) && !leads(segment) && /[\p{Script=Han}\d]$/u.test(last));
		if (isWith && last !== '') words.splice(-1, 1, last + segment);
		else words.push(segment);
	}
	return words;
}

/** A word of one sign goes with the word before, unless it leads to the next. */
const leads = (word: string) => word.length === 1 && LEADING.includes(word);

/** What lines are made of: words, and of a word that is too long for a line its signs. */
const partsOf = (text: string, most: number, spacing: number): string[] => {
	const signs = (part: string) => [...part.matchAll(SIGNS)].map(([sign]) => sign);
	const words = wordsOf(text);
	if (words.length === 0) return signs(text);
	return words.flatMap((word) => (widthOf(word, spacing) > most ? signs(word) : [word]));
};

function filled(words: readonly string[], between: string, most: number, spacing: number) {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word.trimStart() : line + between + word;
		if (line !== '' && widthOf(longer, spacing) > most) {
			lines.push(line.trimEnd());
			line = word.trimStart();
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

/** A text in lines no wider than so many ems; those of Chinese are about as long as each other. */
export function wrapped(text: string, most: number, spacing = 0): string[] {
	if (text.includes('\n')) return text.split('\n').flatMap((part) => wrapped(part, most, spacing));
	if (!FULL.test(text)) return filled(text.split(' '), ' ', most, spacing);
	const parts = partsOf(text, most, spacing);
	let lines = filled(parts, '', most, spacing);
	for (let width = most - 0.5; lines.length > 1 && width > most / 2; width -= 0.5) {
		const even = filled(parts, '', width, spacing);
		if (even.length > lines.length) break;
		lines = even;
	}
	return lines;
}

/** A name that was parted into lines, in one line again. */
export const inOneLine = (name: string): string =>
	name.replaceAll('\n', ' ').replaceAll(WORD_ENDS, '');
