import { expect, test } from 'vitest';
import { titlesApart, titlesIn, type Titled } from '../../../../build/pages/told-apart';
import { Dataset } from '../../../../src/dataset/dataset';
import { LANGUAGES } from '../../../../src/i18n';
import { WORDS } from '../../../../src/i18n/whole';
import { KIND_IDS, type AnyRecord, type OpeningData, type Reference } from '../../../../src/kinds';
import { Atlas } from '../../../../src/state/atlas.svelte';
import { publicJson } from '../../geodata/public-data';

const titled = (id: string, title: string, kind: string, years = ''): Titled => ({
	id,
	title,
	kind,
	years
});

test('of one name, a page says what its record is, and where that is one, too, when it was', () => {
	const titles = titlesApart(
		[
			titled('a', 'Great Leap', 'Event', '1958–1962'),
			titled('b', 'Great Leap', 'Term'),
			titled('c', 'Burma', 'Geography', '1948–1989'),
			titled('d', 'Burma', 'Geography', '1989–'),
			titled('e', 'Burma', 'Event'),
			titled('f', 'Moscow', 'Place')
		],
		'en'
	);
	expect([...titles.values()]).toEqual([
		'Great Leap (Event)',
		'Great Leap (Term)',
		'Burma (Geography, 1948–1989)',
		'Burma (Geography, 1989–)',
		'Burma (Event)',
		'Moscow'
	]);
});

test('no two pages of the record share a title, in any language', () => {
	for (const language of LANGUAGES) {
		const name = language === 'en' ? 'opening.json' : `opening.${language}.json`;
		const dataset = new Dataset(publicJson<OpeningData>(name), language);
		dataset.add(publicJson<Reference>('reference.json'));
		const records = KIND_IDS.flatMap((kind) =>
			dataset.data[kind].map((record) => ({ kind, record }) as AnyRecord)
		);
		const atlas = new Atlas(dataset, { language, words: WORDS[language] });
		const titles = [...titlesIn(atlas, records).values()];
		expect(new Set(titles).size, language).toBe(records.length);
		expect(titles.filter((title) => /[(（]/.test(title)).length, language).toBeGreaterThan(0);
	}
});
