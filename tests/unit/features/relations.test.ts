import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { HUBS, SIGNS, neighbour, rowsOn } from '../../../src/features/relations/table';
import type { OpeningData } from '../../../src/kinds';
import { dayOf } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const rowsOf = (year: number) => rowsOn(dataset, dayOf(year, 6, 15), (id) => id, 'en');

test('every relation stands in the table, with its stance on the date', () => {
	for (const year of [1950, 1963, 1972, 1989]) {
		const cells = rowsOf(year).flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
		const ids = new Set(cells.map(({ link }) => link.id));
		expect(ids.size).toBe(dataset.data.links.length);
	}
	const [moscow, beijing] = rowsOf(1950);
	expect(moscow?.cells[0]).toBeUndefined();
	expect(moscow?.cells[1]?.phase?.stance).toBe('alliance');
	expect(beijing?.cells[0]?.link.id).toBe('beijing--moscow');
});

test('each stance has a sign of its own', () => {
	const signs = Object.values(SIGNS);
	expect(new Set(signs).size).toBe(signs.length);
});

test('the arrow keys pass over what cannot be pressed', () => {
	const rows = rowsOf(1969);
	expect(HUBS[0]).toBe('moscow');
	expect(neighbour(rows, [0, 1], 'ArrowRight')).toEqual([0, 2]);
	expect(neighbour(rows, [0, 1], 'ArrowLeft')).toBeUndefined();
	// Beijing with itself is no relation.
	expect(neighbour(rows, [0, 1], 'ArrowDown')).toEqual([2, 1]);
	expect(neighbour(rows, [0, 1], 'Tab')).toBeUndefined();
});
