const FIGURES = '〇一二三四五六七八九';
const NUMERALS = '[〇零○一二三四五六七八九十廿卅]';

/** The numbers of a Chinese date in figures: 一九六九年三月二日 is 1969年3月2日. */
export function withFigures(text: string): string {
	return text
		.replace(/元月/g, '1月')
		.replace(/\s*(年|月|[日号號])\s*/g, '$1')
		.replace(new RegExp(`${NUMERALS}+(?=年|月|[日号號]|$)`, 'gu'), figuresOf);
}

function figuresOf(numeral: string): string {
	const plain = numeral.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十');
	// Ten stands for itself, or between tens and ones; without it each sign is a figure.
	const [, tens, ones] = /^(.?)十(.?)$/.exec(plain) ?? [];
	if (tens === undefined) return [...plain].map(figure).join('');
	return String((tens === '' ? 1 : figure(tens)) * 10 + (ones === '' ? 0 : figure(ones ?? '')));
}

function figure(sign: string): number {
	return FIGURES.indexOf(sign);
}
