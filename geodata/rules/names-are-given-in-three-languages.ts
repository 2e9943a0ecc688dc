import type { Names } from '../../src/dataset/schema';
import type { Archive, Entry } from '../archive';
import type { Problem } from '../problem';
import { breach } from './breach';

const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Script → is it the right one for the language. */
const SCRIPTS: Record<keyof Names, { right: (name: string) => boolean; expected: string }> = {
	en: {
		right: (name) => /\p{Script=Latin}/u.test(name) && !HAN.test(name) && !CYRILLIC.test(name),
		expected: 'a name in Latin letters'
	},
	'zh-Hans': { right: (name) => HAN.test(name), expected: 'a name in Chinese characters' },
	pinyin: {
		right: (name) => /\p{Script=Latin}/u.test(name) && !HAN.test(name),
		expected: 'the Chinese name spelt in Latin letters'
	},
	ru: { right: (name) => CYRILLIC.test(name), expected: 'a name in Cyrillic letters' }
};

/** Names are English, Chinese with pinyin, and Russian, each in its script. */
export function namesAreGivenInThreeLanguages(archive: Archive): Problem[] {
	const { places, events, periods, sectors, areas, geography } = archive;
	const entries: Entry<{ names: Names }>[] = [
		...places,
		...events,
		...periods,
		...sectors,
		...areas,
		...geography
	];
	return entries.flatMap((entry) =>
		(['en', 'zh-Hans', 'pinyin', 'ru'] as const).flatMap((language) => {
			const name = entry.record.names[language];
			const { right, expected } = SCRIPTS[language];
			if (name !== undefined && right(name)) return [];
			const found = name === undefined ? 'nothing' : `"${name}"`;
			const field = `names.${language}`;
			return [breach(namesAreGivenInThreeLanguages, entry, field, found, expected)];
		})
	);
}
