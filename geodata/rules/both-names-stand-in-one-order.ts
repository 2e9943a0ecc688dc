import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject } from '../walk';
import { breach } from './breach';

/** What stands between the names that two sides gave one ground. */
const BETWEEN = ' / ';

const lettersOf = (name: string) =>
	name
		.normalize('NFD')
		.replace(/[^\p{Letter} ]/gu, '')
		.toLowerCase();

/** The Chinese name's first word in Latin letters. */
const firstWord = (name: string) => lettersOf(name).trim().split(' ')[0] ?? '';

/**
 * Ground that bears two sides' names bears both in every language, each first the name that its
 * readers know; in English the Chinese name stands before the Soviet one, at every place.
 */
export function bothNamesStandInOneOrder({ areas, places, geography }: Archive): Problem[] {
	return [...areas, ...places, ...geography].flatMap((entry) => {
		const { names } = entry.record;
		const given = Object.entries(names).filter(([, name]) => name !== undefined);
		const parts = (name: string) => name.split(BETWEEN).length;
		if (given.every(([, name]) => parts(name) === 1)) return [];
		const short = given.find(([, name]) => parts(name) !== 2);
		if (short) {
			const expected = 'the names of both sides, “A / B”, as in the other languages';
			const found = `"${short[1]}"`;
			return [breach(bothNamesStandInOneOrder, entry, `names.${short[0]}`, found, expected)];
		}
		const [first = ''] = names.en.split(BETWEEN);
		const chinese = firstWord(names.pinyin ?? '');
		if (lettersOf(first).includes(chinese)) return [];
		const expected = `the Chinese name, ${chinese}, first`;
		return [breach(bothNamesStandInOneOrder, entry, 'names.en', `"${names.en}"`, expected)];
	});
}

/** The beginning of the longest word, which stays when the name is declined. */
const stemOf = (name: string) =>
	(name.split(/[\s(]+/).sort((a, b) => b.length - a.length)[0] ?? '').slice(0, 5);

/** What is named after such ground (an event, a scene, a debate) names it in the same order. */
export function namesKeepTheOrderOfTheGround(archive: Archive): Problem[] {
	const turned = (['en', 'ru'] as const).flatMap((language) =>
		[...archive.areas, ...archive.places].flatMap(({ record }) => {
			const [first, second] = record.names[language].split(BETWEEN).map(stemOf);
			if (first === undefined || second === undefined) return [];
			return [{ language, first, pattern: new RegExp(`${second}\\S* / (\\S+ )?${first}`) }];
		})
	);
	return allEntries(archive).flatMap(({ entry }) => {
		const record = isObject(entry.record) ? entry.record : {};
		const names = isObject(record['names']) ? record['names'] : {};
		const found = turned.find(({ language, pattern }) =>
			pattern.test(String(names[language] ?? ''))
		);
		if (!found) return [];
		const said = `"${String(names[found.language])}"`;
		const field = `names.${found.language}`;
		return [breach(namesKeepTheOrderOfTheGround, entry, field, said, `${found.first}… first`)];
	});
}
