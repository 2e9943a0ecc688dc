import { mean } from '../statistics';
import type { Scrub, Turn } from './contract';
import type { Contender } from './contenders/contender';
import { STEPS, type Scene } from './scene';
import type { Screen } from './screen';

const PATIENCE = 60_000;

/** Walks up and down the steps, one at a time. */
export class Walk {
	#moves = 0;

	next(): number {
		const place = ++this.#moves % (2 * STEPS - 2);
		return place < STEPS ? place : 2 * STEPS - 2 - place;
	}
}

/** Steps one by one; a step begins some while after the one before is seen. */
export async function measureSteps(
	screen: Screen,
	contender: Contender,
	scene: Scene,
	walk: Walk,
	milliseconds: number
): Promise<Turn> {
	const turn: Turn = { shown: [], call: [], stale: [] };
	const until = performance.now() + milliseconds;
	while (performance.now() < until || turn.shown.length < 2) {
		// Steps begin at any time between two frames, as a hand's do.
		await new Promise((resolve) => setTimeout(resolve, (turn.shown.length * 7) % 17));
		const step = walk.next();
		let stale = 0;
		const seen = screen.untilFrame(() => {
			if (screen.readStep() === step) return performance.now();
			stale++;
		}, PATIENCE);
		const began = performance.now();
		contender.show(scene.dayOfStep(step));
		turn.call.push(performance.now() - began);
		turn.shown.push((await seen) - began);
		turn.stale.push(stale);
	}
	return turn;
}

/** A new date in every frame, whether the one before has been seen or not. */
export async function measureScrub(
	screen: Screen,
	contender: Contender,
	scene: Scene,
	walk: Walk,
	milliseconds: number
): Promise<Scrub> {
	const asked: number[] = [];
	const behind: number[] = [];
	let dates = 0;
	let last: number | undefined;
	const look = (): void => {
		const step = screen.readStep();
		if (step === undefined || asked.length === 0) return;
		behind.push(asked.length - 1 - Math.max(0, asked.lastIndexOf(step)));
		if (step !== last) dates++;
		last = step;
	};
	screen.map.on('render', look);
	const began = performance.now();
	while (performance.now() - began < milliseconds) {
		const step = walk.next();
		asked.push(step);
		contender.show(scene.dayOfStep(step));
		await new Promise(requestAnimationFrame);
	}
	const seconds = (performance.now() - began) / 1000;
	screen.map.off('render', look);
	await screen.still();
	return { datesPerSecond: dates / seconds, behind: behind.length > 0 ? mean(behind) : NaN };
}

/** Paints the same date again and again: what a frame costs when nothing changes, ms. */
export async function measureStillFrames(screen: Screen, frames: number): Promise<number[]> {
	const samples: number[] = [];
	for (let frame = 0; frame < frames; frame++) {
		await new Promise((resolve) => setTimeout(resolve, (frame * 7) % 17));
		const began = performance.now();
		const painted = screen.untilFrame(() => {
			screen.readStep();
			return performance.now();
		}, PATIENCE);
		screen.map.triggerRepaint();
		samples.push((await painted) - began);
	}
	return samples;
}
