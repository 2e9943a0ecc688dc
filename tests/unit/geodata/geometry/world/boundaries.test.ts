import { describe, expect, it } from 'vitest';
import { type Boundary, on, type Polity, read } from './read';

const boundaries = read<Boundary>('boundaries');
const overview = read<Boundary>('boundaries-overview');
const polities = read<Polity>('polities');

/** The pairs of neighbours with a drawn line on a day. */
function pairsOn(day: string, among = boundaries): string[] {
	return among.filter(on(day)).map(({ properties }) => properties.polities.join('|'));
}

const ELSEWHERE = ['ussr', 'russia', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'mongolia'];

describe('boundaries', () => {
	it('of the Soviet republics do not exist before the republics are states', () => {
		for (const features of [boundaries, overview]) {
			const pairs = pairsOn('1969-03-02', features).join();
			expect(pairs).not.toMatch(/kazakhstan|kyrgyzstan|ukraine|latvia|slovenia|bangladesh/);
			expect(pairs).not.toMatch(/russia\b/);
		}
		expect(pairsOn('1992-06-01')).toContain('kazakhstan|russia');
	});

	it.each([
		['1969-03-02', 'frg|gdr'],
		['1969-03-02', 'north-vietnam|south-vietnam'],
		['1950-01-01', 'dprk|rok'],
		['1969-03-02', 'afghanistan|ussr'],
		['1969-03-02', 'mongolia|ussr'],
		['1969-03-02', 'dprk|ussr'],
		['1992-06-01', 'latvia|russia'],
		['1993-01-01', 'czech-republic|slovakia'],
		['1972-01-01', 'bangladesh|india']
	])('on %s there is one of %s', (day, pair) => {
		expect(pairsOn(day)).toContain(pair);
	});

	it.each([
		['1991-01-01', 'frg|gdr'],
		['1977-01-01', 'north-vietnam|south-vietnam'],
		['1960-01-01', 'bangladesh|india'],
		['1992-06-01', 'mongolia|ussr'],
		['1998-01-01', 'hong-kong|prc'],
		['1955-01-01', 'israel|syria']
	])('on %s there is none of %s', (day, pair) => {
		expect(pairsOn(day)).not.toContain(pair);
	});

	it('leave the border of China with the USSR, its successors and Mongolia to another layer', () => {
		for (const { properties } of [...boundaries, ...overview]) {
			const chinese = properties.polities.some((polity) => /prc|republic-of-china/.test(polity));
			const others = properties.polities.filter((polity) => ELSEWHERE.includes(polity));
			if (chinese) expect(others, properties.id).toEqual([]);
		}
	});

	it('exist only while both polities do', () => {
		for (const { properties } of boundaries) {
			const day = properties.start === '..' ? '1945-01-01' : properties.start;
			const alive = polities.filter(on(day)).map((feature) => feature.properties.polity);
			for (const polity of properties.polities) expect(alive, properties.id).toContain(polity);
		}
	});

	it('have ids of their own, and say where they come from', () => {
		for (const features of [boundaries, overview]) {
			expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(features.length);
			for (const { properties } of features) {
				expect(properties.polities[0] < properties.polities[1]).toBe(true);
				expect(properties.source && properties.basis).toBeTruthy();
				expect(properties.licence).toBe('Public domain');
				expect(properties.accuracy_m).toBeGreaterThanOrEqual(1000);
			}
		}
	});

	it('never jump: no leg is longer than 20 degrees', () => {
		for (const { properties, geometry } of [...boundaries, ...overview]) {
			for (const line of geometry.coordinates) {
				for (let index = 1; index < line.length; index++) {
					const [[ax, ay], [bx, by]] = [line[index - 1]!, line[index]!];
					expect(Math.hypot(bx! - ax!, by! - ay!), properties.id).toBeLessThan(20);
				}
			}
		}
	});
});
