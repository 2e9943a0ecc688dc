import { expect, test } from 'vitest';
import { bandLabel } from '../../../../src/features/timeline/band-label';
import { en, ru, zhHans } from '../../../../src/i18n/whole';
import type { OpeningData } from '../../../../src/kinds';
import { publicJson } from '../../geodata/public-data';

test('the whole name where it fits, else the short one, else none; never a part', () => {
	const names = ['The alliance at work', 'Alliance'];
	expect(bandLabel(names, 30)).toBe('The alliance at work');
	expect(bandLabel(names, 6)).toBe('Alliance');
	expect(bandLabel(names, 2)).toBe('');
	expect(bandLabel(['Confrontation', undefined], 3)).toBe('');
	expect(bandLabel(['三大障碍与解冻', '解冻'], 6.9)).toBe('解冻');
	expect(bandLabel(['三大障碍与解冻', '解冻'], 7)).toBe('三大障碍与解冻');
});

test('short names are of periods that there are, and no longer than the whole', () => {
	const { periods } = publicJson<OpeningData>('opening.json');
	for (const [language, words] of [
		['en', en],
		['ru', ru],
		['zh-Hans', zhHans]
	] as const) {
		for (const [id, short] of Object.entries(words.timeline.shortPeriods)) {
			const whole = periods.find((period) => period.id === id)?.names[language];
			expect(whole?.length, id).toBeGreaterThanOrEqual(short.length);
			// Whoever reads the short name aloud presses what is called by the whole one.
			expect(whole?.toLowerCase()).toContain(short.toLowerCase());
		}
	}
});
