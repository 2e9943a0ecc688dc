/** Which figures stand on an arc, and when: of each side the one that is for the shortest time. */
import { expect, test } from 'vitest';
import type { FlowSummary } from '../../../src/kinds/flow/kind';
import { UNITS } from '../../../src/i18n/flow-words';
import { figuresOn, saidAlong } from '../../../src/map/layers/flow-figures';

type Figure = FlowSummary['figures'][number];
const figure = (side: Figure['side'], value: number, from: number, to: number) =>
	({ side, value, unit: 'people', when: { days: [from, from, to, to] } }) as unknown as Figure;

test('of each side the figure for the shortest time is told, first of the two whose flow it is', () => {
	const year = figure('moscow', 1, 0, 365);
	const decade = figure('moscow', 10, -3000, 600);
	const others = [figure('historians', 3, 0, 100), figure('beijing', 2, 0, 100)];
	for (const figures of [
		[decade, year, ...others],
		[...others, year, decade]
	]) {
		expect(figuresOn(figures, 50).map(({ value }) => value)).toEqual([1, 2]);
		expect(figuresOn(figures, 150).map(({ value }) => value)).toEqual([1]);
		expect(figuresOn(figures, 500).map(({ value }) => value)).toEqual([10]);
		expect(figuresOn(figures, 600)).toEqual([]);
	}
	expect(figuresOn([figure('historians', 3, 0, 9)], 5)).toHaveLength(1);
});

test('an arc says them from change to change, as long as it is there itself', () => {
	const said = saidAlong(
		{
			when: { days: [0, 0, 100, 100] },
			figures: [
				figure('moscow', 7, -50, 40),
				figure('beijing', 8, 30, 60),
				figure('moscow', 9, 80, 150)
			]
		} as unknown as Parameters<typeof saidAlong>[0],
		UNITS
	);
	const told = said.map(({ days, names }) => [
		days.join(' '),
		names.en.replaceAll(/\s+/g, ' ').replaceAll(' people', '')
	]);
	expect(told).toEqual([
		['0 0 30 30', 'Moscow: 7'],
		['30 30 40 40', 'Moscow: 7 · Beijing: 8'],
		['40 40 60 60', 'Beijing: 8'],
		['80 80 100 100', 'Moscow: 9']
	]);
});
