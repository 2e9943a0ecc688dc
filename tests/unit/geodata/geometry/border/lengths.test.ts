import { describe, expect, it } from 'vitest';
import { metres } from './plane';
import { border, table } from './reading';

interface Row {
	sector: string;
	km: number;
	vertices: number;
	published: { km: number; by: string; source: string }[];
	difference: string;
}

const lengths = table('odbl/border-lengths.json') as {
	sectors: Row[];
	variants: { id: string; km: number }[];
	totals: Record<string, Row>;
	soviet_era_km: number;
};

const km = (sector: string): number => lengths.sectors.find((row) => row.sector === sector)!.km;

/** How far, in per cent, each sector may be from the published figures; rivers cut or keep bends. */
const EXPLAINED: Readonly<Record<string, number>> = {
	khanka: 1.5,
	songacha: 21,
	ussuri: 10,
	heixiazi: 26,
	argun: 8,
	'manzhouli-land': 13,
	mongolia: 2,
	'western-russian': 1,
	kazakh: 2,
	kyrgyz: 3.5,
	tajik: 3
};

describe('the measured border', () => {
	it.each(Object.entries(EXPLAINED))(
		'is, on %s, within %s %% of what is published',
		(sector, most) => {
			const row = lengths.sectors.find((candidate) => candidate.sector === sector)!;
			expect(row.published.length).toBeGreaterThan(0);
			for (const { km: published } of row.published) {
				expect(Math.abs(row.km / published - 1) * 100).toBeLessThan(most);
			}
		}
	);

	it('with Russia in the east is within one and a half per cent of the demarcation', () => {
		expect(Math.abs(lengths.totals['russian-east']!.km / 4195.44 - 1)).toBeLessThan(0.015);
	});

	it('adds up: the sectors make the totals, Mongolia left out', () => {
		const sum = lengths.sectors
			.filter(({ sector }) => sector !== 'mongolia')
			.reduce((total, row) => total + row.km, 0);
		expect(lengths.totals['former-sino-soviet']!.km).toBeCloseTo(sum, 0);
		expect(sum).toBeGreaterThan(7600);
		expect(sum).toBeLessThan(7800);
	});

	it('explains every difference and names who published what', () => {
		for (const row of [...lengths.sectors, ...Object.values(lengths.totals)]) {
			expect(row.difference).toMatch(/\.$/);
			row.published.forEach(({ by, source }) => expect(by && source).toBeTruthy());
		}
	});

	it('is longest on the Amur among the eastern sectors', () => {
		expect(km('amur')).toBeGreaterThan(1700);
		expect(km('amur')).toBeLessThan(1900);
	});

	it('grows shorter as it is simplified, and never by much at 50 metres', () => {
		const drawn = (level: 'overview' | 'regional' | 'local') =>
			border(level)
				.filter(({ properties }) => properties.variant === 'present-line')
				.reduce((sum, { geometry: { coordinates: path } }) => {
					const legs = path.slice(1).map((place, index) => metres(path[index]!, place));
					return sum + legs.reduce((total, leg) => total + leg, 0) / 1000;
				}, 0);
		const source = lengths.sectors.reduce((sum, row) => sum + row.km, 0);
		expect(drawn('local') / source).toBeGreaterThan(0.985);
		expect(drawn('local') / source).toBeLessThan(1.005);
		expect(drawn('regional')).toBeLessThan(drawn('local'));
		expect(drawn('overview')).toBeLessThan(drawn('regional'));
		expect(drawn('overview') / source).toBeGreaterThan(0.88);
	});
});
