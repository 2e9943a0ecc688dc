import { tick } from 'svelte';

/** What can be the place of a reader: whatever is read as one piece. */
const PIECES = 'p, li, h2, h3, h4, dt, dd, tr, summary';
/** What scrolls a story or a list, whatever the layout. */
const SCROLLERS = '.column, .story > .scroll, .twin';

/** px: a piece that a jump led to stands as near as this to where jumps lead. */
const NEAR = 3;

interface Place {
	piece: Element;
	/** Where the piece is held: by its top, its middle or its foot; px from the same edge of the view. */
	hold: 'top' | 'middle' | 'foot';
	offset: number;
}

/** Keeps what is being read in view when the window is turned or its layout changes; returns what ends it. */
export function keepReadingPlace(page: HTMLElement): () => void {
	let place: Place | undefined;
	let restoring = false;

	const onscroll = ({ target }: Event) => {
		if (restoring || !(target instanceof HTMLElement) || !target.matches(SCROLLERS)) return;
		place = target.scrollTop > 0 ? placeIn(target) : undefined;
	};
	const restore = () => {
		if (!place || restoring) return;
		restoring = true;
		const { piece, hold, offset } = place;
		// The layout changes first; then the sheet may rise.
		void tick()
			.then(() => new Promise(requestAnimationFrame))
			.then(() => {
				const scroller = scrollerOf(piece);
				if (scroller)
					scroller.scrollTop +=
						edge(piece.getBoundingClientRect(), hold) -
						edge(scroller.getBoundingClientRect(), hold) -
						offset;
				// What this scrolls is told a frame later.
				return new Promise(requestAnimationFrame);
			})
			.then(() => (restoring = false));
	};
	page.addEventListener('scroll', onscroll, { capture: true, passive: true });
	addEventListener('resize', restore);
	return () => {
		page.removeEventListener('scroll', onscroll, { capture: true });
		removeEventListener('resize', restore);
	};
}

function edge({ top, bottom }: DOMRect, hold: Place['hold']): number {
	return hold === 'top' ? top : hold === 'foot' ? bottom : (top + bottom) / 2;
}

/** The element around a piece that scrolls it now. */
function scrollerOf(piece: Element): HTMLElement | undefined {
	for (let around = piece.parentElement; around; around = around.parentElement)
		if (around.matches(SCROLLERS) && around.scrollHeight > around.clientHeight) {
			const { overflowY, display } = getComputedStyle(around);
			if (overflowY === 'auto' && display !== 'contents') return around;
		}
	return undefined;
}

/** The piece that is being read: what a jump has led to, else the first in view; at the end, the last. */
function placeIn(scroller: HTMLElement): Place | undefined {
	const view = scroller.getBoundingClientRect();
	const seen = [...scroller.querySelectorAll(PIECES)].filter((piece) => {
		const { top, bottom, height } = piece.getBoundingClientRect();
		return height > 0 && bottom > view.top + 8 && top < view.bottom - 8;
	});
	const held = (piece: Element | undefined, hold: Place['hold']): Place | undefined =>
		piece && {
			piece,
			hold,
			offset: edge(piece.getBoundingClientRect(), hold) - edge(view, hold)
		};
	const at = (hold: Place['hold']) =>
		seen.find(
			(piece) => Math.abs(edge(piece.getBoundingClientRect(), hold) - edge(view, hold)) < NEAR
		);
	const isAtEnd = scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - NEAR;
	const whole = seen.find((piece) => piece.getBoundingClientRect().top >= view.top);
	return (
		held(
			seen.find((piece) => piece.contains(document.activeElement)),
			'top'
		) ??
		held(at('top'), 'top') ??
		held(at('middle'), 'middle') ??
		held(at('foot'), 'foot') ??
		(isAtEnd ? held(seen.at(-1), 'foot') : held(whole ?? seen[0], 'top'))
	);
}
