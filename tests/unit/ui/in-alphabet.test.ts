import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { Language } from '../../../src/i18n';
import { WORDS } from '../../../src/i18n/whole';
import type { AnyRecord, OpeningData } from '../../../src/kinds';
import { dayOf } from '../../../src/time/day';
import { inAlphabet } from '../../../src/ui/in-alphabet';
import { recordTitle } from '../../../src/ui/titles';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));

/** What some places are called in a language on a day, as a list has them. */
function listed(language: Language, year: number): string[] {
	const reading = { dataset, language, words: WORDS[language], day: dayOf(year, 3, 2) };
	const places = ['beijing', 'almaty', 'astana', 'baotou', 'anshan']
		.map((id) => dataset.get(id))
		.filter((found): found is AnyRecord => found !== undefined);
	expect(places).toHaveLength(5);
	return places.sort(inAlphabet(reading)).map((found) => recordTitle(found, reading));
}

test('lists stand in the order of the reader’s own alphabet', () => {
	expect(listed('en', 1969)).toEqual(['Alma-Ata', 'Anshan', 'Baotou', 'Beijing', 'Tselinograd']);
	expect(listed('ru', 1969)).toEqual(['Алма-Ата', 'Аньшань', 'Баотоу', 'Пекин', 'Целиноград']);
	// By sound: Ālāmùtú, Ānshān, Bāotóu, Běijīng, Qièlì…
	expect(listed('zh-Hans', 1969)).toEqual(['阿拉木图', '鞍山', '包头', '北京', '切利诺格勒']);
});

test('by the name that a thing bears on the date', () => {
	expect(listed('ru', 2000)).toEqual(['Алматы', 'Аньшань', 'Астана', 'Баотоу', 'Пекин']);
});
