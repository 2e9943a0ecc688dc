import type { Archive } from '../read/archive';
import { figuresLost, figuresWon } from '../read/figures';
import { translatedIn, type Translated } from '../read/translated';
import { unknownLocator } from '../translation/tables';
import { allEntries } from '../read/archive';
import { citationsIn } from '../../src/kinds/compiled';
import { proseOf } from '../read/texts';
import { walk } from '../walk';
import { shortened, type Problem } from '../problem';
import { breach } from './breach';

/** Every text of ours is there in Chinese and in Russian. */
export function everyTextIsTranslated(archive: Archive): Problem[] {
	return translatedIn(archive)
		.filter(({ text }) => text === undefined)
		.map(({ file, field, english, expected }) =>
			breach(
				everyTextIsTranslated,
				{ file },
				field,
				'nothing',
				`what “${shortened(english)}” is in this language, and "renders": "${expected}"`
			)
		);
}

/** A translation renders the English as it is now. */
export function everyTranslationRendersTheEnglishOfToday(archive: Archive): Problem[] {
	return translatedIn(archive)
		.filter(({ text, renders, expected }) => text !== undefined && renders !== expected)
		.map(({ file, field, renders, expected }) =>
			breach(
				everyTranslationRendersTheEnglishOfToday,
				{ file },
				field,
				renders === undefined ? 'a text without "renders"' : `what rendered the English ${renders}`,
				`a translation of the English as it is now, ${expected}`
			)
		);
}

/** What may stand in another order but must stand: citations, and what links lead to. */
const MARKS: readonly { what: string; pattern: RegExp }[] = [
	{ what: 'citations', pattern: /\[@[^\]]*\]/g },
	{ what: 'links', pattern: /\]\([^)]*\)/g }
];

const marksOf = (text: string, pattern: RegExp): string =>
	(text.match(pattern) ?? []).sort().join(' ') || 'none';

function differences({ english, text = '', language }: Translated): [string, string][] {
	const marks = MARKS.map(({ what, pattern }): [string, string] => [
		`${what}: ${marksOf(text, pattern)}`,
		`${what}: ${marksOf(english, pattern)}`
	]);
	const paragraphs = (one: string) => `${one.split(/\n\n+/).length} paragraphs`;
	const lost = figuresLost(english, text, language);
	const won = figuresWon(english, text, language);
	return [
		...marks,
		[paragraphs(text), paragraphs(english)] as [string, string],
		['', lost.length === 0 ? '' : `the figures ${lost.join(', ')}`] as [string, string],
		[won.length === 0 ? '' : `the figures ${won.join(', ')}`, ''] as [string, string]
	].filter(([found, expected]) => found !== expected);
}

/** A translation says neither more nor less than the English: the same citations, links, paragraphs and figures. */
export function aTranslationSaysNeitherMoreNorLess(archive: Archive): Problem[] {
	return translatedIn(archive)
		.filter(({ text }) => text !== undefined)
		.flatMap((one) =>
			differences(one).map(([found, expected]) =>
				breach(
					aTranslationSaysNeitherMoreNorLess,
					one,
					one.field,
					found || 'a text without them',
					expected || 'none that the English does not have'
				)
			)
		);
}

/** Words that say where in a source are in the table of locators. */
export function everyLocatorIsTranslated(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) => {
		const beside = [...walk(entry.record)].flatMap(({ path, value }) =>
			/(?:^|\.)locators\.[^.]+$/.test(path) && typeof value === 'string'
				? [{ field: path, locator: value }]
				: []
		);
		const inProse = proseOf(archive, entry).flatMap(({ field, prose }) =>
			citationsIn(prose).flatMap(({ locator }) =>
				locator === undefined ? [] : [{ field, locator }]
			)
		);
		return [...beside, ...inProse].flatMap(({ field, locator }) => {
			const pattern = unknownLocator(locator);
			if (pattern === undefined) return [];
			const expected = 'a pattern of geodata/translation/locators.json';
			return [breach(everyLocatorIsTranslated, entry, field, `“${pattern}”`, expected)];
		});
	});
}
