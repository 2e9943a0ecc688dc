import type { Names } from '../../src/kinds/fields';
import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
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

interface Given {
	field: string;
	names: { [Language in keyof Names]?: string | undefined };
	/** A former name may be known in one language alone. */
	whole: boolean;
}

function namesIn(record: unknown): Given[] {
	return [...walk(record)].flatMap(({ path, key, value }) =>
		key === 'names' && isObject(value)
			? [{ field: path, names: value, whole: !path.startsWith('historicalNames') }]
			: []
	);
}

/** Names are English, Chinese with pinyin, and Russian, each in its script. */
export function namesAreGivenInThreeLanguages(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		namesIn(entry.record).flatMap(({ field, names, whole }) =>
			(['en', 'zh-Hans', 'pinyin', 'ru'] as const).flatMap((language) => {
				const name = names[language];
				const { right, expected } = SCRIPTS[language];
				if (name === undefined ? !whole : right(name)) return [];
				const found = name === undefined ? 'nothing' : `"${name}"`;
				const where = `${field}.${language}`;
				return [breach(namesAreGivenInThreeLanguages, entry, where, found, expected)];
			})
		)
	);
}
