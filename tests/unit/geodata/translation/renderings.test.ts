import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../../geodata/canonical';
import { inLanguage, spokenAlone } from '../../../../geodata/compile/in-language';
import { hashOf, layOver, takeApart } from '../../../../geodata/read/renderings';
import { wayWritten } from '../../../../geodata/walk';
import { SHAPES } from '../../../../src/kinds';
import * as tiny from '../../fixtures/archive';

const { schema } = SHAPES.flows;
const english = 'China took its place with loans.';
const text = { en: english, 'zh-Hans': '中国以贷款取而代之。', ru: 'Её место занял Китай.' };
const flow = (authored: unknown) => ({
	names: { en: 'Help', 'zh-Hans': '援助', ru: 'Помощь' },
	origin: 'beijing',
	destination: 'tirana',
	kind: 'aid',
	date: '1961/1978',
	text: authored,
	disputes: [],
	sources: ['book']
});

describe('a record as authored', () => {
	test('is read in English, and its other languages lie beside it', () => {
		const renders = hashOf(english);
		const { english: record, renderings } = takeApart(flow({ ...text, renders }), schema);
		expect(record).toMatchObject({ text: english });
		const found = renderings.find(({ way }) => wayWritten(way) === 'text');
		expect(found).toMatchObject({ ...text, renders, whole: false });
	});

	test('counts a text in English alone among what is to be translated', () => {
		const { renderings } = takeApart(flow(english), schema);
		expect(renderings.find(({ way }) => wayWritten(way) === 'text')).toEqual({
			way: ['text'],
			en: english,
			whole: false
		});
	});

	test.each([
		['that does not say which English it renders', text],
		['in a language that nobody knows', { ...text, de: 'x', renders: hashOf(english) }],
		['whose hash is none', { ...text, renders: 'yesterday' }]
	])('a text %s is told with its field and what was expected', (_, authored) => {
		const { problems } = takeApart(flow(authored), schema);
		expect(problems.map(({ field }) => field)).toEqual(['text']);
		expect(problems[0]?.expected).toContain('"renders"');
	});

	test('is written with its languages in order, whoever mixed them', async () => {
		const mixed = {
			renders: hashOf(english),
			ru: text.ru,
			en: english,
			'zh-Hans': text['zh-Hans']
		};
		const written = await canonicalText({ value: flow(mixed), schema });
		const keys = [...written.matchAll(/^\t\t"(en|zh-Hans|ru|renders)"/gm)].map(([, key]) => key);
		expect(keys.slice(-4)).toEqual(['en', 'zh-Hans', 'ru', 'renders']);
	});
});

describe('a record in another language', () => {
	const { english: record, renderings } = takeApart(
		flow({ ...text, renders: hashOf(english) }),
		schema
	);

	test('has the texts of that language where they are, and says whether all are', () => {
		const laid = layOver(record, renderings, 'ru');
		expect(laid.record).toMatchObject({ text: text.ru });
		const more = [...renderings, { way: ['note'], en: 'Only in English.', whole: false }];
		expect(layOver(record, more, 'ru').isWhole).toBe(false);
		expect(record).toMatchObject({ text: english });
	});

	test('of an archive: excerpts too, and by name what is in English in part', () => {
		const translated = tiny.excerpt('capital/01-a');
		const plain = { ...tiny.excerpt('capital/02-b'), translations: {} };
		const known = { file: 'x', title: 'Заголовок', body: 'Текст [@book].' };
		const archive = tiny.archive({
			excerpts: [{ ...translated, translations: { ru: known } }, plain]
		});
		const { archive: spoken, untranslated } = inLanguage(archive, 'ru');
		expect(spoken.excerpts.map(({ record: { title } }) => title)).toEqual(['Заголовок', 'A title']);
		expect(spoken.excerpts[0]?.body).toBe('Текст [@book].');
		expect([...untranslated]).toContain('capital');
		expect(inLanguage(archive, 'en').archive).toBe(archive);
	});

	test('brings no other language along, but names and spellings', () => {
		const names = { en: 'Ice', 'zh-Hans': '冰', ru: 'Лёд' };
		const whole = { names, text: [names], spellings: { en: [], 'zh-Hans': [], ru: [] } };
		expect(spokenAlone(whole, 'ru')).toEqual({ ...whole, text: [{ ru: 'Лёд' }] });
	});
});
