import type { LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { metres, selfCrossings } from './plane';
import type { Honest } from '../honest';
import type { AtlasData } from '../../../../../src/kinds';
import { nameStretches } from '../../../../../src/kinds/names';
import { publicJson } from '../../public-data';
import { border, collection, LEVELS, paths } from './reading';

type River = Honest & { river: string };

const borderRiver = (level: string, name: string): Position[] => {
	const { features } = collection<LineString, River>(`odbl/rivers-border-${level}.geojson`);
	return features.find(({ properties }) => properties.river === name)!.geometry.coordinates;
};

const open = collection<LineString | MultiLineString, River>('open/rivers.geojson').features;

const longestLeg = (path: Position[]): number =>
	Math.max(...path.slice(1).map((place, index) => metres(path[index]!, place)));

describe.each(LEVELS)('the border rivers at the %s level', (level) => {
	it('show the Ussuri whole, from the Sikhote-Alin to the Amur at Khabarovsk', () => {
		const ussuri = borderRiver(level, 'ussuri');
		expect(metres(ussuri[0]!, [134.32, 43.65])).toBeLessThan(5000);
		expect(metres(ussuri.at(-1)!, [135.06, 48.47])).toBeLessThan(5000);
		expect(longestLeg(ussuri)).toBeLessThan(35000);
	});

	it('run the Amur from the Argun to the sea', () => {
		const amur = borderRiver(level, 'amur');
		expect(metres(amur[0]!, [121.48, 53.33])).toBeLessThan(1000);
		expect(metres(amur.at(-1)!, [140.7, 53.1])).toBeLessThan(20000);
	});

	it('flow exactly where the border of today runs along them', () => {
		for (const [river, sector] of [
			['ussuri', 'ussuri'],
			['amur', 'amur'],
			['songacha', 'songacha']
		] as const) {
			const places = new Set(borderRiver(level, river).map(String));
			const line = border(level)
				.filter(({ properties }) => properties.sector === sector && properties.side === null)
				.flatMap(({ geometry }) => geometry.coordinates);
			const off = line.filter((place) => !places.has(String(place)));
			expect(off.length, `${river} ${off.length} of ${line.length}`).toBeLessThanOrEqual(4);
		}
	});

	it('meet where one flows into another', () => {
		const source = borderRiver(level, 'amur')[0];
		expect(borderRiver(level, 'argun').at(-1)).toEqual(source);
		expect(borderRiver(level, 'songacha').at(-1)).toEqual(
			border(level).find(({ properties }) => properties.sector === 'ussuri')!.geometry
				.coordinates[0]
		);
	});

	it('never cross themselves', () => {
		for (const river of ['argun', 'amur', 'songacha', 'ussuri']) {
			expect(selfCrossings(borderRiver(level, river)), river).toEqual([]);
		}
	});
});

describe('the rivers away from the border', () => {
	it('are the great ones and the tributaries near the border', () => {
		expect(open.map(({ properties }) => properties.river)).toEqual([
			'songhua',
			'ili',
			'irtysh',
			'shilka',
			'khor',
			'bikin-r',
			'bolshaya-ussurka',
			'muling',
			'mudan',
			'tumen',
			'zeya',
			'bureya',
			'nen',
			'hailar'
		]);
	});

	it('reach the Amur or their lake, and are gaps only where a reservoir lies', () => {
		const mouths = open.map(({ geometry }) => paths(geometry).at(-1)!.at(-1)!);
		expect(metres(mouths[0]!, [132.52, 47.71])).toBeLessThan(3000);
		expect(metres(mouths[1]!, [74.08, 45.35])).toBeLessThan(3000);
		expect(metres(mouths[3]!, [121.48, 53.33])).toBeLessThan(3000);
		const [songhua, ili, irtysh, ...others] = open.map(({ geometry }) => paths(geometry).length);
		expect([songhua, ili, irtysh]).toEqual([2, 2, 2]);
		expect(new Set(others)).toEqual(new Set([1]));
	});

	it.each([
		['khor', 'ussuri', 6000],
		['bikin-r', 'ussuri', 6000],
		['bolshaya-ussurka', 'ussuri', 6000],
		['zeya', 'amur', 3000],
		['bureya', 'amur', 3000],
		['hailar', 'argun', 6000]
	])('the %s reaches the %s', (tributary, river, within) => {
		const course = open.find(({ properties }) => properties.river === tributary)!.geometry;
		const mouth = paths(course).at(-1)!.at(-1)!;
		const gap = Math.min(...borderRiver('local', river).map((place) => metres(place, mouth)));
		expect(gap).toBeLessThan(within);
	});

	it('never cross themselves', () => {
		for (const { geometry, properties } of open) {
			for (const path of paths(geometry)) expect(selfCrossings(path), properties.id).toEqual([]);
		}
	});
});

it('a border river has one name for all its length and all the time: what one stretch was called is not what the river was called', () => {
	const { geography, sectors } = publicJson<AtlasData>('atlas.json');
	const rivers = new Set(sectors.map(({ river }) => river));
	const bordering = geography.filter(({ id }) => rivers.has(id));
	expect(bordering.map(({ id }) => id)).toContain('ussuri');
	for (const river of bordering) {
		expect(nameStretches(river).map(({ names }) => names.en)).toEqual([river.names.en]);
	}
});
