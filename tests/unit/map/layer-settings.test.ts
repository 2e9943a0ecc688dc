import { expect, test } from 'vitest';
import { INITIAL_SETTINGS, settingsOf } from '../../../src/map/layer-settings';

test('of all that the reader has set, layers are told what they follow', () => {
	const { lookedAt, ...settings } = { ...INITIAL_SETTINGS, trailingDays: 30, lookedAt: 'beijing' };
	const more = { ...settings, theme: 'dark' };
	expect(settingsOf({ settings: more, lookedAt })).toEqual({
		...INITIAL_SETTINGS,
		trailingDays: 30,
		lookedAt: 'beijing'
	});
});
