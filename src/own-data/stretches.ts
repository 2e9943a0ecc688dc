import { withFigures } from '../i18n/chinese-numerals';
import { BEGINNING, FOREVER } from '../time/interval';
import type { Span } from './spans';

type ReadSingle = (text: string) => Span | undefined;

/** What stands between the two ends of a stretch; before a date that is an end; and before or behind one that is a beginning. */
const BETWEEN =
	/\s*(?:\.\.\.?|…|\/|,|;|~|至|到|—|–)\s*|\s+(?:to|till|until|through|and|по|до|и)\s+|\s*-\s*/giu;
const UNTIL =
	/^(?:until|till|to|by|before|up to|до|по|раньше)\s+|^(?:\.\.\/|\.\.|\/|-)\s*|(?:以前|之前|为止|止|前)$/iu;
const SINCE =
	/^(?:since|after|from|с|со|после|начиная с|自从?|从)\s*|\s*(?:onwards?|and later|по настоящее время|по н\.?\s?в\.?)$|(?:以来|以后|之后|起|后|至今)$|\s*(?:\.\.|\/|-)$/iu;
const NOW =
	/^(?:\.\.|now|present|today|ongoing|open|сегодня|настоящее время|н\.?\s?в\.?|今|现在|至今)?$/iu;
const OPENING = /^(?:(?:from|between|since|с|со|между)\s+|[自从])/iu;

/** From one date to another, both included; the second may leave out what it has in common with the first. */
export function stretch(text: string, single: ReadSingle): Span | undefined {
	const inner = text.replace(OPENING, '');
	for (const { index, 0: sign } of inner.matchAll(BETWEEN)) {
		const [first, second] = [inner.slice(0, index).trim(), inner.slice(index + sign.length).trim()];
		if (first === '' || first === '..') continue;
		const span = between(first, second, single);
		if (span) return span;
	}
	const isEnd = UNTIL.test(text);
	const rest = text.replace(isEnd ? UNTIL : SINCE, '').trim();
	if (rest === text || rest === '') return undefined;
	const bound = single(rest);
	if (!bound) return undefined;
	if (!isEnd) return { from: bound.from, until: FOREVER };
	// Before 1969 is until that year begins; until 1969, to its end.
	const before = /^(?:before|до|раньше)|(?:以前|之前|前)$/iu.test(text);
	return { from: BEGINNING, until: before ? bound.from : bound.until };
}

function between(first: string, second: string, single: ReadSingle): Span | undefined {
	const start = single(first) ?? single(completed(first, second));
	if (!start) return undefined;
	if (NOW.test(second)) return { from: start.from, until: FOREVER };
	const end = single(continued(first, second)) ?? single(second);
	return end && end.until > start.from
		? { from: start.from, until: end.until, stretch: true }
		: undefined;
}

/** "2" of "2–15 March 1969", "March" of "March–April 1969". */
function completed(first: string, second: string): string {
	const year = /(?:^|\D)(\d{4})(?!\d)/.exec(second)?.[1];
	if (year === undefined || /\d{4}/.test(first)) return first;
	if (/^\d{1,2}$/.test(first)) return second.replace(/^\d{1,2}/, first);
	return `${first} ${year}`;
}

/** "70" of "1969–70", "4月10日" and "15日" behind "1969年3月2日", "10 April" is in the year before it. */
function continued(first: string, second: string): string {
	if (/^\d{2}$/.test(second) && /^\d{4}$/.test(first)) return first.slice(0, 2) + second;
	const chinese = /^(\d{4}年)(\d{1,2}月)?/.exec(withFigures(first));
	if (chinese && /^\d{1,2}月/.test(withFigures(second))) return chinese[1] + withFigures(second);
	if (chinese && /^\d{1,2}[日号]$/.test(withFigures(second)))
		return `${chinese[0]}${withFigures(second)}`;
	return second;
}
