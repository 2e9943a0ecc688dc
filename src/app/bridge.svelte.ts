import type { Framing } from '../state/framing';
import { writeHash, type View } from '../state/address';
import type { Atlas } from '../state/atlas.svelte';
import { usable } from '../state/link-notices';
import { isoDate } from '../time/day';
import type { Layout } from '../ui/layout.svelte';
import { AtRest } from './at-rest';
import {
	BRIDGE_VERSION,
	isOurs,
	readMessage,
	type Asked,
	type Misunderstood
} from './bridge-messages';

/** What has been said to the page so far, and who hears it from now on. */
export interface Post {
	held: MessageEvent[];
	take?: (event: MessageEvent) => void;
}

/** px: what a phone's page and a wider one want at least, and at most. */
const HEIGHTS = { narrow: 640, least: 480, most: 720 };
/** Of the width. */
const SHARE = 0.6;

interface Parts {
	atlas: Atlas;
	layout: Layout;
	/** Settles when the first view stands. */
	ready: Promise<void>;
	/** Beyond which the date does not go. */
	range?: Framing['range'];
}

/**
 * Answers the pages that ask, in the frame's parent or wherever: each answer goes to the window that
 * asked, at the origin from which it asked; who has asked is told of what changes. To be called while
 * a component is made.
 */
export function connectBridge({ atlas, layout, ready, range }: Parts, post: Post): void {
	const listeners = new Map<MessageEventSource, string>();
	let isReady = false;
	let told = '';

	const stateNow = () => ({
		date: isoDate(atlas.day),
		selection: atlas.selectedId,
		view: writeHash(atlas.view).slice(1)
	});

	function send(to: MessageEventSource, origin: string, event: string, more: object): void {
		// A page without an origin cannot be named; the message goes to its window all the same.
		const targetOrigin = origin === 'null' || origin === '' ? '*' : origin;
		to.postMessage({ thalweg: BRIDGE_VERSION, event, ...more }, { targetOrigin });
	}

	function tellAll(event: string, more: object): void {
		for (const [to, origin] of listeners) send(to, origin, event, more);
	}

	function sizeNow(): object {
		const { width, rem, narrow } = layout;
		const wanted = narrow
			? HEIGHTS.narrow
			: Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, width * SHARE));
		return { width, height: Math.round((wanted * rem) / 16) };
	}

	function welcome(to: MessageEventSource, origin: string): void {
		send(to, origin, 'ready', stateNow());
		send(to, origin, 'size', sizeNow());
	}

	function take(event: MessageEvent): void {
		const { data, source, origin } = event as { data: unknown } & MessageEvent;
		if (!source || !isOurs(data)) return;
		const asked = readMessage(data);
		const { id } = data;
		const answer = (name: string, more: object): void =>
			send(source, origin, name, { ...(id === undefined ? {} : { id }), ...more });
		if ('field' in asked) return answer('error', asked);
		const problem = asked.set && (unknownIn(asked.set) ?? beyondRange(asked.set));
		if (problem) return answer('error', problem);
		const isNew = !listeners.has(source);
		if (asked.listen === false) listeners.delete(source);
		else listeners.set(source, origin);
		if (isReady && isNew && asked.listen !== false) welcome(source, origin);
		if (asked.set) apply(asked.set);
		if (asked.set ?? asked.get) answer('state', stateNow());
	}

	/** Ids that no record has. */
	function unknownIn({ selection, view }: NonNullable<Asked['set']>): Misunderstood | undefined {
		const expected = 'the id of a record, or null';
		if (typeof selection === 'string' && !atlas.dataset.has(selection))
			return { field: 'set.selection', found: `“${selection}”`, expected };
		const unused = view && usable(view, [], atlas.dataset).unused[0];
		return unused && { field: `set.view.${unused.key}`, found: `“${unused.found}”`, expected };
	}

	/** Dates that the page around has fenced off itself. */
	function beyondRange({ date, view }: NonNullable<Asked['set']>): Misunderstood | undefined {
		for (const [field, day] of [
			['set.date', date],
			['set.view.date', view?.date]
		] as const) {
			if (!range || day === undefined || (day >= range.first && day <= range.last)) continue;
			const expected = `a date within the range, from ${isoDate(range.first)} to ${isoDate(range.last)}`;
			return { field, found: `“${isoDate(day)}”`, expected };
		}
		return undefined;
	}

	function apply({ date, selection, view }: NonNullable<Asked['set']>): void {
		if (view) void atlas.follow({ view: view satisfies View, bad: [], others: atlas.others });
		if (selection !== undefined) atlas.select(selection, { keepDate: date !== undefined });
		if (date !== undefined) atlas.goTo(date);
	}

	function tellChange(): void {
		const state = stateNow();
		const now = JSON.stringify(state);
		if (now === told) return;
		told = now;
		if (isReady) tellAll('change', state);
	}

	const resting = new AtRest(tellChange);
	$effect(() => {
		void atlas.day;
		void atlas.selectedId;
		queueMicrotask(tellChange);
	});
	$effect(() => {
		void atlas.view;
		resting.ask();
	});
	$effect(() => {
		const size = sizeNow();
		if (isReady) tellAll('size', size);
	});

	void ready.then(() => {
		isReady = true;
		told = JSON.stringify(stateNow());
		for (const [to, origin] of listeners) welcome(to, origin);
	});
	for (const event of post.held.splice(0)) take(event);
	post.take = take;
}
