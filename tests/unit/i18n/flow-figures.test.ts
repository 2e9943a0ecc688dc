import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages';
import {
	FIGURE_SIDES,
	FLOW_FIGURES,
	FLOW_UNITS,
	writeFigures
} from '../../../src/i18n/flow-figures';
import { UNITS, writeFlowFigure } from '../../../src/i18n/flow-words';

test('a figure is written as each language counts, with no more digits than were given', () => {
	const written = (figure: Parameters<typeof writeFlowFigure>[0]) =>
		LANGUAGES.map((language) => writeFlowFigure(figure, language).replaceAll('\u00a0', ' '));
	expect(written({ value: 1500, unit: 'people', roughly: 'about' })).toEqual([
		'about 1,500 people',
		'约1500人',
		'около 1500 человек'
	]);
	expect(written({ value: 18_000, unit: 'tours-of-duty' })).toEqual([
		'18,000 tours of duty',
		'1.8万人次',
		'18 000 командировок'
	]);
	expect(written({ value: 5_294_000_000, unit: 'yuan' })).toEqual([
		'5.294 billion yuan',
		'52.94亿元人民币',
		'5,294 млрд юаней'
	]);
	expect(written({ value: 520_000_000, unit: 'roubles' })).toEqual([
		'520 million roubles',
		'5.2亿卢布',
		'520 млн рублей'
	]);
	expect(written({ value: 500_000_000, unit: 'dollars', roughly: 'over' })).toEqual([
		'over 500 million dollars',
		'逾5亿美元',
		'свыше 500 млн долларов'
	]);
});

test('Russian counts one, few and many', () => {
	const projects = (value: number) => writeFlowFigure({ value, unit: 'projects' }, 'ru');
	expect([1, 2, 5, 11, 12, 21, 141, 304, 111].map(projects)).toEqual([
		'1 объект',
		'2 объекта',
		'5 объектов',
		'11 объектов',
		'12 объектов',
		'21 объект',
		'141 объект',
		'304 объекта',
		'111 объектов'
	]);
	expect(writeFlowFigure({ value: 1, unit: 'people' }, 'en')).toBe('1 person');
});

test('figures of two sides stand one below the other, each with whose it is', () => {
	const figures = [
		{ side: 'moscow', value: 1500, unit: 'people', roughly: 'about' },
		{ side: 'beijing', value: 1390, unit: 'people' }
	] as const;
	expect(writeFigures(figures, 'en', UNITS.en)).toBe(
		'Moscow: about 1,500 people\u00a0·\nBeijing: 1,390 people'
	);
	expect(writeFigures(figures, 'zh-Hans', UNITS['zh-Hans'])).toBe(
		'莫斯科：约1500人；\n北京：1390人'
	);
	expect(writeFigures(figures, 'ru', UNITS.ru).replaceAll('\u00a0', ' ')).toBe(
		'Москва: около 1500 человек ·\nПекин: 1390 человек'
	);
});

test.each(LANGUAGES)('every side and unit has its own word in %s', (language) => {
	const [{ sides }, units] = [FLOW_FIGURES[language], UNITS[language]];
	expect(new Set(Object.values(sides)).size).toBe(FIGURE_SIDES.length);
	expect(new Set(FLOW_UNITS.map((unit) => units[unit]('7', 7))).size).toBe(FLOW_UNITS.length);
});
