/** What is hidden on a date costs nothing: no work of a worker, and no room that a name could have. */
import type { Page } from '@playwright/test';
import { expect, nameLayers, openWhole, test } from './support';

/** The names that have found room, each with its layer, as often as it is written. */
async function placedNames(page: Page): Promise<string[]> {
	return page.evaluate(
		(layers) =>
			(window.thalweg.map?.queryRenderedFeatures({ layers }) ?? [])
				.map(({ layer, id }) => `${layer.id}/${id}`)
				.sort(),
		await nameLayers(page)
	);
}

test('A new date sends nothing to the workers', async ({ mapPage: page }) => {
	await openWhole(page, '#map=2.5/45/95&date=1945-01-01');
	const sent = await page.evaluate(async () => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		let sent = 0;
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (...message: [never, never]) {
			sent++;
			post.apply(this, message);
		};
		const still = async () => {
			const idle = map.once('idle');
			map.triggerRepaint();
			await idle;
		};
		try {
			for (let year = 1945; year <= 2008; year++) {
				window.thalweg.date = `${year}-12-27`;
				// A year that changes nothing on the map draws no frame of it.
				for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
			}
			await still();
			const byDates = sent;
			// The count has eyes: another place does ask the workers.
			map.jumpTo({ center: [37, 55], zoom: 7 });
			await still();
			return { byDates, byPlace: sent - byDates, date: window.thalweg.date };
		} finally {
			Worker.prototype.postMessage = post;
		}
	});
	expect(sent).toMatchObject({ byDates: 0, date: '2008-12-27' });
	expect(sent.byPlace).toBeGreaterThan(0);
});

for (const view of ['#map=2.5/45/95', '#map=4.6/40/115', '#map=7.6/47.5/134']) {
	test(`Hidden names take no room: as many are placed as if there were no others, at ${view}`, async ({
		mapPage: page
	}) => {
		await openWhole(page, `${view}&date=1969-03-02`);
		const all = await placedNames(page);
		const { left, names } = await page.evaluate(
			async (layers) => {
				const { map } = window.thalweg;
				if (!map) throw new Error('there is no map');
				const sources = ['labels', 'river-labels'].map((id) => {
					const source = map.getSource(id) as unknown as {
						serialize(): { data: { features: { properties: { id: string } }[] } };
						setData(data: object): void;
					};
					const { features } = source.serialize().data;
					const there = features.filter(
						({ properties }) => map.getFeatureState({ source: id, id: properties.id })['present']
					);
					return { source, features, there };
				});
				const give = async (all: boolean) => {
					for (const { source, features, there } of sources)
						source.setData({ type: 'FeatureCollection', features: all ? features : there });
					await map.once('idle');
				};
				await give(false);
				const names = map
					.queryRenderedFeatures({ layers })
					.map(({ layer, id }) => `${layer.id}/${id}`)
					.sort();
				// As it was, for whoever uses the page next.
				await give(true);
				const left = sources.reduce(
					(sum, { features, there }) => sum + features.length - there.length,
					0
				);
				return { left, names };
			},
			await nameLayers(page)
		);
		expect(left).toBeGreaterThan(10);
		expect(all.length).toBeGreaterThan(5);
		expect(all).toEqual(names);
	});
}
