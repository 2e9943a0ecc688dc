import { expect, test } from 'vitest';
import { lengthInWords } from '../../../src/map/scale-in-words';
import { WORDS } from '../../../src/i18n/whole';
import type { Language } from '../../../src/i18n';

test.each<[string, Language, string]>([
	['500\u00A0m', 'en', '500 m'],
	['1000\u00A0km', 'en', '1,000 km'],
	['500\u00A0m', 'zh-Hans', '500米'],
	['300\u00A0km', 'zh-Hans', '300公里'],
	['0.5\u00A0m', 'ru', '1\u00A0м'],
	['1000\u00A0km', 'ru', '1\u00A0000\u00A0км'],
	// Whatever it is not is left as it is.
	['5\u00A0mi', 'ru', '5\u00A0mi']
])('the scale’s %s is told in %s as %s', (written, language, said) => {
	expect(lengthInWords(written, WORDS[language], language)).toBe(said);
});
