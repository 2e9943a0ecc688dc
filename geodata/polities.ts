/** The states that act in the record: when each existed, and what the map's polities call it. */
import type { Interval } from '../src/time/interval';
import { readFromTo } from './date';

interface Polity {
	from?: string;
	/** The first day on which it was no more. */
	to?: string;
	/** Its `polity` in the geometry. */
	shape: string;
}

/** By ISO 3166-1 or 3166-3 code; TWN is the Republic of China, VNM the state in the north until 1976. */
export const POLITIES: Readonly<Record<string, Polity>> = {
	AFG: { shape: 'afghanistan' },
	ALB: { shape: 'albania' },
	BGR: { shape: 'bulgaria' },
	CHN: { from: '1949-10-01', shape: 'prc' },
	CSK: { to: '1993-01-01', shape: 'czechoslovakia' },
	CUB: { shape: 'cuba' },
	CZE: { from: '1993-01-01', shape: 'czech-republic' },
	DDR: { from: '1949-10-07', to: '1990-10-03', shape: 'gdr' },
	DEU: { from: '1949-05-23', shape: 'frg' },
	FRA: { shape: 'france' },
	GBR: { shape: 'united-kingdom' },
	HUN: { shape: 'hungary' },
	IDN: { from: '1945-08-17', shape: 'indonesia' },
	IND: { from: '1947-08-15', shape: 'india' },
	JPN: { shape: 'japan' },
	KAZ: { from: '1991-12-16', shape: 'kazakhstan' },
	KGZ: { from: '1991-08-31', shape: 'kyrgyzstan' },
	KHM: { from: '1953-11-09', shape: 'cambodia' },
	KOR: { from: '1948-08-15', shape: 'rok' },
	MNG: { shape: 'mongolia' },
	PAK: { from: '1947-08-14', shape: 'pakistan' },
	POL: { shape: 'poland' },
	PRK: { from: '1948-09-09', shape: 'dprk' },
	ROU: { shape: 'romania' },
	RUS: { from: '1991-12-25', shape: 'russia' },
	SRB: { from: '2006-06-05', shape: 'serbia' },
	SUN: { from: '1922-12-30', to: '1991-12-26', shape: 'ussr' },
	SVN: { from: '1991-06-25', shape: 'slovenia' },
	TJK: { from: '1991-09-09', shape: 'tajikistan' },
	TKM: { from: '1991-10-27', shape: 'turkmenistan' },
	TWN: { shape: 'republic-of-china' },
	UKR: { from: '1991-08-24', shape: 'ukraine' },
	USA: { shape: 'united-states' },
	UZB: { from: '1991-09-01', shape: 'uzbekistan' },
	VDR: { from: '1945-09-02', to: '1976-07-02', shape: 'north-vietnam' },
	VNM: { from: '1945-09-02', shape: 'vietnam' },
	YUG: { from: '1945-11-29', to: '2003-02-04', shape: 'yugoslavia' }
};

/** When a state existed; `undefined` for a code that the table lacks. */
export function intervalOfPolity(code: string): Interval | undefined {
	const polity = POLITIES[code];
	return polity && readFromTo(polity.from, polity.to)?.days;
}
