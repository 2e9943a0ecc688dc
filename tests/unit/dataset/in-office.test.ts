import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { inOffice, isToldOf } from '../../../src/dataset/in-office';
import type { OpeningData, Reference } from '../../../src/kinds';
import { parseDay } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
dataset.add(publicJson<Reference>('reference.json'));

const holders = (place: string, date: string) =>
	Object.fromEntries(
		inOffice(dataset, parseDay(date) ?? NaN, place).flatMap(({ held }) =>
			held.map(({ role, holders: found }) => [role, found.map(({ person }) => person.id)])
		)
	);

test.each([
	['moscow', '1969-03-02', 'party-leader', 'leonid-brezhnev'],
	['moscow', '1969-03-02', 'head-of-government', 'aleksei-kosygin'],
	['moscow', '1969-03-02', 'foreign-minister', 'andrei-gromyko'],
	['moscow', '1958-08-01', 'head-of-government', 'nikita-khrushchev'],
	['moscow', '1953-03-04', 'head-of-government', 'joseph-stalin'],
	['moscow', '1953-03-05', 'head-of-government', 'georgy-malenkov'],
	['moscow', '1991-12-24', 'head-of-state', 'mikhail-gorbachev'],
	['moscow', '1991-12-25', 'head-of-state', 'boris-yeltsin'],
	['beijing', '1969-03-02', 'party-leader', 'mao-zedong'],
	['beijing', '1969-03-02', 'head-of-government', 'zhou-enlai'],
	['beijing', '1969-03-02', 'foreign-minister', 'chen-yi'],
	['beijing', '1989-05-16', 'head-of-state', 'yang-shangkun'],
	['moscow', '1970-01-01', 'head-of-state', 'nikolai-podgorny'],
	['beijing', '1982-10-05', 'party-leader', 'hu-yaobang'],
	['washington', '1972-02-21', 'head-of-state', 'richard-nixon'],
	['washington', '1972-02-21', 'foreign-minister', 'william-rogers'],
	['ulaanbaatar', '1966-01-15', 'head-of-government', 'yumjaagiin-tsedenbal'],
	['hanoi', '1978-11-03', 'party-leader', 'le-duan'],
	['pyongyang', '1961-07-06', 'head-of-government', 'kim-il-sung'],
	['tirana', '1961-12-10', 'party-leader', 'enver-hoxha'],
	['new-delhi', '1962-10-20', 'head-of-government', 'jawaharlal-nehru']
])('In %s on %s the %s was %s', (place, date, role, person) => {
	expect(holders(place, date)[role]).toEqual([person]);
});

test('all eight capitals are told of, and no other place', () => {
	const told = inOffice(dataset, parseDay('1969-03-02') ?? NaN).map(({ place }) => place);
	expect(told).toHaveLength(8);
	for (const place of told) expect(dataset.place(place), place).toBeDefined();
	expect(isToldOf('warsaw')).toBe(false);
	expect(inOffice(dataset, 0, 'warsaw')).toEqual([]);
});

test('from 1949 on nobody is missing at the head of party, government and foreign ministry in Moscow, Beijing and Washington, but for weeks between two holders', () => {
	const roles = { moscow: 2, beijing: 3, washington: 3 };
	const gaps: string[] = [];
	for (const [place, least] of Object.entries(roles)) {
		for (let year = 1950; year <= 2008; year++) {
			const held = holders(place, `${year}-06-15`);
			if (Object.keys(held).length < least)
				gaps.push(`${place} ${year}: ${Object.keys(held).join()}`);
		}
	}
	expect(gaps).toEqual([]);
});

describe('among people made up', () => {
	const office = (of: string, roles: string[], from: number, to: number) => ({
		of,
		roles,
		when: { edtf: '', days: [from, from, to, to] }
	});
	const madeUp = {
		data: {
			people: [
				{ id: 'first', offices: [office('SUN', ['head-of-state'], 0, 31)] },
				{
					id: 'second',
					offices: [
						office('SUN', ['head-of-state'], 10, 400),
						office('cpsu', ['party-leader', 'head-of-government'], 10, 400),
						office('USA', ['head-of-state'], 500, 600)
					]
				},
				{ id: 'third', offices: [office('SUN', ['head-of-state'], 5, 400)] },
				{ id: 'elsewhere', offices: [office('FRA', ['head-of-state'], 0, 900)] }
			]
		}
	} as unknown as Dataset;
	const told = (day: number, only?: string) =>
		inOffice(madeUp, day, only).map(({ place, held }) => [
			place,
			held.map(({ role, holders: found }) => [role, found.map(({ person }) => person.id)])
		]);

	test('in a month of change both hold the office, who came later first', () => {
		expect(told(20)).toEqual([
			[
				'moscow',
				expect.arrayContaining([
					['head-of-state', ['second', 'third', 'first']],
					['party-leader', ['second']],
					['head-of-government', ['second']]
				])
			]
		]);
		expect(told(20)[0]?.[1]).toHaveLength(3);
	});

	test('roles that nobody holds are left out, and capitals without any', () => {
		expect(told(7)).toEqual([['moscow', [['head-of-state', ['third', 'first']]]]]);
		expect(told(550)).toEqual([['washington', [['head-of-state', ['second']]]]]);
		expect(told(1000)).toEqual([]);
		expect(told(550, 'moscow')).toEqual([]);
		expect(told(550, 'washington')).toHaveLength(1);
	});
});
