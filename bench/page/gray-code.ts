/** The Gray code of a number: neighbours differ in one bit, so a torn reading is off by one at most. */
export function toGray(number: number): number {
	return number ^ (number >> 1);
}

/** The number behind a Gray code. */
export function fromGray(code: number): number {
	let number = code;
	for (let shifted = code >> 1; shifted > 0; shifted >>= 1) number ^= shifted;
	return number;
}

/** A bit of the Gray code is on from step `from` up to, but not including, step `to`. */
export interface Run {
	bit: number;
	from: number;
	to: number;
}

/** The runs of steps during which each bit of the Gray code is on. */
export function grayRuns(steps: number): Run[] {
	const runs: Run[] = [];
	for (let bit = 0; 1 << bit < steps; bit++) {
		let from: number | undefined;
		for (let step = 0; step <= steps; step++) {
			const on = step < steps && ((toGray(step) >> bit) & 1) === 1;
			if (on) from ??= step;
			else if (from !== undefined) {
				runs.push({ bit, from, to: step });
				from = undefined;
			}
		}
	}
	return runs;
}
