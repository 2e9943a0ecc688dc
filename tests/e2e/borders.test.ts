import { expect, featuresIn, goTo, idle, openAtlas, slider, test } from './support';

test('At the end of 1991 the borders of the Soviet Union give way to those of its successors', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=3.2/45/70&date=1991-12-24&view=flat');
	const polities = () => featuresIn(page, ['polities-overview']);
	const boundaries = () => featuresIn(page, ['boundaries-overview']);
	const named = (ids: string[], name: string) =>
		ids.filter((id) => id.split('@')[0]?.split('|').includes(name));

	// By hand, as a reader would: the slider's own keys.
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1991-12-25');
	await idle(page);
	expect(named(await polities(), 'ussr')).toHaveLength(1);
	for (const successor of ['russia', 'kazakhstan', 'kyrgyzstan', 'tajikistan']) {
		expect(named(await polities(), successor), successor).toEqual([]);
		expect(named(await boundaries(), successor), successor).toEqual([]);
	}

	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1991-12-26');
	await idle(page);
	expect(named(await polities(), 'ussr')).toEqual([]);
	expect(named(await boundaries(), 'ussr')).toEqual([]);
	for (const successor of ['russia', 'kazakhstan', 'kyrgyzstan', 'tajikistan']) {
		expect(named(await polities(), successor), successor).toHaveLength(1);
		expect(named(await boundaries(), successor).length, successor).toBeGreaterThan(0);
	}

	await goTo(page, '1969-03-02');
	await idle(page);
	expect(named(await boundaries(), 'kazakhstan')).toEqual([]);
	expect(named(await polities(), 'kazakhstan')).toEqual([]);
	expect(named(await polities(), 'ussr')).toHaveLength(1);
});

/** A dozen days: both ends, the turning points, and the days beside them. */
const DAYS = [
	'1945-01-01',
	'1949-09-30',
	'1949-10-01',
	'1955-05-26',
	'1962-04-16',
	'1969-03-02',
	'1969-08-13',
	'1976-07-02',
	'1991-09-06',
	'1991-12-25',
	'1991-12-26',
	'1999-12-20',
	'2008-10-14',
	'2008-12-31'
];

test.describe('With the whole world in view', () => {
	test.use({ viewport: { width: 1520, height: 1120 } });

	test('the map shows what its files say is there on the day, and nothing else', async ({
		mapPage: page
	}) => {
		await openAtlas(page, '#map=1/20/90&view=flat&date=1969-03-02');
		for (const date of DAYS) {
			await goTo(page, date);
			await idle(page);
			const rows = await page.evaluate(async () => {
				const { map, date, visible } = window.thalweg;
				if (!map) throw new Error('there is no map');
				const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
				const files: Record<string, string[]> = {
					'polities-overview': ['polities-overview'],
					'boundaries-overview': ['boundaries-overview'],
					links: map.getLayersOrder().filter((id) => id.startsWith('links'))
				};
				type Properties = { id: string; start_day: number; end_day: number; stance?: string };
				const records = new Set(visible());
				const result = [];
				for (const [source, layers] of Object.entries(files)) {
					const response = await fetch(`data/${source}.geojson`);
					const { features } = (await response.json()) as {
						features: { properties: Properties }[];
					};
					const known = new Set(map.querySourceFeatures(source).map(({ id }) => String(id)));
					const expected = features
						.map(({ properties }) => properties)
						.filter(({ start_day, end_day }) => start_day <= day && day < end_day)
						.map(({ id }) => id)
						.filter((id) => known.has(id));
					const drawn = map.queryRenderedFeatures({ layers });
					// A line's casing is one feature, however many phases the line has.
					const found = drawn.filter(({ properties }) => !properties['cased']);
					const recordsOf = (all: typeof drawn) =>
						[...new Set(all.map(({ properties }) => String(properties['record'])))].sort();
					// What the eye sees hangs on the state alone: every feature of the file is asked for it.
					const told = features
						.map(({ properties }) => properties.id)
						.filter((id) => map.getFeatureState({ source, id })['present'] === true);
					const rule = features
						.map(({ properties }) => properties)
						.filter(({ start_day, end_day }) => start_day <= day && day < end_day)
						.map(({ id }) => id);
					result.push({
						source,
						expected: [...new Set(expected)].sort(),
						shown: [...new Set(found.map(({ id }) => String(id)))].sort(),
						told: [...new Set(told)].sort(),
						rule: [...new Set(rule)].sort(),
						lines: recordsOf(found),
						casings: recordsOf(drawn.filter(({ properties }) => properties['cased'])),
						strangers: found
							.map(({ properties }) => properties['record'] as string | undefined)
							.filter((id) => id !== undefined && !records.has(id))
					});
				}
				return result;
			});
			for (const { source, expected, shown, told, rule, lines, casings, strangers } of rows) {
				const what = `${source} on ${date}`;
				expect(shown, what).toEqual(expected);
				expect(told, what).toEqual(rule);
				if (source === 'links') expect(casings, what).toEqual(lines);
				expect(strangers, what).toEqual([]);
				expect(shown.length, what).toBeGreaterThan(source === 'links' ? 3 : 30);
			}
		}
	});

	test('places, relations and the border on the map are the records that are there', async ({
		mapPage: page
	}) => {
		await openAtlas(page, '#map=2.7/48/95&view=flat&date=1969-03-02');
		for (const date of DAYS) {
			await goTo(page, date);
			await idle(page);
			const { strangers, missing, shown } = await page.evaluate(async () => {
				const { map, visible } = window.thalweg;
				if (!map) throw new Error('there is no map');
				const layers = map
					.getLayersOrder()
					.filter((id) => /^(places-(far|near)|links|border-overview)/.test(id));
				const found = new Set(
					map
						.queryRenderedFeatures({ layers })
						.map(({ properties }) => String(properties['record']))
				);
				const there = visible();
				const response = await fetch('data/atlas.json');
				const { places, sectors } = (await response.json()) as {
					places: { id: string; prominence: number; position: [number, number] }[];
					sectors: { id: string; optional: boolean }[];
				};
				const bounds = map.getBounds();
				const wanted = new Set([
					...places
						// So far off the others have no name, and no mark either.
						.filter(({ prominence, position }) => prominence < 4 && bounds.contains(position))
						.map(({ id }) => id),
					...sectors.filter(({ optional }) => !optional).map(({ id }) => id),
					...there.filter((id) => id.includes('--') && found.has(id))
				]);
				return {
					strangers: [...found].filter((id) => !there.includes(id)),
					missing: there.filter((id) => wanted.has(id) && !found.has(id)),
					shown: found.size
				};
			});
			expect(strangers, date).toEqual([]);
			expect(missing, date).toEqual([]);
			expect(shown, date).toBeGreaterThan(20);
		}
	});
});
