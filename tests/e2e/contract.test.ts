import { expect, goTo, heading, onThisDay, openAtlas, test } from './support';

test.use({ viewport: { width: 900, height: 600 } });

test('A page can drive the atlas through window.thalweg', async ({ mapPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const early = await page.evaluate(async () => {
		const { thalweg } = window;
		await thalweg.ready;
		const heard: { date: string; selection: string | null }[] = [];
		window.addEventListener('thalweg:change', ({ detail }) => heard.push(detail));
		const frame = () => new Promise(requestAnimationFrame);
		const complaint = (act: () => void) => {
			try {
				act();
				return 'no complaint';
			} catch (error) {
				return `${(error as Error).name}: ${(error as Error).message}`;
			}
		};
		const before = thalweg.date;
		thalweg.date = '1960';
		const year = thalweg.date;
		await frame();
		thalweg.date = '1991-12';
		const month = thalweg.date;
		await frame();
		thalweg.select('zhenbao');
		await frame();
		const selected = thalweg.selection;
		thalweg.select(null);
		await frame();
		return {
			before,
			year,
			month,
			selected,
			after: thalweg.selection,
			heard,
			badDate: complaint(() => (thalweg.date = '1969-02-30')),
			badId: complaint(() => thalweg.select('atlantis')),
			unchanged: [thalweg.date, thalweg.selection],
			hasMap: thalweg.map !== null,
			canDraw: typeof thalweg.map?.getCenter().lng
		};
	});
	expect(early).toEqual({
		before: '1969-03-02',
		year: '1960-01-01',
		month: '1991-12-01',
		selected: 'zhenbao',
		after: null,
		heard: [
			{ date: '1960-01-01', selection: null },
			{ date: '1991-12-01', selection: null },
			{ date: '1991-12-01', selection: 'zhenbao' },
			{ date: '1991-12-01', selection: null }
		],
		badDate: expect.stringMatching(/^RangeError: .*1969-02-30.*YYYY-MM-DD/) as unknown as string,
		badId: expect.stringMatching(/^RangeError: .*atlantis/) as unknown as string,
		unchanged: ['1991-12-01', null],
		hasMap: true,
		canDraw: 'number'
	});

	// The page follows the script.
	await goTo(page, '1969-03-15');
	await expect(page.getByRole('slider', { name: 'Date' })).toHaveValue('-292');
	await page.evaluate(() => window.thalweg.select('beijing--moscow'));
	await expect(heading(page)).toHaveText(/Beijing|Moscow/);
});

test('What the contract calls visible is what the list names', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	await onThisDay(page).getByText('Rivers, lakes and ranges').click();
	for (const date of ['1945-01-01', '1950-02-14', '1969-03-02', '1991-12-26', '2008-12-31']) {
		await goTo(page, date);
		const visible = await page.evaluate(() => window.thalweg.visible());
		expect(visible).toEqual([...visible].sort());
		expect(new Set(visible).size).toBe(visible.length);
		const listed = await onThisDay(page)
			.locator('[data-record]')
			.evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-record') ?? ''));
		expect(new Set(listed).size).toBe(listed.length);
		const { phases, grounds } = await page.evaluate(async () => {
			const response = await fetch('data/atlas.json');
			const { periods, areas } = (await response.json()) as {
				periods: { id: string }[];
				areas: { id: string; place?: string }[];
			};
			const grounds = Object.fromEntries(areas.map(({ id, place = id }) => [id, place]));
			return { phases: periods.map(({ id }) => id), grounds };
		});
		// Disputed ground that is a place is listed as that place, once.
		const things = new Set(
			visible.filter((id) => !phases.includes(id)).map((id) => grounds[id] ?? id)
		);
		// The phase is told beside the list, and is no thing on the map.
		expect([...listed].sort(), date).toEqual([...things].sort());
		expect(
			visible.filter((id) => phases.includes(id)),
			date
		).toHaveLength(1);
		await expect(onThisDay(page)).toContainText(`${listed.length} things on the map`);
	}
});

test('The regions of the page bear the names that the contract promises', async ({
	mapPage: page
}) => {
	await openAtlas(page);
	await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await expect(timeline.getByRole('slider', { name: 'Date' })).toBeVisible();
	await expect(page.getByRole('complementary', { name: 'Story' })).toBeVisible();
	await expect(onThisDay(page).getByRole('list').first()).toBeAttached();
});
