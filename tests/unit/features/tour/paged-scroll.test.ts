import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PagedScroll } from '../../../../src/features/tour/paged-scroll';

const PAGE = 300;

/** Twelve pages of 300 px in a view as high; what is asked for in one go is reached, what glides moves when told. */
class View extends EventTarget {
	scrollTop = 0;
	readonly clientHeight = PAGE;
	readonly style = { overflowY: '' };
	readonly children = Array.from({ length: 12 }, (_, index) => ({ offsetTop: index * PAGE }));
	readonly moves: { top: number; behavior: string }[] = [];

	scrollTo(move: { top: number; behavior: string }): void {
		this.moves.push(move);
		if (move.behavior === 'instant') this.moveTo(move.top);
	}

	moveTo(top: number): void {
		if (this.scrollTop === top) return;
		this.scrollTop = top;
		this.dispatchEvent(new Event('scroll'));
	}
}

function opened() {
	const turned: number[] = [];
	const view = new View();
	const pages = new PagedScroll((page) => turned.push(page));
	const detach = pages.attach(view as unknown as HTMLElement);
	return { turned, view, pages, detach };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('Pages one below the other', () => {
	it('are turned by a reader who scrolls, once the scrolling rests', () => {
		const { turned, view } = opened();
		view.moveTo(PAGE);
		view.moveTo(2 * PAGE);
		expect(turned).toEqual([]);
		vi.runAllTimers();
		expect(turned).toEqual([2]);
	});

	it('are not turned by what is passed on the way to one that was asked for, even where a slow machine rests', () => {
		const { turned, view, pages } = opened();
		pages.show(0, false);
		pages.show(5, false);
		expect(view.moves).toEqual([{ top: 5 * PAGE, behavior: 'smooth' }]);
		view.moveTo(2 * PAGE);
		vi.runAllTimers();
		expect(pages.page).toBe(5);
		expect(turned.filter((page) => page !== 5)).toEqual([]);
	});

	it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])(
		'are the reader’s again from the first %s on the way',
		(type) => {
			const { turned, view, pages } = opened();
			pages.show(0, false);
			pages.show(5, false);
			view.moveTo(PAGE);
			view.dispatchEvent(new Event(type));
			view.moveTo(2 * PAGE);
			vi.runAllTimers();
			expect(turned).toEqual([2]);
			expect(pages.page).toBe(2);
		}
	);

	it.each([
		[4, 5],
		[-4, 3]
	])('flung past %i of them by one finger are turned by one', (by, reached) => {
		const { turned, view } = opened();
		view.moveTo(4 * PAGE);
		vi.runAllTimers();
		view.dispatchEvent(new Event('touchstart'));
		view.moveTo((4 + Math.sign(by) * 0.4) * PAGE);
		view.dispatchEvent(new Event('touchend'));
		view.moveTo((4 + by) * PAGE);
		expect(view.style.overflowY).toBe('hidden');
		vi.runAllTimers();
		expect(view.scrollTop).toBe(reached * PAGE);
		expect(turned.at(-1)).toBe(reached);
		expect(turned).not.toContain(4 + by);
		expect(view.style.overflowY).toBe('');
	});

	it('follow a finger, or a choice, as far as it goes', () => {
		const { turned, view, pages } = opened();
		view.dispatchEvent(new Event('touchstart'));
		view.moveTo(3 * PAGE);
		vi.runAllTimers();
		expect(turned.at(-1)).toBe(3);
		view.dispatchEvent(new Event('touchend'));
		pages.show(3, true);
		pages.show(9, true);
		vi.runAllTimers();
		expect(pages.page).toBe(9);
		// At rest, what a wheel does is no momentum.
		view.dispatchEvent(new Event('touchstart'));
		view.dispatchEvent(new Event('touchend'));
		view.moveTo(9 * PAGE + 10);
		vi.runAllTimers();
		view.moveTo(5 * PAGE);
		vi.runAllTimers();
		expect(turned.at(-1)).toBe(5);
	});

	it('do not move to the one that is read', () => {
		const { view, pages } = opened();
		view.moveTo(4 * PAGE + 60);
		vi.runAllTimers();
		pages.show(4, false);
		expect(view.moves).toEqual([]);
	});

	it('begin with the one that a link names, without a move', () => {
		const { turned, view, pages } = opened();
		pages.show(3, false);
		expect(view.moves).toEqual([{ top: 3 * PAGE, behavior: 'instant' }]);
		vi.runAllTimers();
		expect(turned.filter((page) => page !== 3)).toEqual([]);
	});

	it('turn again by scrolling after the one asked for was reached at once', () => {
		const { turned, view, pages } = opened();
		pages.show(3, true);
		vi.runAllTimers();
		view.moveTo(4 * PAGE);
		vi.runAllTimers();
		expect(turned.at(-1)).toBe(4);
	});

	it('end with their element', () => {
		const { turned, view, detach } = opened();
		view.moveTo(PAGE);
		detach();
		view.moveTo(2 * PAGE);
		vi.runAllTimers();
		expect(turned).toEqual([]);
	});
});
