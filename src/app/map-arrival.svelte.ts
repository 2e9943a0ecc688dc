import { tick } from 'svelte';
import { PATIENCE } from '../dataset/load';
import { isSandboxed } from '../map/embedding';
import type { Words } from '../i18n';

type MapPart = typeof import('./map-part');

/** Why the list stands in the map's place, by the sentence that says so. */
export type Obstacle = keyof Words['noMap'];

const WITHOUT_REMEDY: readonly Obstacle[] = ['noWebgl', 'sandboxed', 'lost', 'slow'];

/** What the arrival needs to know of the browser. */
export interface Surroundings {
	supportsWebgl(): boolean;
	/** Fetches what draws the map; `again` after it failed. */
	fetchMap(again: boolean): Promise<MapPart>;
	/** The list stands in: whoever waits for the map need wait no longer. */
	onsettled(): void;
}

/** The map on its way to the page, which is readable before it and without it. */
export class MapArrival {
	/** What draws the map, once it is here and can. */
	part = $state.raw<MapPart>();
	/** Why it is not drawn; the list stands in its place. */
	obstacle = $state.raw<Obstacle>();

	/** It has drawn something: the line is free for what the first view can do without. */
	painted = $state(false);
	/** The first view stands, with what is over the map. */
	standing = $state(false);
	/** Asks again for its style sheet, which is missing; the map does without. */
	restyle = $state.raw<() => Promise<void>>();
	#attempts = 0;
	#canDraw: boolean | undefined;

	constructor(readonly surroundings: Surroundings) {}

	/** There is something that may help. */
	get canTryAgain(): boolean {
		return this.obstacle !== undefined && !WITHOUT_REMEDY.includes(this.obstacle);
	}

	/** Sees whether the browser can draw a map at all, which takes it some time; the list stands in where it cannot. */
	look(): void {
		const { supportsWebgl } = this.surroundings;
		const obstacle = !supportsWebgl() ? 'noWebgl' : isSandboxed() ? 'sandboxed' : undefined;
		this.#canDraw = obstacle === undefined;
		if (obstacle) this.giveUp(obstacle);
	}

	/** Fetches the map, the first time that it is said. */
	begin(): void {
		if (this.#attempts === 0) void this.bring();
	}

	/** Fetches the map, and starts what draws it. */
	async bring(again = false): Promise<void> {
		const attempt = ++this.#attempts;
		if (again || this.#canDraw === undefined) this.look();
		if (!this.#canDraw) return;
		const giveUp = (obstacle: Obstacle) => {
			if (attempt === this.#attempts) this.giveUp(obstacle);
		};
		let view: MapPart;
		try {
			view = await this.#patiently(this.surroundings.fetchMap(again), 'slow');
		} catch {
			return giveUp(again && navigator.onLine ? 'notFetchedAgain' : 'notFetched');
		}
		try {
			const { answered } = await view.startWorker();
			this.#patiently(answered, 'noWorker').catch(() => giveUp('noWorker'));
		} catch {
			return giveUp('noWorker');
		}
		this.obstacle = undefined;
		this.part = view;
	}

	/** Begins anew. */
	async tryAgain(): Promise<void> {
		// What is still to come of the attempt before counts no more.
		this.#attempts++;
		this.part = undefined;
		// The map before must be gone, and its worker with it.
		await tick();
		await this.bring(true);
	}

	/** The list stands in for the map from now on; whoever waits for it need wait no longer. */
	giveUp(obstacle: Obstacle): void {
		this.obstacle = obstacle;
		this.part = undefined;
		this.surroundings.onsettled();
	}

	/** The browser has taken the drawing surface away, or given it back. */
	lose(lost: boolean): void {
		this.obstacle = lost ? 'lost' : undefined;
		if (lost) this.surroundings.onsettled();
	}

	/** What does not come for long may still come: until then the list stands in. */
	async #patiently<T>(coming: Promise<T>, obstacle: Obstacle): Promise<T> {
		const timer = setTimeout(() => {
			this.obstacle ??= obstacle;
			this.surroundings.onsettled();
		}, PATIENCE);
		try {
			return await coming;
		} finally {
			clearTimeout(timer);
			if (this.obstacle === obstacle) this.obstacle = undefined;
		}
	}
}
