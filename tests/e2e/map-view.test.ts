import type { Page } from '@playwright/test';
import type { Projection } from '../../src/map/projection';
import { viewOf } from '../../src/map/in-view';
import {
	expect,
	featuresIn,
	heading,
	idle,
	lookAt,
	onThisDay,
	openAtlas,
	pixelOf,
	test
} from './support';

test.use({ viewport: { width: 900, height: 600 }, hasTouch: true });

/** What a press must leave as it is, and the zoom, which a double press changes. */
async function view(page: Page) {
	await idle(page);
	return page.evaluate(() => ({
		selection: window.thalweg.selection,
		picker: document.querySelectorAll('.picker').length,
		steps: history.length,
		zoom: Math.round((window.thalweg.map?.getZoom() ?? 0) * 10) / 10
	}));
}

/**
 * Presses the map twice as a browser tells the page of it, both within one task: how much time lies between
 * two presses that a test sends one after the other is for the machine to say.
 */
function pressTwice(page: Page, way: 'mouse' | 'finger', { x, y }: { x: number; y: number }) {
	return page.evaluate(
		([way, clientX, clientY]) => {
			const canvas = document.querySelector('canvas.maplibregl-canvas');
			if (!canvas) throw new Error('there is no map');
			const common = { bubbles: true, cancelable: true };
			const mouse = (type: string, detail: number) =>
				canvas.dispatchEvent(new MouseEvent(type, { ...common, clientX, clientY, detail }));
			const touch = (type: string, changedTouches: Touch[], touches: Touch[]) =>
				canvas.dispatchEvent(
					new TouchEvent(type, { ...common, changedTouches, touches, targetTouches: touches })
				);
			for (const press of [1, 2]) {
				if (way === 'finger') {
					const finger = new Touch({ identifier: press, target: canvas, clientX, clientY });
					touch('touchstart', [finger], [finger]);
					// A tap whose end is taken by the map is no click.
					if (!touch('touchend', [finger], [])) continue;
				}
				mouse('mousedown', press);
				mouse('mouseup', press);
				mouse('click', press);
				if (press === 2) mouse('dblclick', press);
			}
		},
		[way, x, y] as const
	);
}

test('A double press zooms, and opens, closes and remembers nothing', async ({ mapPage: page }) => {
	await openAtlas(page, '#map=6/46.5/133.8&date=1969-03-02&sel=zhenbao');
	const jump = (zoom: number, centre: [number, number]) =>
		page.evaluate(
			([zoom, center]) => {
				window.thalweg.map?.jumpTo({ zoom, center });
			},
			[zoom, centre] as const
		);
	const map = page.getByRole('region', { name: 'Map', exact: true });
	const box = await map.boundingBox();
	const middle = {
		x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
		y: (box?.y ?? 0) + (box?.height ?? 0) / 2
	};
	// Where nothing lies, on one thing, and where there is a choice.
	const targets = [
		{ zoom: 6, centre: [128.2, 51.9] },
		{ zoom: 13, centre: [133.8476, 46.4895] },
		{ zoom: 13, centre: [133.8444, 46.4856] }
	] as const;
	for (const selection of ['zhenbao', null]) {
		await page.evaluate((id) => window.thalweg.select(id), selection);
		for (const { zoom, centre } of targets) {
			for (const way of ['mouse', 'finger'] as const) {
				await jump(zoom, [...centre]);
				// What followed the one before too late would stand here.
				const before = await view(page);
				expect(before.selection).toBe(selection);
				await pressTwice(page, way, middle);
				await expect.poll(async () => (await view(page)).zoom).toBeCloseTo(zoom + 1, 1);
				expect(await view(page), `${way} at ${centre.join(', ')}`).toEqual({
					...before,
					zoom: zoom + 1
				});
			}
		}
	}
	expect((await view(page)).selection).toBeNull();
	// A single one still opens and closes.
	await jump(13, [133.8476, 46.4895]);
	await idle(page);
	await page.mouse.click(middle.x, middle.y);
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await jump(6, [128.2, 51.9]);
	await idle(page);
	await page.mouse.click(middle.x, middle.y);
	await expect.poll(() => page.evaluate(() => window.thalweg.selection)).toBeNull();
});

test('A pointer at the rim leads to a capital that lies beyond it, and goes', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=3.6/47/130&date=1972-02-21&view=flat');
	const map = page.getByRole('region', { name: 'Map', exact: true });
	const pointers = map.getByRole('button', { name: /^To / });
	await expect(pointers).toHaveText([/Moscow/, /Washington/]);
	await map.getByRole('button', { name: 'To Moscow' }).press('Enter');
	await expect(pointers.filter({ hasText: 'Moscow' })).toHaveCount(0);
	await idle(page);
	const longitude = await page.evaluate(() => window.thalweg.map?.getCenter().lng);
	expect(longitude).toBeCloseTo(37.6, 0);
	// Nearer to the ground no capital elsewhere is a part of the view.
	await page.evaluate(() => {
		// Its answer is the map itself, which Playwright would copy, whole.
		window.thalweg.map?.jumpTo({ zoom: 7, center: [134, 47] });
	});
	await expect(pointers).toHaveCount(0);
});

test('A finger on two equals is asked which it meant', async ({ mapPage: page }) => {
	// Two fights at one spot, of which neither belongs to the other.
	await openAtlas(page, '#map=3.5/46/82.5&date=1969-06-20');
	const spot = await pixelOf(page, [82.5, 45.95]);
	/** As a browser tells the page of a tap that nothing followed. */
	const tap = () =>
		page.evaluate(
			([clientX, clientY]) => {
				const canvas = document.querySelector('canvas.maplibregl-canvas');
				const common = { bubbles: true, cancelable: true, clientX, clientY, detail: 1 };
				for (const type of ['mousedown', 'mouseup'])
					canvas?.dispatchEvent(new MouseEvent(type, common));
				canvas?.dispatchEvent(new PointerEvent('click', { ...common, pointerType: 'touch' }));
			},
			[spot.x, spot.y] as const
		);
	await tap();
	const picker = page.getByRole('group', { name: 'Several things lie here. Which one?' });
	await expect(picker).toBeVisible();
	const choices = picker.getByRole('button');
	expect(await choices.count()).toBeGreaterThan(1);
	await expect(choices.first()).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();
	// The arrows choose, and move neither clock nor map.
	const date = await page.evaluate(() => window.thalweg.date);
	await page.keyboard.press('ArrowDown');
	await expect(choices.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(choices.first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(choices.last()).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.date)).toBe(date);
	await page.keyboard.press('Escape');
	await expect(picker).toBeHidden();
	await expect(page.locator('canvas')).toBeFocused();
	// A press elsewhere closes it, and keeps the focus it takes.
	await tap();
	await expect(picker).toBeVisible();
	await page.getByRole('slider', { name: 'Date' }).focus();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(picker).toBeHidden();
	await tap();
	await choices.filter({ hasText: 'Tasti' }).click();
	await expect(picker).toBeHidden();
	await expect(heading(page)).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('tasti-1969-06-10');
});

test('What is in view is known across the date line and behind the globe', async ({ page }) => {
	// Wide enough that Tokyo is in view from the other side of the ocean.
	await page.setViewportSize({ width: 1280, height: 600 });
	await openAtlas(page, '#map=1.8/40/-150&view=flat&date=1959-09-25');
	const entry = onThisDay(page).locator('button[data-record="tokyo"]');
	await entry.focus();
	await expect(page.locator('.tip')).toContainText('Tokyo');
	const drawn = await page.evaluate(() => {
		const { map } = window.thalweg;
		const box = document.querySelector('.tip')?.getBoundingClientRect();
		const canvas = map?.getCanvas().getBoundingClientRect();
		if (!map || !box || !canvas) throw new Error('there is no tip');
		const at = {
			x: box.x + box.width / 2 - canvas.x,
			y: box.bottom + 14 - canvas.y
		};
		const found = map.queryRenderedFeatures(
			[
				[at.x - 3, at.y - 3],
				[at.x + 3, at.y + 3]
			],
			{ layers: ['places-far'] }
		);
		return found.map(({ properties }) => String(properties['record']));
	});
	expect(drawn).toContain('tokyo');
	const camera = () =>
		page.evaluate(() => {
			const { map } = window.thalweg;
			return [map?.getZoom(), map?.getCenter().lng, map?.isMoving()];
		});
	const before = await camera();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(/Tokyo/);
	await idle(page);
	expect(await camera()).toEqual(before);

	// What the timeline counts as in view is what the map shows.
	for (const projection of ['flat', 'globe'] as Projection[]) {
		for (const [zoom, latitude, longitude] of [
			[1, 20, 0],
			[1.8, 40, -150],
			[2.6, 47, 92],
			[3.5, 66, 178]
		] as const) {
			const seen = await page.evaluate(
				async ([zoom, latitude, longitude, projection]) => {
					const { map } = window.thalweg;
					if (!map) throw new Error('there is no map');
					const type = projection === 'globe' ? 'vertical-perspective' : 'mercator';
					map.setProjection({ type });
					map.jumpTo({ zoom, center: [longitude, latitude] });
					const idle = map.once('idle');
					map.triggerRepaint();
					await idle;
					const { clientWidth: width, clientHeight: height } = map.getContainer();
					const places: [number, number, boolean][] = [];
					for (let north = -80; north <= 80; north += 5) {
						for (let east = -180; east < 180; east += 10) {
							const copy = east - 360 * Math.round((east - longitude) / 360);
							const { x, y } = map.project([copy, north]);
							const isWithin = x >= 0 && y >= 0 && x <= width && y <= height;
							const there = map.unproject([x, y]).distanceTo({
								lng: copy,
								lat: north
							} as never);
							places.push([east, north, isWithin && there < 50_000]);
						}
					}
					return { width, height, places };
				},
				[zoom, latitude, longitude, projection] as const
			);
			const { width, height, places } = seen;
			const isInView = viewOf({
				camera: { zoom, latitude, longitude },
				size: { width, height },
				projection
			});
			// On the very edge, or at the horizon, a hair decides.
			const isOnEdge = (east: number, north: number) =>
				[
					[0, 0.5],
					[0, -0.5],
					[0.5, 0],
					[-0.5, 0]
				].some(([by = 0, up = 0]) => isInView([east + by, north + up]) !== isInView([east, north]));
			const differing = places.filter(
				([east, north, is]) => isInView([east, north]) !== is && !isOnEdge(east, north)
			);
			expect(differing, `${projection} ${zoom}/${latitude}/${longitude}`).toEqual([]);
			expect(places.some(([, , is]) => is)).toBe(true);
		}
	}
});

/** The names of places, and of those the ones that a ring of an event reaches into. */
function namesAndRings(page: Page) {
	return page.evaluate(() => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		const layers = [
			'labels-sites',
			'labels-towns',
			'labels-capitals',
			'event-names',
			'side-names-far',
			'side-names-near'
		];
		const zoom = map.getZoom();
		// As drawn when marked, which is the largest.
		const reach = 11.4 + Math.max(0, Math.min(1, (zoom - 2) / 7)) * 8.8;
		const { clientWidth, clientHeight } = map.getContainer();
		const rings = map
			.querySourceFeatures('events')
			.filter(({ id }) => map.getFeatureState({ source: 'events', id: String(id) })['present'])
			.flatMap(({ geometry }) => {
				if (geometry.type === 'Point') return [geometry.coordinates];
				return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
			})
			.map(([longitude = 0, latitude = 0]) => map.project([longitude, latitude]))
			.filter(({ x, y }) => x > 0 && y > 0 && x < clientWidth && y < clientHeight);
		const named = map.queryRenderedFeatures({ layers });
		const covered = rings.flatMap(({ x, y }) =>
			map.queryRenderedFeatures(
				[
					[x - reach + 1, y - reach + 1],
					[x + reach - 1, y + reach - 1]
				],
				{ layers }
			)
		);
		const ids = (features: typeof named) => [
			...new Set(features.map(({ properties }) => String(properties['record'])))
		];
		return { rings: rings.length, named: ids(named), covered: ids(covered) };
	});
}

/** The names that another name's box reaches into, both by the layers that they stand in. */
function cutNames(page: Page) {
	return page.evaluate(() => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		const named = new Set(
			map
				.getStyle()
				.layers.filter(
					({ type, layout = {} }) =>
						type === 'symbol' && 'text-field' in layout && !('symbol-placement' in layout)
				)
				.map(({ id }) => id)
		);
		const { collisionIndex, retainedQueryData } = map.style.placement;
		const boxes = [collisionIndex.grid, collisionIndex.ignoredGrid].flatMap(({ boxKeys, bboxes }) =>
			boxKeys.map(({ bucketInstanceId, featureIndex }, index) => {
				const bucket = retainedQueryData[bucketInstanceId];
				const [layer = ''] = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex] ?? [];
				const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bboxes.slice(4 * index, 4 * index + 4);
				return { of: `${bucketInstanceId}/${featureIndex}`, layer, x1, y1, x2, y2 };
			})
		);
		const names = boxes.filter(({ layer }) => named.has(layer));
		const cut = names.flatMap((one, index) =>
			names
				.slice(index + 1)
				.filter(
					(other) =>
						other.of !== one.of &&
						Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
						Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1
				)
				.map((other) => `${one.layer} and ${other.layer}`)
		);
		return { names: names.length, cut };
	});
}

/** The names of states on the map, and those of them that a line of the border runs through, as both are drawn. */
function stateNamesOnLines(page: Page) {
	return page.evaluate(() => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		const { collisionIndex, retainedQueryData } = map.style.placement;
		const { boxKeys, bboxes } = collisionIndex.grid;
		const boxes = boxKeys.flatMap(({ bucketInstanceId }, index) => {
			const bucket = retainedQueryData[bucketInstanceId];
			const [layer = ''] = bucket?.featureIndex.bucketLayerIDs[bucket.bucketIndex] ?? [];
			if (!/^(?:side-names|ground-names|states-in-view)/.test(layer)) return [];
			// The grid begins so many px beyond the map, and boxes are padded.
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bboxes
				.slice(4 * index, 4 * index + 4)
				.map((end, side) => end - 100 + (side < 2 ? 8 : -8));
			return [{ layer, x1, y1, x2, y2 }];
		});
		const layers = map.getLayersOrder().filter((id) => /^border-/.test(id));
		const lines = map.queryRenderedFeatures({ layers }).flatMap(({ geometry }) => {
			if (geometry.type === 'LineString') return [geometry.coordinates];
			return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
		});
		const courses = lines.map((line) =>
			line.map(([lng = 0, lat = 0]) => map.project({ lng, lat }))
		);
		const crossed = boxes.filter(({ x1, y1, x2, y2 }) =>
			courses.some((course) =>
				course.slice(1).some((b, index) => {
					const a = course[index] ?? b;
					const isApart =
						Math.max(a.x, b.x) <= x1 ||
						Math.min(a.x, b.x) >= x2 ||
						Math.max(a.y, b.y) <= y1 ||
						Math.min(a.y, b.y) >= y2;
					if (isApart) return false;
					// Every pixel of a stroke is asked.
					const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y)) + 1;
					return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
						const [x, y] = [a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)];
						return x > x1 && x < x2 && y > y1 && y < y2;
					});
				})
			)
		);
		return { names: boxes.length, lines: lines.length, crossed };
	});
}

test('No state’s name has a line of the border in it, as both are drawn, flat and on the globe', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=6/45/132.5&date=1969-03-02');
	const language = page.getByRole('combobox').first();
	for (const [spoken, view, date] of [
		['en', { zoom: 6, center: [132.5, 45] }, '1969-03-02'],
		['ru', { zoom: 5.4, center: [128, 48] }, '1969-03-02'],
		['en', { zoom: 6.7, center: [80, 44] }, '1994-06-01'],
		['zh-Hans', { zoom: 8.5, center: [134.5, 48.3] }, '2005-07-01'],
		['ru', { zoom: 13, center: [133.8444, 46.4856] }, '1969-03-02']
	] as const) {
		await language.selectOption(spoken);
		await expect(page.locator('html')).toHaveAttribute('lang', spoken);
		for (const type of ['mercator', 'globe'] as const) {
			await page.evaluate(
				([view, date, type]) => {
					window.thalweg.date = date;
					window.thalweg.map?.setProjection({ type });
					window.thalweg.map?.jumpTo({ ...view, center: [...view.center] });
				},
				[view, date, type] as const
			);
			const where = `${spoken}, ${type}, ${date}, ${view.zoom}`;
			await idle(page);
			const { names, lines, crossed } = await stateNamesOnLines(page);
			expect(names, where).toBeGreaterThan(0);
			expect(lines, where).toBeGreaterThan(0);
			expect(crossed, where).toEqual([]);
		}
	}
});

test('On a phone’s map it is said whose ground is in view, on both sides, near and far; and the recall of the experts has its name', async ({
	mapPage: page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAtlas(page, '#map=3/47/92&date=1960-07-16&lang=ru');
	for (const [view, date, states] of [
		[{ zoom: 3, center: [92, 47] }, '1960-07-16', ['china', 'ussr']],
		[{ zoom: 4.6, center: [78, 45] }, '1964-06-01', ['china', 'ussr']],
		[{ zoom: 4.6, center: [78, 45] }, '1994-06-01', ['china', 'kazakhstan', 'kyrgyzstan']],
		[{ zoom: 10, center: [134.75, 48.33] }, '2005-07-01', ['russia']],
		[{ zoom: 10, center: [134.75, 48.33] }, '2008-10-15', ['china', 'russia']]
	] as const) {
		await lookAt(page, view, date);
		const named = await page.evaluate(() => {
			const { map } = window.thalweg;
			if (!map) return [];
			const layers = ['labels-states', 'side-names-far', 'side-names-near', 'ground-names'];
			const found = map.queryRenderedFeatures({ layers: [...layers, 'states-in-view'] });
			const { clientWidth } = map.getContainer();
			const { top } = map.getContainer().getBoundingClientRect();
			// Under the credits lies the sheet.
			const foot = (document.querySelector('.attribution')?.getBoundingClientRect().top ?? 0) - top;
			return found.flatMap(({ geometry, layer, properties }) => {
				const { x, y } = map.project((geometry as GeoJSON.Point).coordinates as [number, number]);
				return x > 0 && x < clientWidth && y > 0 && y < foot
					? [{ state: String(properties['state']), layer: layer.id }]
					: [];
			});
		});
		expect(
			named.map(({ state }) => state),
			`${date} at ${view.zoom}`
		).toEqual(expect.arrayContaining([...states]));
		// What is for states without a name names each once, and none that has one.
		for (const { state } of named.filter(({ layer }) => layer === 'states-in-view'))
			expect(named.filter((other) => other.state === state)).toHaveLength(1);
	}
	// The recall of the experts, whose way runs under the pointers to both capitals, has its name.
	await page.evaluate(() => {
		window.thalweg.date = '1960-07-16';
		window.thalweg.map?.jumpTo({ zoom: 3, center: [92, 47] });
	});
	await idle(page);
	expect(await featuresIn(page, ['withdrawal-names', 'withdrawal-names-level'])).toHaveLength(1);
});

test('Names keep clear of rings and of each other, and their glyphs follow the reader’s language', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=9/46.4856/133.8444&date=1969-03-02');
	const language = page.getByRole('combobox').first();
	for (const spoken of ['en', 'zh-Hans', 'ru']) {
		await language.selectOption(spoken);
		await expect(page.locator('html')).toHaveAttribute('lang', spoken);
		for (const zoom of [9, 13]) {
			await page.evaluate((zoom) => {
				window.thalweg.map?.jumpTo({ zoom });
			}, zoom);
			await idle(page);
			const { rings, named, covered } = await namesAndRings(page);
			expect(rings, `${spoken} ${zoom}`).toBeGreaterThan(0);
			expect(named, `${spoken} ${zoom}`).toContain('zhenbao');
			expect(covered, `${spoken} ${zoom}`).toEqual([]);
			const { names, cut } = await cutNames(page);
			expect(names, `${spoken} ${zoom}`).toBeGreaterThan(0);
			expect(cut, `${spoken} ${zoom}`).toEqual([]);
		}
		// MapLibre draws each character in the forms of this language.
		const glyphs = await page.evaluate(() => window.thalweg.map?.style.glyphManager.lang);
		expect(glyphs).toBe(spoken);
	}
	for (const [view, date] of [
		[{ zoom: 2.2, center: [60, 52] }, '1950-02-14'],
		[{ zoom: 5, center: [116, 40] }, '1959-10-01'],
		[{ zoom: 4, center: [37, 55] }, '1960-11-20'],
		[{ zoom: 7, center: [133, 47] }, '1969-03-20']
	] as const) {
		await lookAt(page, view, date);
		const { rings, named, covered } = await namesAndRings(page);
		expect(rings, date).toBeGreaterThan(0);
		expect(named.length, date).toBeGreaterThan(0);
		expect(covered, date).toEqual([]);
		expect((await cutNames(page)).cut, date).toEqual([]);
	}
});
