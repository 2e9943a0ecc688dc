import type { Position } from 'geojson';
import { walk } from './china-ring.ts';

/** The thirteen stretches of China's border drawn here, from the Tumen to the Pamirs. */
export const SECTOR_IDS = [
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
] as const;

export type SectorId = (typeof SECTOR_IDS)[number];

/**
 * Where one sector ends and the next begins, one more than there are sectors. Tripoints are
 * vertices shared by three countries in the data; the others are the vertices nearest to river
 * mouths. The Afghan tripoint is not shared exactly, and taken from the Chinese line.
 */
const JOINS: readonly Position[] = [
	[130.6370088, 42.4183323], // China, North Korea, Russia
	[132.00337, 45.25205], // Lake Khanka, west shore
	[132.84427, 45.06203], // source of the Songacha
	[133.41426, 45.57251], // mouth of the Songacha
	[134.69097, 48.26806], // Kazakevichevo
	[134.40869, 48.38817], // Amur mouth of the Kazakevicheva channel
	[121.48186, 53.33289], // source of the Amur
	[117.79343, 49.52004], // Mutnaya arm of the Argun
	[116.7137007, 49.8456631], // China, Mongolia, Russia: Tarbagan-Dakh
	[87.8145375, 49.1701827], // China, Mongolia, Russia: Tavan Bogd
	[87.28579, 49.115872], // China, Kazakhstan, Russia
	[80.1744037, 42.2108441], // China, Kazakhstan, Kyrgyzstan
	[73.6002746, 39.4596729], // China, Kyrgyzstan, Tajikistan
	[74.889862, 37.23409] // China, Tajikistan, Afghanistan
];

/** Today's line of every sector along China's outline, unsimplified, each beginning where the one before ends. */
export function presentLines(ring: readonly Position[]): Map<SectorId, Position[]> {
	return new Map(
		SECTOR_IDS.map((sector, index) => [
			sector,
			walk(ring, JOINS[index] ?? [], JOINS[index + 1] ?? [])
		])
	);
}
