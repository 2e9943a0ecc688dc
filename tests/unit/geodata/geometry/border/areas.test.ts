import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { selfCrossings } from './plane';
import type { Honest } from '../honest';
import { collection, paths } from './reading';

const { features } = collection<MultiPolygon, Honest & { role: string; area_km2: number }>(
	'odbl/areas.geojson'
);

const km2 = (id: string): number =>
	features.find(({ properties }) => properties.id === `area/${id}`)!.properties.area_km2;

describe('land that changed hands', () => {
	it('is the islands at Khabarovsk, 327 to 350 square kilometres', () => {
		const delta = km2('bolshoi-ussuriysky-heixiazi') + km2('tarabarov-yinlong');
		expect(delta).toBeGreaterThan(327);
		expect(delta).toBeLessThan(350);
	});

	it('left China 171 to 174 square kilometres of them in 2008, within two per cent', () => {
		const china = km2('bolshoi-ussuriysky-heixiazi/china') + km2('tarabarov-yinlong/china');
		expect(china).toBeGreaterThan(171 * 0.98);
		expect(china).toBeLessThan(174 * 1.02);
	});

	it('split Abagaitu into 34.54 for China and 23.02 for Russia, within five per cent', () => {
		expect(Math.abs(km2('abagaitu-bolshoi/china') / 34.54 - 1)).toBeLessThan(0.05);
		expect(Math.abs(km2('abagaitu-bolshoi/russia') / 23.02 - 1)).toBeLessThan(0.05);
	});

	it.each(['bolshoi-ussuriysky-heixiazi', 'abagaitu-bolshoi'])('leaves no rest of %s', (id) => {
		expect(km2(`${id}/china`) + km2(`${id}/russia`)).toBeCloseTo(km2(id), 0);
	});

	it('is about 870 to 950 square kilometres at Uzengi-Kuush', () => {
		expect(km2('uzengi-kuush')).toBeGreaterThan(850);
		expect(km2('uzengi-kuush')).toBeLessThan(970);
	});

	it('is 1,000 to 1,200 square kilometres in the Tajik Pamirs, handed over only in 2011', () => {
		expect(km2('sarykol-rangkul') + km2('markansu')).toBeGreaterThan(1000);
		expect(km2('sarykol-rangkul') + km2('markansu')).toBeLessThan(1200);
		const pamirs = features.filter(({ properties }) => /sarykol|markansu/.test(properties.id));
		expect(pamirs.map(({ properties }) => properties.start)).toEqual(['2011-01-12', '2011-01-12']);
	});

	it('is reconstructed everywhere, in closed outlines that do not cross themselves', () => {
		for (const { geometry, properties } of features) {
			expect(properties.reconstruction, properties.id).toBe(true);
			for (const ring of paths(geometry)) {
				expect(ring.at(-1)).toEqual(ring[0]);
				expect(selfCrossings(ring), properties.id).toEqual([]);
			}
		}
	});
});
