import type { Inline } from '../kinds/compiled';

/** Signs that begin no line, and those that end none, in the three languages. */
const CLOSING = /^[。，、；：？！）》」』”’.,;:!?)\]»…%]+/u;
const OPENING = /[（《「『“‘([«]+$/u;

/**
 * A text in the runs that its lines are made of. A browser breaks the line before and behind a button, whatever
 * stands there: so a button makes one run with the signs that open right before it and close right behind it,
 * and with the numbers of sources behind it.
 * @param pieces the text: plain, and what is more than that, of which dates and links are buttons
 * @returns the same pieces in order, cut where a run begins or ends; a run of several is not to be broken
 */
export function unbroken(pieces: readonly Inline[]): Inline[][] {
	const runs: Inline[][] = [];
	/** The run of a button that may go on, or of signs that a button may follow. */
	let open: Inline[] | undefined;
	let hasButton = false;
	for (const piece of pieces) {
		if (typeof piece !== 'string') {
			const isButton = 'text' in piece;
			if (open && (isButton ? !hasButton : hasButton && 'cite' in piece)) open.push(piece);
			else runs.push((open = [piece]));
			hasButton = isButton || (hasButton && 'cite' in piece && open.length > 1);
			if (!hasButton) open = undefined;
			continue;
		}
		const [closing = ''] = (open && CLOSING.exec(piece)) ?? [];
		if (closing) open?.push(closing);
		const rest = piece.slice(closing.length);
		if (!rest) continue;
		const [opening = ''] = OPENING.exec(rest) ?? [];
		const plain = rest.slice(0, rest.length - opening.length);
		if (plain) runs.push([plain]);
		hasButton = false;
		if (opening) runs.push((open = [opening]));
		else open = undefined;
	}
	return runs;
}
