/** A page that is not seen makes no frames. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { framesHaveStopped } from '../../../src/map/frames';
import { supportsWebgl } from '../../../src/map/webgl';

let waiting: (() => void)[] = [];
const frame = () => {
	const [next] = waiting.splice(0, 1);
	next?.();
};

beforeEach(() => {
	waiting = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => waiting.push(drawn));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('frames have stopped', () => {
	const watched = (signal: AbortSignal) => {
		const stopped = vi.fn();
		void framesHaveStopped(500, signal).then(stopped);
		return stopped;
	};

	test('when none has been made for so long, counted from the last', async () => {
		const stopped = watched(new AbortController().signal);
		for (let turn = 0; turn < 5; turn++) {
			await vi.advanceTimersByTimeAsync(400);
			frame();
		}
		expect(stopped).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(499);
		expect(stopped).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(stopped).toHaveBeenCalledOnce();
	});

	test('for nobody who does not wait any more', async () => {
		const asked = new AbortController();
		const stopped = watched(asked.signal);
		asked.abort();
		expect(waiting).toEqual([]);
		expect(vi.getTimerCount()).toBe(0);
		const late = watched(asked.signal);
		expect(waiting).toEqual([]);
		await vi.advanceTimersByTimeAsync(2000);
		expect(stopped).not.toHaveBeenCalled();
		expect(late).not.toHaveBeenCalled();
	});
});

test('a browser draws the map if it has WebGL 2, and says so without failing', () => {
	const asked: string[] = [];
	const browser = (context: () => unknown) =>
		vi.stubGlobal('document', {
			createElement: (name: string) => ({
				getContext: (kind: string) => {
					asked.push(`${name} ${kind}`);
					return context();
				}
			})
		});
	browser(() => ({}));
	expect(supportsWebgl()).toBe(true);
	browser(() => null);
	expect(supportsWebgl()).toBe(false);
	browser(() => {
		throw new Error('blocked');
	});
	expect(supportsWebgl()).toBe(false);
	expect(asked[0]).toBe('canvas webgl2');
});
