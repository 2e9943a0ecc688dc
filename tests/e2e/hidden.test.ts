import type { Map as LibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';
import { journeysLaunch } from '../../tools/browser.mjs';
import { expect, nameLayers, openWhole, test } from './support';

test.use({ launchOptions: journeysLaunch({ paints: true }) });
// To paint is most of the work, and each test paints for itself: they need not wait for one another.
test.describe.configure({ mode: 'parallel' });

/** Views from the globe to the river bank, each with dates between which names or lines come and go. */
const VIEWS = [
	{ view: '#map=2.5/45/95', dates: ['1949-10-02', '1991-12-20', '1991-12-27', '1945-08-10'] },
	{ view: '#map=4.6/40/115', dates: ['1949-01-01', '1949-10-02', '2008-10-15', '1961-11-09'] },
	{ view: '#map=4.8/45/75', dates: ['1991-12-27', '1972-02-21', '1961-11-09', '2001-07-16'] },
	{ view: '#map=9/48.3/134.8', dates: ['1969-03-02', '2008-10-15', '1945-08-10'] },
	// Here the river freezes and thaws.
	{ view: '#map=13/46.49/133.84', dates: ['1969-03-02', '1969-05-20', '1991-12-20'] }
];

for (const { view, dates } of VIEWS) {
	test(`The first frame with a new date is the last: not a pixel is added later, at ${view}`, async ({
		mapPage: page
	}) => {
		await openWhole(page, `${view}&date=1955-06-01`);
		const steps = await page.evaluate(
			async ([days, layers]) => {
				const { map } = window.thalweg;
				if (!map) throw new Error('there is no map');
				const seen = () => ({
					names: map
						.queryRenderedFeatures({ layers })
						.map(({ layer, id }) => `${layer.id}/${id}`)
						.sort(),
					picture: pixels(map)
				});
				const nextFrame = (begin: () => void) =>
					new Promise<ReturnType<typeof seen>>((resolve) => {
						map.once('render', () => resolve(seen()));
						begin();
					});
				const still = async () => {
					const idle = map.once('idle');
					map.triggerRepaint();
					await idle;
				};
				const result = [];
				// Every pixel counts here, and none is so large that a name or a line could hide in it.
				const pixelRatio = map.getPixelRatio();
				map.setPixelRatio(0.5);
				for (const day of days) {
					await still();
					const before = await nextFrame(() => map.triggerRepaint());
					const first = await nextFrame(() => (window.thalweg.date = day));
					// Whatever a worker, a timer or a fade might still bring: a fade takes eight frames at most.
					await still();
					for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
					await still();
					const last = await nextFrame(() => map.triggerRepaint());
					result.push({
						day,
						changed: before.picture.some((value, index) => value !== first.picture[index]),
						begun: first.names.filter((name) => !before.names.includes(name)).length,
						first: first.names,
						last: last.names,
						later: last.picture.filter((value, index) => value !== first.picture[index]).length
					});
				}
				map.setPixelRatio(pixelRatio);
				return result;

				function pixels({ getCanvas }: LibreMap): Uint8ClampedArray {
					const canvas = getCanvas.call(map);
					const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
					if (!copy) throw new Error('there is no canvas to copy to');
					copy.drawImage(canvas, 0, 0);
					return copy.getImageData(0, 0, canvas.width, canvas.height).data;
				}
			},
			[dates, await nameLayers(page)] as const
		);
		for (const { day, changed, first, last, later } of steps) {
			expect(changed, `${day} looks different from the date before`).toBe(true);
			expect(first, `names on ${day}`).toEqual(last);
			expect(later, `values of pixels that follow ${day}`).toBe(0);
		}
		const begun = steps.reduce((sum, step) => sum + step.begun, 0);
		// Near the river no name changes.
		if (Number(/map=([\d.]+)/.exec(view)?.[1]) < 6) expect(begun).toBeGreaterThan(0);
	});
}

test.describe('In a small window', () => {
	// Whether a sample passes hangs on no number of pixels.
	test.use({ viewport: { width: 640, height: 480 } });

	test('What is hidden is not rasterised: no sample of any shape, line, mark or name passes', async ({
		page
	}) => {
		await page.addInitScript(() => {
			// A drawing surface that counts the draws in which any sample passes.
			const counts: { drawn: number; queries: WebGLQuery[] } = { drawn: 0, queries: [] };
			Object.assign(window, { counts });
			const { drawElements } = WebGL2RenderingContext.prototype;
			WebGL2RenderingContext.prototype.drawElements = function (...parameters) {
				const writes = this.getParameter(this.COLOR_WRITEMASK) as boolean[];
				const query = writes.includes(true) ? this.createQuery() : null;
				if (!query) return drawElements.apply(this, parameters);
				this.beginQuery(this.ANY_SAMPLES_PASSED, query);
				drawElements.apply(this, parameters);
				this.endQuery(this.ANY_SAMPLES_PASSED);
				counts.drawn++;
				counts.queries.push(query);
			};
		});
		for (const [view, kinds] of [
			['#map=3.2/45/100&view=flat&date=1969-03-02', ['fill', 'line', 'circle', 'symbol']],
			['#map=9/48.3/134.8&date=1969-03-02', ['fill', 'line', 'symbol']]
		] as const) {
			await page.goto('about:blank');
			await openWhole(page, view);
			// The sky is no layer, and stays.
			const sky = await samples(page, 'none', undefined);
			for (const kind of kinds) {
				const shown = await samples(page, kind, undefined);
				const hidden = await samples(page, kind, false);
				expect(shown.passed, `${kind} at ${view}, as on the date`).toBeGreaterThan(sky.passed);
				expect(hidden.drawn, `${kind} at ${view} is still given to the surface`).toBeGreaterThan(
					sky.drawn
				);
				expect(hidden.passed, `${kind} at ${view}, hidden`).toBe(sky.passed);
				await samples(page, kind, true);
			}
		}
	});
});

/**
 * Draws one frame of the dated layers of one kind alone.
 * @param present what to tell the map of all their features first; `undefined` leaves them as they are
 * @returns how many draws there were, and in how many of them any sample passed
 */
function samples(page: Page, kind: string, present: boolean | undefined) {
	return page.evaluate(
		async ([kind, present]) => {
			const { map } = window.thalweg;
			if (!map) throw new Error('there is no map');
			const { counts } = window as unknown as {
				counts: { drawn: number; queries: WebGLQuery[] };
			};
			const gl = map.getCanvas().getContext('webgl2');
			if (!gl) throw new Error('there is no drawing surface');
			for (const layer of map.getStyle().layers) {
				const isDated = JSON.stringify(layer.paint ?? {}).includes('"present"');
				const visibility = isDated && layer.type === kind ? 'visible' : 'none';
				map.setLayoutProperty(layer.id, 'visibility', visibility);
			}
			if (present !== undefined) {
				for (const source of Object.keys(map.getStyle().sources)) {
					for (const { id } of map.querySourceFeatures(source)) {
						map.setFeatureState({ source, id: String(id) }, { present });
					}
				}
			}
			map.triggerRepaint();
			await map.once('idle');
			counts.drawn = 0;
			counts.queries = [];
			map.triggerRepaint();
			await map.once('render');
			const { drawn, queries } = counts;
			counts.queries = [];
			while (!queries.every((query) => gl.getQueryParameter(query, gl.QUERY_RESULT_AVAILABLE))) {
				await new Promise(requestAnimationFrame);
			}
			const passed = queries.filter((query) => gl.getQueryParameter(query, gl.QUERY_RESULT));
			return { drawn, passed: passed.length };
		},
		[kind, present] as const
	);
}
