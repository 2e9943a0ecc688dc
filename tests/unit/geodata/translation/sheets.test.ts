import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../geodata/read/renderings';
import { englishOf } from '../../../../geodata/read/translated';
import { readSheet, untranslatedIn, writeSheet } from '../../../../geodata/translation/sheet';
import {
	confirmed,
	translatedFile,
	withTranslations
} from '../../../../geodata/translation/take-in';
import { SHAPES } from '../../../../src/kinds';
import * as tiny from '../../fixtures/archive';

const { schema } = SHAPES.flows;
const english = 'China took its place.';
const hash = hashOf(english);
const flow = (text: unknown) => ({
	names: { en: 'Help', 'zh-Hans': '援助', ru: 'Помощь' },
	origin: 'beijing',
	destination: 'tirana',
	kind: 'aid',
	date: '1961/1978',
	text,
	disputes: [],
	sources: ['book']
});
const textOf = (record: unknown) => (record as { text: unknown }).text;

describe('a sheet for translators', () => {
	const texts = new Map([
		['flows/help', [{ field: 'text', english }]],
		['flows/other', [{ field: 'text', english }]]
	]);

	test('has every text once under its hash, wherever it stands', () => {
		expect(writeSheet(texts)).toBe(`# flows/help\n## ${hash}  (text)\n${english}\n`);
	});

	test('comes back with any text, also in paragraphs and from Windows', () => {
		const back = `# flows/help\r\n## ${hash}  (text)\r\nЕё место\r\n\r\nзанял Китай.\r\n\r\n## 00000000\r\n\r\n`;
		expect([...readSheet(back)]).toEqual([[hash, 'Её место\n\nзанял Китай.']]);
	});

	test('asks for what is missing and for what renders an older English, and for nothing else', () => {
		const chapters = [
			tiny.chapter('way/01-a'),
			tiny.chapter('way/02-b', {}, { translations: {} }),
			tiny.chapter(
				'way/03-c',
				{ title: 'Changed' },
				{ translations: tiny.chapter('x').translations }
			)
		];
		const asked = [...untranslatedIn(tiny.archive({ chapters, excerpts: [] }), 'ru').keys()];
		expect(asked).toEqual(['chapters/way/02-b', 'chapters/way/03-c']);
	});
});

describe('what is taken in', () => {
	test('stands beside the English that it renders, and beside the other language', () => {
		const once = withTranslations(flow(english), schema, 'ru', new Map([[hash, 'Китай.']]));
		expect(textOf(once)).toEqual({ en: english, ru: 'Китай.', renders: hash });
		const twice = withTranslations(once, schema, 'zh-Hans', new Map([[hash, '中国。']]));
		expect(textOf(twice)).toEqual({
			en: english,
			ru: 'Китай.',
			'zh-Hans': '中国。',
			renders: hash
		});
	});

	test('takes the place of what rendered an older English, in every language', () => {
		const old = { en: english, 'zh-Hans': '旧', ru: 'Старое', renders: '00000000' };
		const taken = withTranslations(flow(old), schema, 'ru', new Map([[hash, 'Новое']]));
		expect(textOf(taken)).toEqual({ en: english, ru: 'Новое', renders: hash });
	});

	test('is confirmed only where there is something to confirm', () => {
		expect(textOf(confirmed(flow(english), schema))).toBe(english);
		const old = { en: english, ru: 'Китай.', renders: '00000000' };
		expect(textOf(confirmed(flow(old), schema))).toEqual({ ...old, renders: hash });
	});

	test('of a file of Markdown: all its parts, or what it had of them', () => {
		const own = { title: 'Ice', caution: undefined, body: 'On the ice.' };
		const come = (parts: Record<string, string>) =>
			new Map(Object.entries(parts).map(([part, text]) => [hashOf(part), text]));
		expect(translatedFile(own, undefined, come({ Ice: 'Лёд' }))).toBeUndefined();
		expect(translatedFile(own, undefined, come({ Other: 'Другое' }))).toBeUndefined();
		const before = { title: 'Лёд', body: 'На льду.' };
		expect(translatedFile(own, before, come({ 'On the ice.': 'Там, на льду.' }))).toEqual({
			matter: { title: 'Лёд', renders: hashOf(englishOf(own)) },
			body: 'Там, на льду.'
		});
	});
});
