import type { DensityMark } from './event-density';
import { EVENT_FAMILIES, type EventFamily } from './event-families';

/** How each family is drawn, as a path about a point: `r` is half of its width. */
const SHAPES: Record<EventFamily, (x: number, y: number, r: number) => string> = {
	force: (x, y, r) => `M${x - r} ${y + r}h${2 * r}l${-r} ${-2 * r}z`,
	accord: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
	talk: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
	word: (x, y, r) => `M${x - r} ${y}h${2 * r}`
};

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One mark by itself, for the key. */
export function markShape(family: EventFamily, x: number, y: number, r: number): string {
	return SHAPES[family](x, y, r);
}

/** All marks of each family as one path; `step` is the height of a mark, `foot` where piles stand. */
export function markPaths(
	marks: readonly DensityMark[],
	width: number,
	foot: number,
	step: number
): { family: EventFamily; path: string }[] {
	// High piles stand closer; their marks stay large enough to be told apart.
	const r = Math.max(2, Math.min(3.4, step / 2 - 0.3));
	return EVENT_FAMILIES.map((family) => ({
		family,
		path: marks
			.filter((mark) => mark.family === family)
			.map(({ at, height }) =>
				SHAPES[family](rounded(at * width), rounded(foot - (height + 0.5) * step), rounded(r))
			)
			.join('')
	}));
}
