/** No name on the small map of a record is cut by its rim or by another, with the letters of a wide screen or of a narrow one. */
import { expect, test } from 'vitest';
import { labelsOf } from '../../../../build/pages/map-picture';
import { HEIGHT, WIDTH, viewOf } from '../../../../build/pages/map-view';
import { Dataset } from '../../../../src/dataset/dataset';
import { LANGUAGES } from '../../../../src/i18n/languages';
import type { AtlasData } from '../../../../src/kinds';
import { parseDay } from '../../../../src/time/day';
import { publicJson } from '../../geodata/public-data';

const dataset = new Dataset(publicJson<AtlasData>('atlas.json'));
const day = parseDay('2005-07-01')!;

/** ems of a text, as our fonts have it: of what is no Chinese sign, about half an em each. */
const emsOf = (text: string) => {
	const han = text.match(/\p{Script=Han}|[（）]/gu)?.length ?? 0;
	return han + (text.length - han) * 0.5;
};

test.each(LANGUAGES)('in %s', (language) => {
	let [few, count] = [0, 0];
	for (const place of dataset.data.places) {
		for (const least of [3, 8, 24, 60]) {
			const all = labelsOf(viewOf([place.position], least), dataset, day, language);
			count += all.length;
			for (const [size, labels] of [
				[14, all],
				[21, all.filter(({ wide }) => !wide)]
			] as const) {
				const boxes = labels.map(({ x, y, text, left }) => {
					const width = 8 + emsOf(text) * size;
					return { text, y, from: left ? x - width : x, to: left ? x : x + width };
				});
				for (const { text, from, to, y } of boxes) {
					expect(from, text).toBeGreaterThanOrEqual(0);
					expect(to, text).toBeLessThanOrEqual(WIDTH);
					expect(y, text).toBeLessThanOrEqual(HEIGHT);
					const met = boxes.filter(
						(other) =>
							other.text !== text &&
							Math.abs(other.y - y) < size &&
							other.from < to &&
							from < other.to
					);
					expect(
						met.map((other) => other.text),
						text
					).toEqual([]);
				}
				if (size === 21 && labels.length < all.length) few++;
			}
		}
	}
	expect(few).toBeGreaterThan(0);
	expect(count).toBeGreaterThan(500);
});
