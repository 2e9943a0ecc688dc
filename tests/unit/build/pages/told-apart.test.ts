import { expect, test } from 'vitest';
import { titlesApart, yearsOf, type Titled } from '../../../../build/pages/told-apart';
import { Dataset } from '../../../../src/dataset/dataset';
import { LANGUAGES } from '../../../../src/i18n';
import { WORDS } from '../../../../src/i18n/whole';
import {
	KIND_IDS,
	kindOf,
	type AnyRecord,
	type OpeningData,
	type Reference
} from '../../../../src/kinds';
import { landingOf } from '../../../../src/i18n/dates';
import { recordTitle } from '../../../../src/ui/titles';
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
		const words = WORDS[language];
		const records = KIND_IDS.flatMap((kind) =>
			dataset.data[kind].map((record) => ({ kind, record }) as AnyRecord)
		);
		const pages = records.map((found) => {
			const when = kindOf(found).time?.(found.record);
			const day = (when && landingOf(when.edtf)) ?? Number.NaN;
			const title = recordTitle(found, { dataset, day, language, words });
			return { id: found.record.id, title, kind: words.kinds[found.kind], years: yearsOf(found) };
		});
		const shared = pages.length - new Set(pages.map(({ title }) => title)).size;
		expect(shared, language).toBeGreaterThan(0);
		expect(new Set(titlesApart(pages, language).values()).size, language).toBe(pages.length);
	}
});
