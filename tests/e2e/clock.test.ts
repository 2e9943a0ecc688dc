import { readFileSync } from 'node:fs';
import { shownNow } from '../../src/features/legend/shown-now';
import { Dataset } from '../../src/dataset/dataset';
import { en } from '../../src/i18n/whole';
import type { AtlasData } from '../../src/kinds';
import { INITIAL_SETTINGS } from '../../src/map/layer-settings';
import { LAYERS } from '../../src/map/layers';
import { parseDay } from '../../src/time/day';
import { expect, goTo, openAtlas, openLegend, slider, test } from './support';

const dateOf = (page: Parameters<typeof slider>[0]) => page.evaluate(() => window.thalweg.date);

test('The slider answers the keys: days, periods and both ends', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const clock = slider(page);
	await clock.focus();
	await expect(clock).toHaveAttribute('aria-valuetext', /^2 March 1969, Confrontation/);
	await page.keyboard.press('ArrowRight');
	expect(await dateOf(page)).toBe('1969-03-03');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	expect(await dateOf(page)).toBe('1969-03-01');
	await page.keyboard.press('ArrowUp');
	expect(await dateOf(page)).toBe('1969-03-02');
	await page.keyboard.press('ArrowDown');
	expect(await dateOf(page)).toBe('1969-03-01');
	await page.keyboard.press('PageUp');
	expect(await dateOf(page)).toBe('1969-09-11');
	await expect(clock).toHaveAttribute(
		'aria-valuetext',
		/^11 September 1969, The strategic triangle/
	);
	await page.keyboard.press('PageDown');
	expect(await dateOf(page)).toBe('1966-03-22');
	await page.keyboard.press('Home');
	expect(await dateOf(page)).toBe('1945-01-01');
	await page.keyboard.press('ArrowLeft');
	expect(await dateOf(page)).toBe('1945-01-01');
	await page.keyboard.press('End');
	expect(await dateOf(page)).toBe('2008-12-31');
	await page.keyboard.press('ArrowRight');
	expect(await dateOf(page)).toBe('2008-12-31');
	await expect(clock).toHaveAttribute('aria-valuetext', /^31 December 2008, Settlement/);

	// A leap year and a century's leap day, one day at a time.
	await goTo(page, '2000-02-28');
	await clock.focus();
	await page.keyboard.press('ArrowRight');
	expect(await dateOf(page)).toBe('2000-02-29');
	await page.keyboard.press('ArrowRight');
	expect(await dateOf(page)).toBe('2000-03-01');
});

test('A typed date moves the clock, and one that is none is explained', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1950-02-14');
	const field = page.getByRole('textbox', { name: 'Go to date' });
	for (const [typed, expected] of [
		['1969', '1969-01-01'],
		['1969-03', '1969-03-01'],
		['2 March 1970', '1970-03-02'],
		['1969年3月2日', '1969-03-02']
	] as const) {
		await field.fill(typed);
		await field.press('Enter');
		await expect.poll(() => dateOf(page)).toBe(expected);
		await expect(field).toHaveAttribute('aria-invalid', 'false');
	}
	for (const typed of ['1969-02-30', 'yesterday', '1944-12-31', '2009-01-01', '2 March']) {
		await field.fill(typed);
		await field.press('Enter');
		await expect(page.getByRole('alert')).toContainText(typed);
		await expect(page.getByRole('alert')).toContainText('1969-03-02');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		expect(await dateOf(page)).toBe('1969-03-02');
	}
	await field.fill('1972-02-21');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toBeHidden();
	expect(await dateOf(page)).toBe('1972-02-21');
});

test('Buttons go from event to event and from day to day', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const days = await page.evaluate(async () => {
		const response = await fetch('data/atlas.json');
		const { events } = (await response.json()) as { events: { when: { days: number[] } }[] };
		const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
		return events.map(({ when }) => iso(when.days[0] ?? 0)).sort();
	});
	const next = days.find((day) => day > '1969-03-02');
	const previous = days.findLast((day) => day < '1969-03-02');
	await page.getByRole('button', { name: 'Next event' }).click();
	expect(await dateOf(page)).toBe(next);
	await goTo(page, '1969-03-02');
	await page.getByRole('button', { name: 'Previous event' }).click();
	expect(await dateOf(page)).toBe(previous);
	await goTo(page, '1969-02-28');
	await page.getByRole('button', { name: 'One day on' }).click();
	expect(await dateOf(page)).toBe('1969-03-01');
	await page.getByRole('button', { name: 'One day back' }).click();
	expect(await dateOf(page)).toBe('1969-02-28');
});

/** The statuses of the border, the stances of capitals and the lines that are on the map on this date, as the legend lists them. */
function listedOn(date: string): string[] {
	const data = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData;
	const shown = shownNow(LAYERS, {
		...INITIAL_SETTINGS,
		dataset: new Dataset(data),
		day: parseDay(date) ?? 0
	});
	const { 'soviet-line': soviet, 'chinese-claim-line': chinese } = en.lines;
	return Object.entries({ status: en.statuses, stance: en.stances, line: { soviet, chinese } })
		.flatMap(([kind, words]) =>
			Object.entries(words)
				.filter(([key]) => shown.has(`${kind}:${key}`))
				.map(([, label]) => label)
		)
		.sort();
}

test('The first frame with a new date has it everywhere: on the map, in the bar, the story, the list and the legend', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=4/40/80&date=1961-11-09');
	await openLegend(page);
	const { 'soviet-line': soviet, 'chinese-claim-line': chinese } = en.lines;
	const all = [...Object.values(en.statuses), ...Object.values(en.stances), soviet, chinese];
	const frames = await page.evaluate(async (labels) => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		const of = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
		const is = (source: string, id: string) =>
			map.getFeatureState({ source, id })['present'] === true;
		const look = () => ({
			bar: of('#timeline strong'),
			thumb: document.querySelector('#timeline input[type=range]')?.getAttribute('aria-valuetext'),
			story: of('#story-heading'),
			list: of('#on-this-day p'),
			listed: [...document.querySelectorAll('.legend .layer li')]
				.map(({ textContent }) => textContent.trim())
				.filter((label) => labels.includes(label))
				.sort(),
			relation: [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((phase) =>
				is('links', `beijing--moscow/${phase}`)
			),
			names: ['dushanbe#1', 'dushanbe#2'].filter((name) => is('labels', name)),
			// What the map itself would answer for, and so show.
			read: map
				.queryRenderedFeatures({ layers: ['labels-capitals', 'labels-towns'] })
				.map(({ properties }) => String(properties['name:en']))
				.filter((name) => ['Dushanbe', 'Stalinabad'].includes(name))
		});
		const before = look();
		const first = await new Promise<typeof before>((resolve) => {
			map.once('render', () => resolve(look()));
			window.thalweg.date = '1972-02-21';
		});
		const idle = map.once('idle');
		map.triggerRepaint();
		await idle;
		return { before, first, settled: look() };
	}, all);
	const { before, first, settled } = frames;
	expect(before).toMatchObject({ bar: '9 November 1961', names: ['dushanbe#1'] });
	expect(before.read).toEqual(['Stalinabad']);
	expect(first.bar).toBe('21 February 1972');
	expect(first.thumb).toMatch(/^21 February 1972, The strategic triangle/);
	expect(first.story).toBe('The strategic triangle');
	expect(first.list).toContain('21 February 1972');
	expect(first.relation).not.toEqual(before.relation);
	expect(first.names).toEqual(['dushanbe#2']);
	expect(first.read).toEqual(['Dushanbe']);
	expect(before.listed).toEqual(listedOn('1961-11-09'));
	expect(first.listed).toEqual(listedOn('1972-02-21'));
	expect(first.listed).not.toEqual(before.listed);
	expect(settled).toEqual(first);
});

for (const timezoneId of [
	'UTC',
	'Asia/Shanghai',
	'Europe/Moscow',
	'Asia/Vladivostok',
	'America/Los_Angeles'
]) {
	test.describe(`In ${timezoneId}`, () => {
		test.use({ timezoneId, viewport: { width: 700, height: 500 } });
		test('the date is the same date', async ({ listPage: page }) => {
			await openAtlas(page, '#date=1969-03-02');
			const clock = slider(page);
			await expect(clock).toHaveAttribute('aria-valuetext', /^2 March 1969/);
			expect(await dateOf(page)).toBe('1969-03-02');
			await expect(page).toHaveURL(/date=1969-03-02/);
			await clock.focus();
			for (const expected of ['1969-03-03', '1969-03-04']) {
				await page.keyboard.press('ArrowRight');
				expect(await dateOf(page)).toBe(expected);
			}
			// Days on which clocks were changed in one of these zones.
			for (const [from, to] of [
				['1986-05-03', '1986-05-04'],
				['1991-03-30', '1991-03-31'],
				['2008-03-08', '2008-03-09'],
				['2008-12-30', '2008-12-31']
			] as const) {
				await goTo(page, from);
				await clock.focus();
				await page.keyboard.press('ArrowRight');
				expect(await dateOf(page)).toBe(to);
			}
		});
	});
}
