import type { DensityMark } from './event-density';
import type { EventFamily } from './event-families';

/** How each family is drawn, as a path about a point: `r` is half of its width. */
const SHAPES: Record<EventFamily, (x: number, y: number, r: number) => string> = {
	force: (x, y, r) => `M${x - r} ${y + r}h${2 * r}l${-r} ${-2 * r}z`,
	accord: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
	talk: (x, y, r) => `M${x - r} ${y}l${r} ${-r} ${r} ${r} ${-r} ${r}z`,
	word: (x, y, r) => `M${x - r} ${y - r / 2}h${2 * r}v${r}h${-2 * r}z`
};

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One mark by itself, for the key. */
export function markShape(family: EventFamily, x: number, y: number, r: number): string {
	return SHAPES[family](x, y, r);
}

/** All marks of one look, family and whether hollow, as one path; `step` is the height of a mark, `foot` where piles stand. */
export function markPaths(
	marks: readonly DensityMark[],
	width: number,
	foot: number,
	step: number
): { look: string; path: string }[] {
	// High piles stand closer; their marks stay large enough to be told apart.
	const r = Math.max(2, Math.min(3.4, step / 2 - 0.3));
	const paths: Record<string, string> = {};
	for (const { family, hollow, at, height } of marks) {
		const look = family + (hollow ? ' hollow' : '');
		const y = rounded(foot - (height + 0.5) * step);
		paths[look] = (paths[look] ?? '') + SHAPES[family](rounded(at * width), y, rounded(r));
	}
	return Object.entries(paths).map(([look, path]) => ({ look, path }));
}
