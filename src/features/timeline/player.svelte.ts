import type { Day } from '../../time/day';
import { CALM_STEP, advance, startFrom, type Playhead, type Speed, type Stop } from './playback';
import { WHOLE } from './track-window';
import type { Atlas } from '../../state/atlas.svelte';

/** What playing needs of the page it is on; tests give their own. */
export interface FrameScheduler {
	requestFrame(callback: (now: number) => void): number;
	cancelFrame(frame: number): void;
	isHidden(): boolean;
	/** The reader wants as little motion as possible. */
	isCalm(): boolean;
}

export const browserFrames: FrameScheduler = {
	requestFrame: (callback) => requestAnimationFrame(callback),
	cancelFrame: (frame) => cancelAnimationFrame(frame),
	isHidden: () => document.hidden,
	isCalm: () => matchMedia('(prefers-reduced-motion: reduce)').matches
};

/** Lets time pass. It stops at the end and when the page is hidden; the clock stops it when the reader goes elsewhere or opens a story. */
export class Player {
	playing = $state(false);
	#captioned = $state(false);
	#speed = $state.raw<Speed>({ type: 'years', perMinute: 5 });
	#frame = 0;
	#head: Playhead = { day: 0, waited: 0, ended: false };
	#last: number | undefined;
	#shown: Day = 0;

	constructor(
		readonly atlas: Atlas,
		/** Where playing by event waits, as far as it is known by now. */
		readonly stops: () => readonly Stop[],
		readonly frames: FrameScheduler,
		readonly whole = WHOLE
	) {}

	/** Captions are shown from the start of playing until the reader moves on; so long the map marks what they tell. */
	get captioned(): boolean {
		return this.#captioned;
	}

	set captioned(captioned: boolean) {
		this.#captioned = captioned;
		if (!captioned) this.atlas.told.tell([]);
	}

	get speed(): Speed {
		return this.#speed;
	}

	set speed(speed: Speed) {
		this.#speed = speed;
		this.#head = { ...this.#head, waited: 0 };
		// A day with a fraction is nowhere among the events.
		this.#head.day = this.#shown;
	}

	play(): void {
		if (this.playing || this.frames.isHidden()) return;
		this.#head = startFrom(this.atlas.day, this.#speed, this.stops(), this.whole);
		this.#last = undefined;
		this.playing = true;
		this.captioned = true;
		this.atlas.told.begin();
		this.#show();
		this.#frame = this.frames.requestFrame((now) => this.#tick(now));
	}

	pause(): void {
		if (!this.playing) return;
		this.playing = false;
		this.frames.cancelFrame(this.#frame);
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	#tick(now: number): void {
		if (!this.playing) return;
		if (this.frames.isHidden()) {
			this.pause();
			return;
		}
		const elapsed = now - (this.#last ?? now);
		const waits = this.#speed.type === 'years' && this.frames.isCalm() && elapsed < CALM_STEP;
		if (!waits || this.#last === undefined) {
			this.#last = now;
			this.#head = advance(this.#head, elapsed, this.#speed, this.stops(), this.whole.last);
			this.#show();
		}
		if (this.#head.ended) this.pause();
		else this.#frame = this.frames.requestFrame((then) => this.#tick(then));
	}

	#show(): void {
		this.#shown = Math.floor(this.#head.day);
		if (this.#shown !== this.atlas.day) this.atlas.goTo(this.#shown, 'playing');
		const stop =
			this.#speed.type === 'events' && this.stops().find(({ day }) => day === this.#shown);
		this.atlas.told.tell(stop ? stop.ids : []);
	}
}
