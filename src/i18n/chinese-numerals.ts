const FIGURES = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMERALS = '[〇零○一二两兩三四五六七八九十廿卅百千]';
/** The year before the first of the Republic of China, which dates of that time and of Taiwan count from. */
const BEFORE_REPUBLIC = 1911;

/** The numbers of a Chinese date in figures: 一九六九年三月二日 is 1969年3月2日, and so is 民国五十八年三月二日. */
export function withFigures(text: string): string {
	return text
		.replace(/元月/g, '1月')
		.replace(/\s*(年|月|[日号號])\s*/g, '$1')
		.replace(new RegExp(`${NUMERALS}+(?=[年月日号號·.、/-]|$)`, 'gu'), figuresOf)
		.replace(/民[国國]\s?(\d{1,3})年/g, (_, year) => `${BEFORE_REPUBLIC + Number(year)}年`);
}

function figuresOf(numeral: string): string {
	const plain = numeral
		.replace(/[零○]/g, '〇')
		.replace(/[两兩]/g, '二')
		.replace(/廿/g, '二十')
		.replace(/卅/g, '三十');
	return /[十百千]/u.test(plain) ? String(countedBy(plain)) : [...plain].map(figure).join('');
}

/** A number said with its tens, hundreds and thousands: 二千零一, 二十一, 十二. */
function countedBy(numeral: string): number {
	let whole = 0;
	let count = 0;
	for (const sign of numeral) {
		const unit = UNITS[sign];
		if (unit === undefined) count = figure(sign);
		else {
			whole += (count === 0 ? 1 : count) * unit;
			count = 0;
		}
	}
	return whole + count;
}

function figure(sign: string): number {
	return FIGURES.indexOf(sign);
}
