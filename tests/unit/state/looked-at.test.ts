import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { lookedAt } from '../../../src/state/looked-at';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));

test.each([
	['a relation', ['beijing--moscow'], 'beijing--moscow'],
	['a capital at either end of one', ['tirana'], 'tirana'],
	['what has no relations', ['zhenbao'], null],
	['nothing', [null, null], null],
	['what is pointed at, before what is open', ['moscow', 'beijing--moscow'], 'moscow'],
	['what is open, where what is pointed at has none', ['zhenbao', 'beijing'], 'beijing'],
	['what is open, where nothing is pointed at', [null, 'beijing'], 'beijing']
])('of %s', (_, ids, expected) => {
	expect(lookedAt(dataset, ...ids)).toBe(expected);
});

test('every end of every relation is one', () => {
	for (const { id, between } of dataset.data.links)
		for (const end of [id, ...between]) expect(lookedAt(dataset, end), end).toBe(end);
});
