import { describe, expect, it } from 'vitest';
import { angle, cross, metres, selfCrossings } from './plane';
import { border, LEVELS } from './reading';

const SECTORS = [
	'tumen-khanka',
	'khanka',
	'songacha',
	'ussuri',
	'heixiazi',
	'amur',
	'argun',
	'manzhouli-land',
	'mongolia',
	'western-russian',
	'kazakh',
	'kyrgyz',
	'tajik'
];

/** Lines drawn on a day; where two sides' lines coexist, those of one side. */
const drawnOn = (level: (typeof LEVELS)[number], day: string, side: string) =>
	border(level).filter(
		({ properties: line }) =>
			(line.start === '..' || line.start <= day) &&
			(line.end === '..' || day < line.end) &&
			(line.side === null || line.side === side)
	);

const DAYS = [
	'1945-01-01',
	'1969-03-02',
	'1991-05-15',
	'1991-05-16',
	'1999-11-23',
	'2002-05-10',
	'2008-10-13',
	'2008-10-14',
	'2012-01-01'
];

describe.each(LEVELS)('the border at the %s level', (level) => {
	const features = border(level);

	it('runs through thirteen sectors from the Tumen to the Pamirs', () => {
		const sectors = [...new Set(features.map(({ properties }) => properties.sector))];
		expect(sectors).toEqual(SECTORS);
	});

	it.each(DAYS)('is one unbroken line on %s, whichever side drew it', (day) => {
		for (const side of ['claim-china', 'claim-ussr']) {
			const lines = drawnOn(level, day, side);
			lines.slice(1).forEach((line, index) => {
				const end = lines[index]!.geometry.coordinates.at(-1);
				expect(line.geometry.coordinates[0], line.properties.id).toEqual(end);
			});
			expect(lines[0]!.geometry.coordinates[0]).toEqual([130.63701, 42.41833]);
			expect(lines.at(-1)!.geometry.coordinates.at(-1)).toEqual([74.88986, 37.23409]);
		}
	});

	it('never crosses itself', () => {
		for (const { geometry, properties } of features) {
			expect(selfCrossings(geometry.coordinates), properties.id).toEqual([]);
		}
	});

	it('does not cross itself where one sector follows another', () => {
		for (const day of DAYS) {
			const whole = drawnOn(level, day, 'claim-ussr').flatMap(
				({ geometry }) => geometry.coordinates
			);
			expect(selfCrossings(whole), day).toEqual([]);
		}
	});

	it('has no vertex twice running and no spike', () => {
		for (const { geometry, properties } of features) {
			const path = geometry.coordinates;
			path.slice(1).forEach((place, index) => {
				const before = path[index]!;
				expect(place, properties.id).not.toEqual(before);
				const after = path[index + 2];
				if (after === undefined || Math.min(metres(before, place), metres(place, after)) < 100)
					return;
				expect(angle(before, place, after), `${properties.id} ${place.join()}`).toBeGreaterThan(5);
			});
		}
	});

	it('keeps the China–Mongolia border apart as optional', () => {
		for (const { properties } of features) {
			expect(properties.layer).toBe(properties.sector === 'mongolia' ? 'optional' : 'main');
		}
	});

	it('has the same lines, with the same words, as at every other level', () => {
		const words = features.map(({ properties }) => properties);
		expect(words).toEqual(border('overview').map(({ properties }) => properties));
		expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
	});
});

describe('the dates of the lines', () => {
	const features = border('overview').map(({ properties }) => properties);
	const parts = [...new Set(features.map(({ sector, part }) => `${sector}/${part ?? ''}`))];

	it.each(parts)('of %s follow without gap or overlap, on either side', (name) => {
		for (const side of ['claim-china', 'claim-ussr']) {
			const lines = features
				.filter(({ sector, part }) => `${sector}/${part ?? ''}` === name)
				.filter((line) => line.side === null || line.side === side)
				.sort((a, b) => (a.start < b.start ? -1 : 1));
			expect(lines[0]!.start).toBe('..');
			expect(lines.at(-1)!.end).toBe('..');
			lines.slice(1).forEach((line, index) => expect(line.start).toBe(lines[index]!.end));
		}
	});

	const endOf = (id: string) => features.find((line) => line.id === id)?.end;

	it('put the end of the Soviet line at Heixiazi and Abagaitu on 14 October 2008', () => {
		expect(endOf('heixiazi/soviet-line')).toBe('2008-10-14');
		expect(endOf('argun/abagaitu/soviet-line')).toBe('2008-10-14');
	});

	it('keep the Soviet line in the Pamirs beyond 2008, for it moved in 2011', () => {
		expect(endOf('tajik/sarykol-rangkul/soviet-line')! > '2008-12-31').toBe(true);
		expect(endOf('tajik/markansu/soviet-line')! > '2008-12-31').toBe(true);
	});

	it('draw two lines in 1969 at Damansky, at Heixiazi and at Abagaitu, and nowhere else', () => {
		const twice = features.filter(({ side }) => side === 'claim-china').map(({ id }) => id);
		expect(twice).toEqual([
			'ussuri/damansky/chinese-claim-line',
			'heixiazi/chinese-claim-line',
			'argun/abagaitu/chinese-claim-line'
		]);
	});
});

describe('legs', () => {
	it('cross when they do, and not when they only touch', () => {
		expect(cross([0, 0], [1, 1], [0, 1], [1, 0])).toBe(true);
		expect(cross([0, 0], [1, 1], [1, 1], [2, 0])).toBe(false);
	});
});
