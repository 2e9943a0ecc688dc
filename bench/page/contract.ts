import type { Spread } from '../statistics';

/** What is drawn, how much of it, and how many days lie between two dates. */
export interface SceneOptions {
	geometry: 'points' | 'lines';
	count: number;
	stepDays: number;
	/** Brief lives are a hundred times shorter: of 50 000 as many are there as of 500 with long ones. */
	lives: 'long' | 'brief';
}

/** Samples of one turn of one contender. */
export interface Turn {
	/** From the call to the painted frame that shows the new date, ms per step. */
	shown: number[];
	/** The call itself, ms per step. */
	call: number[];
	/** Frames painted with the old date after the call, per step. */
	stale: number[];
}

/** What a hand that never rests sees. */
export interface Scrub {
	/** Different dates painted per second. */
	datesPerSecond: number;
	/** How many dates the painted frames were behind the hand, on average. */
	behind: number;
}

/** A contender is ready, or why it is not. */
export interface Mounted {
	milliseconds: number;
	/** Dates on which it showed a wrong set; empty = it may take part. */
	faults: string[];
	/** How many features and dates were compared with the domain's rule. */
	compared: { features: number; dates: number };
}

/** A contender on a scene. */
export interface Entry {
	contender: string;
	scene: SceneOptions;
}

/** `window.bench`: what the runner asks of the page. */
export interface Bench {
	contenders: string[];
	renderer: string;
	/** How many features change from one date to the next, and how many are there on the middle one. */
	describe(scene: SceneOptions): { changes: Spread; present: number };
	/** Puts a contender's map on the page and compares what it shows on some dates with the rule. */
	mount(entry: Entry, dates: number): Promise<Mounted>;
	/** Steps one by one, each when the one before is seen, until the time is up. */
	steps(entry: Entry, milliseconds: number): Promise<Turn>;
	/** A new date in every frame, until the time is up. */
	scrub(entry: Entry, milliseconds: number): Promise<Scrub>;
	/** The map repaints and nothing changes: ms per frame, read back like the others. */
	stillFrames(entry: Entry, frames: number): Promise<number[]>;
}

declare global {
	interface Window {
		bench: Bench;
	}
}
