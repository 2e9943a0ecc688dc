/** The atlas has one name in each language, wherever it stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n';
import { ABOUT_WORDS } from '../../../src/i18n/about';
import { OPENING_WORDS } from '../../../src/i18n/opening';
import { WORDS } from '../../../src/i18n/whole';
import { CITED_WORK } from '../../../src/kinds/source/view-citation';

/** What kind of atlas it is. */
const KIND: Readonly<Record<Language, string>> = {
	en: 'living atlas of the sino-soviet split',
	'zh-Hans': '动态地图集',
	ru: 'живой атлас советско-китайского раскола'
};

test.each(LANGUAGES)('head, tab, citation, opening and About call it the same: %s', (language) => {
	const { title, subtitle, pageTitle } = WORDS[language];
	const cited = CITED_WORK[language].title;
	expect(pageTitle.atlas(title, subtitle).toLowerCase()).toBe(cited.toLowerCase());
	for (const text of [subtitle, OPENING_WORDS[language].about, ABOUT_WORDS[language].lead])
		expect(text.toLowerCase()).toContain(KIND[language]);
});

test('the page, the citation file and the data bear the name in English', () => {
	const name = CITED_WORK.en.title;
	const page = readFileSync('index.html', 'utf8');
	expect(/<title>(.*)<\/title>/.exec(page)?.[1]?.toLowerCase()).toBe(name.toLowerCase());
	expect(readFileSync('CITATION.cff', 'utf8')).toContain(`title: '${name}'`);
	expect(readFileSync('README.md', 'utf8').split('\n')[2]).toMatch(/^A living atlas of/);
});
