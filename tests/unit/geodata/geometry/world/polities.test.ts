import { describe, expect, it } from 'vitest';
import { holds, on, type Polity, read, squareKilometres } from './read';

const polities = read<Polity>('polities');
const overview = read<Polity>('polities-overview');

/** Who holds a place on a day. */
function holders(place: [number, number], day: string, among = polities): string[] {
	return among
		.filter(on(day))
		.filter(({ geometry }) => holds(geometry, place))
		.map(({ properties }) => properties.polity);
}

const DAYS = ['1950-01-01', '1969-03-02', '1991-12-25', '1991-12-26', '1992-06-01', '2008-12-31'];

const PLACES: Record<string, [number, number]> = {
	moscow: [37.62, 55.75],
	kiev: [30.52, 50.45],
	simferopol: [34.1, 44.95],
	almaAta: [76.9, 43.25],
	tashkent: [69.25, 41.3],
	riga: [24.3, 56.9],
	eastBerlin: [13.45, 52.53],
	westBerlin: [13.3, 52.51],
	bonn: [7.1, 50.73],
	hanoi: [105.85, 21.03],
	saigon: [106.6, 10.9],
	dhaka: [90.4, 23.8],
	beijing: [116.4, 39.9],
	lhasa: [91.1, 29.65],
	urumqi: [87.6, 43.8],
	harbin: [126.6, 45.75],
	taipei: [121.5, 25],
	ulanBator: [106.9, 47.9],
	pyongyang: [125.75, 39.03],
	seoul: [127, 37.55],
	kaesong: [126.55, 37.97],
	khabarovsk: [135.15, 48.5],
	vladivostok: [132, 43.3],
	yuzhnoSakhalinsk: [142.73, 46.96],
	anadyr: [177, 65],
	uelen: [-171, 66.2],
	belgrade: [20.5, 44.8],
	prague: [14.4, 50.1],
	kabul: [69.2, 34.5],
	tirana: [19.8, 41.3]
};

describe('polities', () => {
	it.each(DAYS)('cover each well-known place exactly once on %s', (day) => {
		for (const [name, place] of Object.entries(PLACES)) {
			expect([name, holders(place, day).length]).toEqual([name, 1]);
		}
	});

	it.each([
		['kiev', '1969-03-02', 'ussr'],
		['kiev', '1991-12-25', 'ussr'],
		['kiev', '1991-12-26', 'ukraine'],
		['simferopol', '1950-01-01', 'ussr'],
		['simferopol', '2000-01-01', 'ukraine'],
		['almaAta', '1969-08-13', 'ussr'],
		['almaAta', '1992-06-01', 'kazakhstan'],
		['riga', '1991-09-05', 'ussr'],
		['riga', '1991-09-06', 'latvia'],
		['eastBerlin', '1969-03-02', 'gdr'],
		['westBerlin', '1969-03-02', 'west-berlin'],
		['eastBerlin', '1992-06-01', 'frg'],
		['hanoi', '1969-03-02', 'north-vietnam'],
		['saigon', '1969-03-02', 'south-vietnam'],
		['saigon', '1977-01-01', 'vietnam'],
		['dhaka', '1960-01-01', 'pakistan'],
		['dhaka', '1972-01-01', 'bangladesh'],
		['beijing', '1949-09-30', 'republic-of-china'],
		['beijing', '1949-10-01', 'prc'],
		['taipei', '1945-06-01', 'japan'],
		['taipei', '1947-01-01', 'republic-of-china'],
		['taipei', '1969-03-02', 'republic-of-china'],
		['lhasa', '1969-03-02', 'prc'],
		['urumqi', '1969-03-02', 'prc'],
		['kaesong', '1949-01-01', 'rok'],
		['kaesong', '1954-01-01', 'dprk'],
		['vladivostok', '1969-03-02', 'ussr'],
		['yuzhnoSakhalinsk', '1969-03-02', 'ussr'],
		['uelen', '1992-06-01', 'russia'],
		['belgrade', '1969-03-02', 'yugoslavia']
	])('give %s on %s to %s', (place, day, polity) => {
		expect(holders(PLACES[place]!, day)).toEqual([polity]);
	});

	it('never overlap on a day', () => {
		for (const day of DAYS) {
			for (let longitude = -178.7; longitude < 180; longitude += 2.3) {
				for (let latitude = -9.4; latitude < 80; latitude += 1.7) {
					const found = holders([longitude, latitude], day);
					expect(found.length, `${day} ${longitude} ${latitude} ${found}`).toBeLessThan(2);
				}
			}
		}
	});

	it('hold each territory without overlapping in time', () => {
		const territory = ({ properties }: Polity) => `${properties.polity}:${properties.part ?? ''}`;
		for (const name of new Set(polities.map(territory))) {
			const features = polities.filter((feature) => territory(feature) === name);
			const times = features
				.map(({ properties: { start, end } }) => [
					start === '..' ? '0' : start,
					end === '..' ? '9' : end
				])
				.sort();
			for (const [index, [start]] of times.entries()) {
				if (index > 0) expect(start! >= times[index - 1]![1]!, name).toBe(true);
			}
		}
	});

	it('end after they start, within the atlas', () => {
		for (const { properties } of polities) {
			const { id, start, end } = properties;
			for (const edge of [start, end])
				expect(edge, id).toMatch(/^(\.\.|(19[4-9]|200)\d-\d\d-\d\d)$/);
			if (start !== '..' && end !== '..') expect(start < end, id).toBe(true);
		}
	});

	it('have ids of their own, and say where they come from', () => {
		for (const features of [polities, overview]) {
			expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(features.length);
			for (const { properties } of features) {
				expect(properties.source).toBeTruthy();
				expect(properties.licence).toBe('Public domain');
				expect(properties.basis).toBeTruthy();
				expect(properties.accuracy_m).toBeGreaterThanOrEqual(1000);
			}
		}
	});

	it('are closed rings that never run round the world', () => {
		for (const { properties, geometry } of [...polities, ...overview]) {
			for (const ring of geometry.coordinates.flat()) {
				expect(ring.at(-1), properties.id).toEqual(ring[0]);
				const longitudes = ring.map(([longitude]) => longitude!);
				expect(Math.max(...longitudes) - Math.min(...longitudes), properties.id).toBeLessThan(180);
			}
		}
	});

	it('have the areas known of them', () => {
		const areaOn = (polity: string, day: string, among: Polity[]) =>
			among
				.filter(on(day))
				.filter(({ properties }) => properties.polity === polity)
				.reduce((sum, { geometry }) => sum + squareKilometres(geometry), 0);
		for (const features of [polities, overview]) {
			expect(areaOn('ussr', '1969-03-02', features) / 1e6).toBeGreaterThan(21.9);
			expect(areaOn('ussr', '1969-03-02', features) / 1e6).toBeLessThan(22.5);
			expect(areaOn('prc', '1969-03-02', features) / 9.4e6).toBeCloseTo(1, 1);
		}
		expect(Math.abs(areaOn('gdr', '1969-03-02', polities) / 108_333 - 1)).toBeLessThan(0.03);
		expect(Math.abs(areaOn('mongolia', '1969-03-02', polities) / 1_564_100 - 1)).toBeLessThan(0.02);
		expect(Math.abs(areaOn('kazakhstan', '1992-06-01', polities) / 2_724_900 - 1)).toBeLessThan(
			0.02
		);
		expect(Math.abs(areaOn('north-vietnam', '1969-03-02', polities) / 158_750 - 1)).toBeLessThan(
			0.03
		);
	});
});

describe('the overview', () => {
	it('shows the same polities on the same days, but for the smallest', () => {
		const ids = new Set(polities.map(({ properties }) => properties.id));
		for (const { properties } of overview) expect(ids.has(properties.id)).toBe(true);
		for (const name of ['moscow', 'beijing', 'ulanBator', 'almaAta', 'hanoi', 'bonn']) {
			for (const day of DAYS) {
				expect(holders(PLACES[name]!, day, overview)).toEqual(holders(PLACES[name]!, day));
			}
		}
	});
});
