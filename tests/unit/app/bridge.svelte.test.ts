// @vitest-environment effects
import { readFileSync } from 'node:fs';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectBridge, type Post } from '../../../src/app/bridge.svelte';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { dayOf, isoDate } from '../../../src/time/day';
import { Layout } from '../../../src/ui/layout.svelte';
import { ENGLISH } from '../fixtures/spoken';

const dataset = new Dataset(
	JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData
);

/** A window that asks, and what it has heard, with the origin to which that was sent. */
class Asker {
	readonly heard: [said: Record<string, unknown>, to: string][] = [];
	constructor(readonly origin = 'https://school.example') {}
	postMessage(said: Record<string, unknown>, { targetOrigin }: { targetOrigin: string }): void {
		this.heard.push([said, targetOrigin]);
	}
	asks(data: unknown): MessageEvent {
		return { data, source: this, origin: this.origin } as unknown as MessageEvent;
	}
	/** What it has heard since the last time. */
	get news(): Record<string, unknown>[] {
		return this.heard.splice(0).map(([said]) => said);
	}
}

let atlas: Atlas;
let post: Post;
let becomeReady: () => void;
let end: () => void;
beforeEach(() => {
	vi.useFakeTimers();
	atlas = new Atlas(dataset, ENGLISH);
	post = { held: [] };
	const ready = new Promise<void>((resolve) => (becomeReady = resolve));
	end = $effect.root(() => {
		connectBridge({ atlas, layout: new Layout({} as HTMLElement), ready }, post);
	});
	flushSync();
});
afterEach(() => {
	end();
	vi.useRealTimers();
});

async function settle(): Promise<void> {
	flushSync();
	await vi.advanceTimersByTimeAsync(2000);
}

/** The asker, already known, and an atlas that stands. */
async function known(): Promise<Asker> {
	const asker = new Asker();
	post.take?.(asker.asks({ thalweg: 1, listen: true }));
	becomeReady();
	await settle();
	expect(asker.news.map(({ event }) => event)).toEqual(['ready', 'size']);
	return asker;
}

test('what is asked before the atlas stands is answered, and told when it is ready; who has not asked hears nothing', async () => {
	const [early, silent] = [new Asker(), new Asker('https://other.example')];
	end();
	post.held.push(early.asks({ thalweg: 1, get: true, id: 7 }));
	end = $effect.root(() => {
		const ready = new Promise<void>((resolve) => (becomeReady = resolve));
		connectBridge({ atlas, layout: new Layout({} as HTMLElement), ready }, post);
	});
	expect(early.heard).toEqual([
		[
			{
				thalweg: 1,
				event: 'state',
				id: 7,
				date: '1969-03-02',
				selection: null,
				view: 'map=2.6/47/92&date=1969-03-02&lang=en'
			},
			'https://school.example'
		]
	]);
	early.heard.splice(0);
	becomeReady();
	await settle();
	expect(early.news).toEqual([
		expect.objectContaining({ thalweg: 1, event: 'ready', date: '1969-03-02' }),
		expect.objectContaining({ thalweg: 1, event: 'size', width: 1280, height: 720 })
	]);
	atlas.goTo(0);
	await settle();
	expect(early.news).toEqual([expect.objectContaining({ event: 'change', date: '1970-01-01' })]);
	expect(silent.heard).toEqual([]);
});

test('date, selection and view are set, answered and told; what is set twice the same is told once', async () => {
	const asker = await known();
	post.take?.(asker.asks({ thalweg: 1, id: 'a', set: { date: '1960-07', selection: 'zhenbao' } }));
	await settle();
	expect([isoDate(atlas.day), atlas.selectedId]).toEqual(['1960-07-01', 'zhenbao']);
	expect(asker.news).toEqual([
		expect.objectContaining({ event: 'state', id: 'a', date: '1960-07-01', selection: 'zhenbao' }),
		expect.objectContaining({ event: 'change', date: '1960-07-01', selection: 'zhenbao' })
	]);
	const view = 'map=5/46.5/133.8&date=1991-05-16&sel=moscow&view=flat';
	post.take?.(asker.asks({ thalweg: 1, set: { view } }));
	await settle();
	expect(atlas.camera).toEqual({ zoom: 5, latitude: 46.5, longitude: 133.8 });
	expect(asker.news.at(-1)).toMatchObject({ event: 'change', selection: 'moscow' });
	post.take?.(asker.asks({ thalweg: 1, set: { view: { date: '1950-02-14' }, sel: null } }));
	await settle();
	expect([isoDate(atlas.day), atlas.selectedId]).toEqual(['1950-02-14', null]);
	asker.heard.splice(0);
	post.take?.(asker.asks({ thalweg: 1, set: { date: '1950-02-14' } }));
	await settle();
	expect(asker.news.map(({ event }) => event)).toEqual(['state']);
	post.take?.(asker.asks({ thalweg: 1, listen: false }));
	atlas.goTo(0);
	await settle();
	expect(asker.news).toEqual([]);
});

test('a message that cannot be used changes nothing, and the answer names the field, what was found and what was expected', async () => {
	const asker = await known();
	const before = JSON.stringify([atlas.view, atlas.notices]);
	for (const [message, field] of [
		[{ thalweg: 2, get: true }, 'thalweg'],
		[{ thalweg: '1', get: true }, 'thalweg'],
		[{ thalweg: 1 }, 'get'],
		[{ thalweg: 1, get: 'date' }, 'get'],
		[{ thalweg: 1, listen: 1 }, 'listen'],
		[{ thalweg: 1, get: true, id: {} }, 'id'],
		[{ thalweg: 1, fetch: true }, 'fetch'],
		[{ thalweg: 1, set: '1969' }, 'set'],
		[{ thalweg: 1, set: { data: '1969' } }, 'set.data'],
		[{ thalweg: 1, set: { date: '1969-02-30' } }, 'set.date'],
		[{ thalweg: 1, set: { date: '2020' } }, 'set.date'],
		[{ thalweg: 1, set: { date: 1969 } }, 'set.date'],
		[{ thalweg: 1, set: { date: '1950', selection: 'nowhere' } }, 'set.selection'],
		[{ thalweg: 1, set: { sel: 5 } }, 'set.sel'],
		[{ thalweg: 1, set: { view: 'date=1800' } }, 'set.view.date'],
		[{ thalweg: 1, set: { view: 'sel=nowhere' } }, 'set.view.sel'],
		[{ thalweg: 1, set: { view: { tour: 'zhenbao/1' } } }, 'set.view.tour'],
		[{ thalweg: 1, set: { view: 'anything' } }, 'set.view'],
		[{ thalweg: 1, set: { view: null } }, 'set.view']
	] as const) {
		post.take?.(asker.asks({ ...message, ...('id' in message ? {} : { id: field }) }));
		const [answer, ...more] = asker.news;
		expect(more).toEqual([]);
		expect(answer, JSON.stringify(message)).toMatchObject({ thalweg: 1, event: 'error', field });
		expect(answer).toMatchObject({ found: expect.any(String), expected: expect.any(String) });
	}
	await settle();
	expect(JSON.stringify([atlas.view, atlas.notices])).toBe(before);
});

test('messages of others, of nobody, and the atlas’s own answers are left alone', async () => {
	const asker = await known();
	for (const data of [
		undefined,
		null,
		'thalweg',
		[1],
		{ type: 'x' },
		{ thalweg: 1, event: 'size' }
	])
		post.take?.(asker.asks(data));
	post.take?.({ data: { thalweg: 1, get: true }, source: null, origin: '' } as MessageEvent);
	expect(asker.heard).toEqual([]);
	// A page without an origin cannot be named; only its window hears the answer.
	const sandboxed = new Asker('null');
	post.take?.(sandboxed.asks({ thalweg: 1, get: true }));
	expect(sandboxed.heard.map(([, to]) => to)).toEqual(['*', '*', '*']);
});

test('a date beyond the range that the page around has set is refused, wherever it stands, and nothing moves', async () => {
	end();
	const range = { first: dayOf(1969, 1, 1), last: dayOf(1969, 12, 31) };
	atlas.goTo(range.first);
	end = $effect.root(() => {
		const ready = new Promise<void>((resolve) => (becomeReady = resolve));
		connectBridge({ atlas, layout: new Layout({} as HTMLElement), ready, range }, post);
	});
	const asker = await known();
	const expected = 'a date within the range, from 1969-01-01 to 1969-12-31';
	for (const [set, field, found] of [
		[{ date: '1970-01-01' }, 'set.date', '“1970-01-01”'],
		[{ view: 'date=1968-12-31&sel=moscow' }, 'set.view.date', '“1968-12-31”']
	] as const) {
		post.take?.(asker.asks({ thalweg: 1, set }));
		await settle();
		expect(asker.news).toEqual([{ thalweg: 1, event: 'error', field, found, expected }]);
	}
	expect(isoDate(atlas.day)).toBe('1969-01-01');
	post.take?.(asker.asks({ thalweg: 1, set: { date: '1969-12-31' } }));
	expect(isoDate(atlas.day)).toBe('1969-12-31');
});
