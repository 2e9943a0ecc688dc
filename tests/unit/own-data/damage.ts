/** Files as they come off a broken stick: the same in every run. */

/** Numbers that are the same in every run. */
export function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** The file with a few bytes changed, cut out, doubled, or cut off. */
export function damaged(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
	let parts = [...bytes];
	for (let times = 1 + below(4); times > 0; times -= 1) {
		const at = below(parts.length || 1);
		const length = 1 + below(20);
		const kind = below(5);
		if (kind === 0) parts[at] = below(256);
		else if (kind === 1) parts.splice(at, length);
		else if (kind === 2) parts.splice(at, 0, ...parts.slice(at, at + length));
		else if (kind === 3) parts[at] = ('"\'{}[]<>,;:\n\\&0-'.charCodeAt(below(16)) || 0) % 256;
		else parts = parts.slice(0, at);
	}
	return new Uint8Array(parts);
}
