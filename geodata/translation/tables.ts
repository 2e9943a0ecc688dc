/** What is said in the same words in many places, in other languages: where in a source, and how geometry was made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/i18n';
import type { TranslationLanguage } from '../read/archive';

/** English, and what it is in other languages. */
type Table = Readonly<Record<string, Readonly<Record<TranslationLanguage, string>>>>;

const read = (name: string): Table =>
	JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as Table;

/** `{1}`, `{2}` … stand for the numbers of a locator, in their order. */
const LOCATORS = read('locators.json');
const GEOMETRY = read('geometry.json');

/** The pattern of a locator, and the numbers in it: `pp. 12–14` is `pp. {1}–{2}`. */
function patternOf(locator: string): { pattern: string; numbers: string[] } {
	const numbers: string[] = [];
	const pattern = locator.replace(/\d+/g, (number) => `{${numbers.push(number)}}`);
	return { pattern, numbers };
}

/** Whether there are words in a locator that are not the same in every language. */
const isWords = (pattern: string): boolean => /[a-z]/i.test(pattern);

/** A locator in a language; what is only a code or a number is the same in all. */
export function locatorIn(locator: string, language: Language): string {
	if (language === 'en') return locator;
	const { pattern, numbers } = patternOf(locator);
	const said = LOCATORS[pattern]?.[language] ?? pattern;
	return said.replace(/\{(\d+)\}/g, (_, place: string) => numbers[Number(place) - 1] ?? '');
}

/** The pattern of a locator that the table does not have. */
export function unknownLocator(locator: string): string | undefined {
	const { pattern } = patternOf(locator);
	return isWords(pattern) && !(pattern in LOCATORS) ? pattern : undefined;
}

/** How geometry was made, in a language. */
export function geometryTextIn(english: string, language: Language): string {
	return language === 'en' ? english : (GEOMETRY[english]?.[language] ?? english);
}

/** Compiled records with their locators in a language. */
export function withLocatorsIn<T>(value: T, language: Language): T {
	if (language === 'en') return value;
	const say = (locator: unknown) =>
		typeof locator === 'string' ? locatorIn(locator, language) : locator;
	const walk = (one: unknown): unknown => {
		if (Array.isArray(one)) return one.map(walk);
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(
			Object.entries(one).map(([key, inner]: [string, unknown]) => {
				if (key === 'locator') return [key, say(inner)];
				if (key !== 'locators' || typeof inner !== 'object' || inner === null)
					return [key, walk(inner)];
				const entries = Object.entries(inner).map(([id, locator]) => [id, say(locator)]);
				return [key, Object.fromEntries(entries)];
			})
		);
	};
	return walk(value) as T;
}
