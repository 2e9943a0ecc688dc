import type { Spread } from './statistics';
import { number } from './words';

/** Rows of figures as Markdown. */
export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string =>
		`| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The median, between which figures half of the samples lie, and what one in twenty exceeds. */
export function spelled(spread: Spread | undefined): string {
	if (!spread) return '';
	const [low, high] = spread.quartiles;
	return `${number(spread.median)} (${number(low, 0)}–${number(high, 0)}; ${number(spread.p95, 0)})`;
}
