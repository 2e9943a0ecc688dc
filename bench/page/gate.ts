import { isActiveOn } from '../../src/time/interval';
import type { Contender } from './contenders/contender';
import { STEPS, expectedIds, type Scene } from './scene';
import type { Screen } from './screen';
import { VIEW } from './view';

/** How far from its middle line a feature may still leave a trace of colour, px. */
const REACH = 5;

/** What the gate found. */
export interface Verdict {
	faults: string[];
	compared: { features: number; dates: number };
}

/** Compares what is shown on some dates with the domain's rule: pixel by pixel, and id by id. */
export async function examine(
	screen: Screen,
	contender: Contender,
	scene: Scene,
	dates: number
): Promise<Verdict> {
	const faults: string[] = [];
	let compared = 0;
	for (let sample = 0; sample < dates; sample++) {
		const step = (sample * 23 + 5) % STEPS;
		const day = scene.dayOfStep(step);
		const seen = screen.untilFrame(() => (screen.readStep() === step ? true : undefined), 60_000);
		contender.show(day);
		await seen;
		const painted = await screen.readAll();
		const covered = coverage(scene, day);
		let wrong = 0;
		scene.features.features.forEach(({ properties }, index) => {
			const [x, y] = scene.probes[index] ?? [0, 0];
			const present = isActiveOn(properties.days, day);
			if (!present && covered(x, y)) return;
			compared++;
			if (painted(x, y) !== present) wrong++;
		});
		if (wrong > 0) faults.push(`step ${step}: ${wrong} features wrong on the screen`);
		const ids = contender.ids?.();
		const expected = ids && expectedIds(scene, day);
		if (ids && expected) {
			const differing = [...expected].filter((id) => !ids.has(id)).length;
			const surplus = [...ids].filter((id) => !expected.has(id)).length;
			if (differing + surplus > 0) {
				faults.push(`step ${step}: ${differing} ids missing, ${surplus} too many`);
			}
		}
	}
	return { faults, compared: { features: compared, dates } };
}

/** Where something that is there may have left colour: there nothing can be said of the absent. */
function coverage(scene: Scene, day: number): (x: number, y: number) => boolean {
	const mask = new Uint8Array(VIEW.width * VIEW.height);
	const dab = (x: number, y: number): void => {
		for (let row = Math.floor(y) - REACH; row <= y + REACH; row++) {
			const start = row * VIEW.width + Math.floor(x) - REACH;
			mask.fill(1, Math.max(0, start), Math.max(0, start + 2 * REACH + 1));
		}
	};
	scene.features.features.forEach(({ properties }, index) => {
		if (!isActiveOn(properties.days, day)) return;
		const line = scene.pixels[index] ?? [];
		line.forEach(([x, y], vertex) => {
			const [nextX, nextY] = line[vertex + 1] ?? [x, y];
			const pieces = Math.ceil(Math.hypot(nextX - x, nextY - y) / 4) || 1;
			for (let piece = 0; piece < pieces; piece++) {
				dab(x + ((nextX - x) * piece) / pieces, y + ((nextY - y) * piece) / pieces);
			}
		});
	});
	return (x, y) => mask[Math.floor(y) * VIEW.width + Math.floor(x)] === 1;
}
