/** The signs of events where there is something to draw on: a disc in the middle of its square, with the sign in it. */
import { afterEach, expect, test, vi } from 'vitest';
import { drawSigns } from '../../../src/map/signs';

interface Drawn {
	size: number[];
	context: string;
	calls: string[];
}

/** Something to draw on that writes down what is drawn. */
function canvas(hasContext = true) {
	const drawn: Drawn[] = [];
	class Canvas {
		readonly #one: Drawn;
		constructor(...size: number[]) {
			this.#one = { size, context: '', calls: [] };
			drawn.push(this.#one);
		}
		getContext(context: string) {
			const { calls } = this.#one;
			this.#one.context = context;
			if (!hasContext) return null;
			const call =
				(name: string) =>
				(...given: unknown[]) =>
					void calls.push([name, ...given.map((one) => (typeof one === 'number' ? +one.toFixed(3) : 'path'))].join(' ')); // prettier-ignore
			return {
				...Object.fromEntries(
					['scale', 'translate', 'arc', 'fill', 'stroke', 'beginPath'].map((name) => [
						name,
						call(name)
					])
				),
				getImageData: (...box: number[]) => ({ data: new Uint8ClampedArray(box).fill(7) })
			};
		}
	}
	vi.stubGlobal('OffscreenCanvas', Canvas);
	vi.stubGlobal('Path2D', vi.fn());
	return drawn;
}
afterEach(() => vi.unstubAllGlobals());

test('each is a disc of 17 px in the middle of its square, three times as fine, with its sign over it', () => {
	const drawn = canvas();
	const signs = Object.values(drawSigns('#111111', '#eeeeee'));
	expect(drawn).toHaveLength(signs.length);
	for (const { size, context, calls } of drawn) {
		expect([size, context]).toEqual([[51, 51], '2d']);
		expect(calls.slice(0, 5)).toEqual([
			'scale 3 3',
			'beginPath',
			'arc 8.5 8.5 7.8 0 6.283',
			'fill',
			'stroke'
		]);
		expect(calls.slice(5, 7)).toEqual(['translate 2.89 2.89', 'scale 0.748 0.748']);
		expect(new Set(calls.slice(7))).toEqual(new Set(['fill path']));
	}
	for (const { data, width, height, pixelRatio, svg } of signs) {
		expect([width, height, pixelRatio, data[0]]).toEqual([51, 51, 3, 7]);
		expect(svg).toContain('cx="8.5"');
	}
});

test('where nothing can be drawn they are empty, and a picture has them as vectors all the same', () => {
	canvas(false);
	for (const { data, svg } of Object.values(drawSigns('#111111', '#eeeeee'))) {
		expect(data.every((value) => value === 0)).toBe(true);
		expect(data).toHaveLength(51 * 51 * 4);
		expect(svg).toMatch(/<path [^>]* fill="#111111" d="[Mm]/);
	}
});
