import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { RECORD_CHANGES } from '../../../src/dataset/record-changes';
import { KIND_IDS, type OpeningData } from '../../../src/kinds';
import { FOREVER } from '../../../src/time/interval';

const when = (...days: number[]) => ({ edtf: '', days });
const during = (from: number, to: number) => ({ when: when(from, from, to, to) });
const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
const dataset = new Dataset({
	...none,
	version: '1',
	areas: [
		{
			id: 'a',
			...during(0, 9),
			control: [during(0, 5), during(5, 9)],
			historicalNames: [during(1, 2)]
		}
	],
	sectors: [
		{ id: 's', ...during(0, 9), statuses: [during(0, 3)] },
		{ id: 'm', ...during(0, 9), statuses: [during(0, 4)], optional: true }
	],
	links: [{ id: 'l', ...during(0, 9), phases: [during(2, 6)] }],
	events: [{ id: 'e', when: when(1, 2, 3, 4) }],
	places: [{ id: 'p', ...during(0, 7), historicalNames: [during(3, 4)], served: [during(2, 5)] }],
	geography: [{ id: 'g', ...during(0, 8), historicalNames: [during(5, 6)], served: [during(1, 4)] }]
} as unknown as OpeningData);

const dated = (id: string, from: number, to: number) => ({ id, interval: [from, from, to, to] });

test('what comes and goes on the map: stretches of histories and of names, each told from the others', () => {
	expect(RECORD_CHANGES.control(dataset)).toEqual([dated('a#0', 0, 5), dated('a#1', 5, 9)]);
	expect(RECORD_CHANGES.phases(dataset)).toEqual([dated('l#0', 2, 6)]);
	expect(RECORD_CHANGES.places(dataset)).toEqual([dated('p#0', 0, 7), dated('p#1', 2, 5)]);
	expect(RECORD_CHANGES.waters(dataset)).toEqual([dated('g#0', 0, 8), dated('g#1', 1, 4)]);
	expect(RECORD_CHANGES.names(dataset)).toEqual([
		dated('p#0', 3, 4),
		dated('a#0', 1, 2),
		dated('g#0', 5, 6)
	]);
});

test('the outer border of Mongolia is told apart from the border that the atlas is about', () => {
	expect(RECORD_CHANGES.border(dataset)).toEqual([dated('s#0', 0, 3)]);
	expect(RECORD_CHANGES.mongolia(dataset)).toEqual([dated('m#0', 0, 4)]);
});

test('an event that has begun has happened for ever', () => {
	expect(RECORD_CHANGES.events(dataset)).toEqual([{ id: 'e', interval: [1, 2, FOREVER, FOREVER] }]);
});
