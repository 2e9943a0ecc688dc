import type { OpeningData } from '../../src/kinds';
import { FIRST_DAY, LAST_DAY, isoDate } from '../../src/time/day';
import { expect, goTo, heading, openAtlas, story, test } from './support';

const MORE = 2000;

test(`With ${MORE} events more the clock still leads through them, and no list is longer than one can read`, async ({
	listPage: page
}) => {
	await page.route('**/data/opening.json', async (route) => {
		const response = await route.fetch();
		const opening = (await response.json()) as OpeningData;
		const [model] = opening.events;
		if (!model) throw new Error('the atlas has no events');
		const made = Array.from({ length: MORE }, (_, index): OpeningData['events'][number] => {
			const day = FIRST_DAY + Math.floor((index * (LAST_DAY - FIRST_DAY)) / MORE);
			return {
				...model,
				id: `made-up-${index}`,
				period: 'confrontation',
				places: [],
				location: { position: [100, 45], accuracy: 1000, positionSource: 'made up' },
				when: { edtf: isoDate(day), days: [day, day, day + 1, day + 1] }
			};
		});
		await route.fulfill({ response, json: { ...opening, events: [...opening.events, ...made] } });
	});
	await openAtlas(page, '#date=1968-05-01');
	await expect(heading(page)).toHaveText('Confrontation');
	const events = story(page).locator('section', { hasText: 'Related events' });
	await expect(events.getByRole('listitem')).toHaveCount(100);
	// The next event is at most twelve days away, and the map and the list know it.
	await page
		.getByRole('region', { name: 'Timeline' })
		.getByRole('button', { name: 'Next event' })
		.click();
	const date = await page.evaluate(() => window.thalweg.date);
	expect(Date.parse(date) - Date.parse('1968-05-01')).toBeLessThanOrEqual(12 * 86_400_000);
	const there = await page.evaluate(() => window.thalweg.visible());
	expect(there.some((id) => id.startsWith('made-up-'))).toBe(true);
	await goTo(page, '1995-05-01');
	await expect(heading(page)).toHaveText('Settlement');
	await goTo(page, '1968-05-01');
	await events.getByRole('button', { name: /^Show all 2,0\d\d$/ }).click();
	await expect(events.getByRole('listitem').nth(1000)).toBeAttached();
	await expect(events.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
});
