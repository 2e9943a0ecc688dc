import { expect, test } from 'vitest';
import { writtenIn } from '../../../src/i18n/written-in';

test.each([
	['31.', 'ru', 'ru'],
	['183 108.', 'ru', 'ru'],
	['1950—1953', 'zh-Hans', 'zh-Hans'],
	['Около 31.', 'ru', 'ru'],
	['约31人。', 'zh-Hans', 'zh-Hans'],
	['About 31.', 'ru', 'en'],
	['About 31.', 'zh-Hans', 'en'],
	['About 31.', 'en', 'en']
] as const)(
	'%s for a reader of %s is in %s: a bare figure needs no translation',
	(text, reader, own) => {
		expect(writtenIn(text, reader)).toBe(own);
	}
);
