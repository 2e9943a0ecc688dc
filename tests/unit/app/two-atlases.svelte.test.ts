// @vitest-environment effects
import { readFileSync } from 'node:fs';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectDocument } from '../../../src/app/document-attributes.svelte';
import { connectParts } from '../../../src/app/connect-parts.svelte';
import { MapArrival } from '../../../src/app/map-arrival.svelte';
import { Sheet } from '../../../src/app/sheet.svelte';
import { loadWords } from '../../../src/i18n';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { dayOf, isoDate } from '../../../src/time/day';
import { Layout } from '../../../src/ui/layout.svelte';
import { ENGLISH } from '../fixtures/spoken';

const data = JSON.parse(readFileSync('public/data/opening.json', 'utf8')) as OpeningData;

/** As much of an element as an atlas needs that is not drawn. */
const element = () => {
	const inside = {};
	return {
		lang: '',
		dataset: {} as Record<string, string>,
		inside,
		contains: (target: unknown) => target === inside,
		querySelector: (_asked: string): unknown => null,
		// Nobody reads it.
		addEventListener: () => undefined,
		removeEventListener: () => undefined
	};
};

/** An atlas in an element of its own; the first is the page's. */
function place(isPage: boolean) {
	const root = element();
	const atlas = new Atlas(new Dataset(data), ENGLISH, {
		words: loadWords,
		opening: () => Promise.resolve(data)
	});
	const holder = root as unknown as HTMLElement;
	const layout = new Layout(holder, isPage ? '' : 's1-');
	const map = new MapArrival({
		supportsWebgl: () => false,
		fetchMap: () => Promise.reject(new TypeError('x')),
		onsettled: () => undefined
	});
	const end = $effect.root(() => {
		if (isPage) connectDocument(atlas);
		connectParts({ root: holder, atlas, map, layout, sheet: new Sheet(), isPage });
	});
	flushSync();
	return { root, atlas, layout, end };
}

let kept: Map<string, string>;
let ends: (() => void)[] = [];
beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('document', { title: '', documentElement: { lang: '', dataset: {} }, body: {} });
	vi.stubGlobal('localStorage', {
		setItem: (key: string, value: string) => kept.set(key, value),
		getItem: (key: string) => kept.get(key) ?? null
	});
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});
afterEach(() => {
	for (const end of ends) end();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const said = () => JSON.stringify([document, [...kept]]);

test('a second atlas is moved, and neither the first nor the document changes', async () => {
	vi.useFakeTimers();
	const [first, second] = [place(true), place(false)];
	ends = [first.end, second.end];
	vi.runAllTimers();
	const before = said();
	const view = JSON.stringify(first.atlas.view);
	expect(document.documentElement.lang).toBe('en');

	second.atlas.goTo(dayOf(1991, 5, 16));
	second.atlas.theme = second.atlas.themeChosen = 'dark';
	second.atlas.hidden = new Set(['rivers']);
	second.atlas.select('zhenbao');
	await second.atlas.speak('ru');
	flushSync();
	vi.runAllTimers();
	expect(said()).toBe(before);
	expect(JSON.stringify(first.atlas.view)).toBe(view);
	expect(first.atlas.hidden.has('rivers')).toBe(false);
	expect(first.atlas.theme).toBe('light');
	expect([second.root.lang, second.root.dataset['theme']]).toEqual(['ru', 'dark']);

	first.atlas.goTo(dayOf(1964, 10, 16));
	first.atlas.theme = first.atlas.themeChosen = 'dark';
	flushSync();
	vi.runAllTimers();
	expect(document.title).toContain('1964');
	expect(document.documentElement.dataset['theme']).toBe('dark');
	expect([...kept]).toEqual([['thalweg.theme', 'dark']]);
	expect(isoDate(second.atlas.day)).toBe('1991-05-16');
	expect([first.root.lang, first.root.dataset]).toEqual(['', {}]);
});

test('their parts have ids of their own; the page’s own atlas has the plain ones', () => {
	const [first, second] = [place(true), place(false)];
	ends = [first.end, second.end];
	expect(first.layout.id('timeline')).toBe('timeline');
	expect(second.layout.id('timeline')).not.toBe('timeline');
});

test('a key is meant for the atlas in which it is pressed; where nothing has the focus, for the page’s own', () => {
	const [first, second] = [place(true), place(false)];
	ends = [first.end, second.end];
	const meant = (target: unknown) =>
		[first, second].map(({ layout }) => layout.isMeant(target as EventTarget));
	expect(meant(first.root.inside)).toEqual([true, false]);
	expect(meant(second.root.inside)).toEqual([false, true]);
	expect(meant(document.body)).toEqual([true, false]);
	// Where a dialog lies over the page, a press beside its buttons has left nothing in focus.
	first.root.querySelector = (asked) => (asked.startsWith('dialog') ? {} : null);
	expect(meant(document.body)).toEqual([false, false]);
	expect(meant(first.root.inside)).toEqual([true, false]);
});
