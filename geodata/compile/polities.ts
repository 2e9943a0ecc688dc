/** The states that act in the record: when each existed, and what the map's polities call it. */
import type { Interval } from '../../src/time/interval';
import { readFromTo } from '../read/date';

interface Polity {
	from?: string;
	/** The first day on which it was no more. */
	to?: string;
	/** Its `polity` in the geometry. */
	shape: string;
	/** The states that its capital was a capital of before, by their codes. */
	after?: readonly string[];
	/** What the geometry calls its ground under other rule, at some time since 1945. */
	formerly?: readonly string[];
}

/**
 * By ISO 3166-1 or 3166-3 code; TWN is the Republic of China, VDR the state in the north of Vietnam
 * and VNM the one of all Vietnam; YUG became SCG, Serbia and Montenegro.
 */
export const POLITIES: Readonly<Record<string, Polity>> = {
	AFG: { shape: 'afghanistan' },
	ALB: { shape: 'albania' },
	BGR: { shape: 'bulgaria' },
	CHN: { from: '1949-10-01', shape: 'prc', formerly: ['republic-of-china'] },
	CSK: { to: '1993-01-01', shape: 'czechoslovakia' },
	CUB: { shape: 'cuba' },
	CZE: { from: '1993-01-01', shape: 'czech-republic', after: ['CSK'] },
	DDR: { from: '1949-10-07', to: '1990-10-03', shape: 'gdr', formerly: ['germany-occupied'] },
	DEU: { from: '1949-05-23', shape: 'frg', formerly: ['germany-occupied', 'gdr', 'west-berlin'] },
	FRA: { shape: 'france' },
	GBR: { shape: 'united-kingdom' },
	HUN: { shape: 'hungary' },
	IDN: { from: '1945-08-17', shape: 'indonesia', formerly: ['netherlands-east-indies'] },
	IND: { from: '1947-08-15', shape: 'india', formerly: ['british-india'] },
	JPN: { shape: 'japan' },
	KAZ: { from: '1991-12-16', shape: 'kazakhstan', formerly: ['ussr'] },
	KGZ: { from: '1991-08-31', shape: 'kyrgyzstan', formerly: ['ussr'] },
	KHM: { from: '1953-11-09', shape: 'cambodia', formerly: ['french-indochina'] },
	KOR: { from: '1948-08-15', shape: 'rok', formerly: ['japan', 'korea-us-zone'] },
	MNG: { shape: 'mongolia' },
	PAK: { from: '1947-08-14', shape: 'pakistan', formerly: ['british-india'] },
	POL: { shape: 'poland' },
	PRK: { from: '1948-09-09', shape: 'dprk', formerly: ['japan', 'korea-soviet-zone'] },
	ROU: { shape: 'romania' },
	RUS: { from: '1991-12-25', shape: 'russia', after: ['SUN'] },
	SCG: { from: '2003-02-04', to: '2006-06-05', shape: 'serbia-and-montenegro', after: ['YUG'] },
	SRB: { from: '2006-06-05', shape: 'serbia', after: ['YUG', 'SCG'] },
	SUN: { from: '1922-12-30', to: '1991-12-26', shape: 'ussr' },
	SVN: { from: '1991-06-25', shape: 'slovenia', formerly: ['yugoslavia'] },
	TJK: { from: '1991-09-09', shape: 'tajikistan', formerly: ['ussr'] },
	TKM: { from: '1991-10-27', shape: 'turkmenistan', formerly: ['ussr'] },
	TWN: { shape: 'republic-of-china' },
	UKR: { from: '1991-08-24', shape: 'ukraine', formerly: ['ussr'] },
	USA: { shape: 'united-states' },
	UZB: { from: '1991-09-01', shape: 'uzbekistan', formerly: ['ussr'] },
	VDR: { from: '1945-09-02', to: '1976-07-02', shape: 'north-vietnam' },
	VNM: {
		from: '1976-07-02',
		shape: 'vietnam',
		after: ['VDR'],
		formerly: ['french-indochina', 'south-vietnam']
	},
	YUG: { to: '2003-02-04', shape: 'yugoslavia' }
};

/** A state of today and those that its capital served before, by their codes. */
export function lineOf(code: string): string[] {
	return [code, ...(POLITIES[code]?.after ?? [])];
}

/** All that the geometry calls the ground of a state of today, at some time since 1945. */
export function groundOf(code: string): Set<string> {
	const states = lineOf(code).flatMap((one) => POLITIES[one] ?? []);
	return new Set(states.flatMap(({ shape, formerly = [] }) => [shape, ...formerly]));
}

/** When a state existed; `undefined` for a code that the table lacks. */
export function intervalOfPolity(code: string): Interval | undefined {
	const polity = POLITIES[code];
	return polity && readFromTo(polity.from, polity.to)?.days;
}
