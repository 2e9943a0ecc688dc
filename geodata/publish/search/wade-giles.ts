/** Wade–Giles, the spelling of the press and the scholarship of the time, from pinyin. */
import { syllablesOf, withoutTones } from './pinyin';

const INITIALS: Readonly<Record<string, string>> = {
	b: 'p',
	p: 'p’',
	d: 't',
	t: 't’',
	g: 'k',
	k: 'k’',
	j: 'ch',
	q: 'ch’',
	x: 'hs',
	zh: 'ch',
	ch: 'ch’',
	z: 'ts',
	c: 'ts’',
	r: 'j'
};

/** Syllables that no rule gives. */
const WHOLE: Readonly<Record<string, string>> = {
	zhi: 'chih',
	chi: 'ch’ih',
	shi: 'shih',
	ri: 'jih',
	zi: 'tzu',
	ci: 'tz’u',
	si: 'ssu',
	ge: 'ko',
	ke: 'k’o',
	he: 'ho',
	er: 'erh',
	gui: 'kuei',
	kui: 'k’uei',
	you: 'yu',
	yan: 'yen',
	ye: 'yeh',
	yong: 'yung',
	yu: 'yü',
	yue: 'yüeh',
	yuan: 'yüan',
	yun: 'yün',
	yi: 'i'
};
const KEEPS_UO = /^(?:[gkh]|sh)$/;
const PALATAL = /^[jqx]$/;

function syllable(pinyin: string): string {
	const whole = WHOLE[pinyin];
	if (whole !== undefined) return whole;
	const [, initial = '', final = ''] =
		/^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.+)$/.exec(pinyin) ?? [];
	return (INITIALS[initial] ?? initial) + finalAfter(initial, final);
}

function finalAfter(initial: string, final: string): string {
	if (PALATAL.test(initial) && final.startsWith('u')) return finalAfter('', `ü${final.slice(1)}`);
	if (final === 'uo') return KEEPS_UO.test(initial) ? 'uo' : 'o';
	if (final === 'ian') return 'ien';
	if (final === 'ie' || final === 'üe' || final === 'ue') return `${final}h`;
	return final.replace(/ong$/, 'ung');
}

/** A word of pinyin, tones or none: `Hēixiāzi` is `Hei-hsia-tzu`; `undefined` for what is no pinyin. */
export function wadeGiles(word: string): string | undefined {
	const syllables = syllablesOf(withoutTones(word));
	if (!syllables) return undefined;
	const written = syllables.map(syllable).join('-');
	return word[0] === word[0]?.toUpperCase()
		? written.charAt(0).toUpperCase() + written.slice(1)
		: written;
}
