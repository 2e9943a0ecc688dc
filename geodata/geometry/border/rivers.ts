import type { Position } from 'geojson';
import { vertexIndex } from './china-ring.ts';
import { amurPastHeixiazi, LEAVES_AMUR, LEAVES_USSURI } from './heixiazi-lines.ts';
import { withoutLoops } from './loops.ts';
import { joined, reversed } from '../path.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK, type LineProperties } from './properties.ts';
import { riverStretches } from './reconstructions.ts';
import type { SectorId } from './sectors.ts';

/** A river, source to mouth; a reservoir may interrupt it. */
export interface River {
	properties: LineProperties & { river: string };
	stretches: Position[][];
}

/** Properties of a river in the order in which they are written. */
function riverProperties(
	river: string,
	rest: Pick<LineProperties, 'basis' | 'source' | 'licence' | 'accuracy_m'>
): River['properties'] {
	const { basis, source, licence, accuracy_m } = rest;
	const honesty = { basis, source, licence, accuracy_m, reconstruction: false };
	return { id: `river/${river}`, river, start: '..', end: '..', ...honesty };
}

/** Rivers that are the border: their border course is the border line itself. */
export function borderRivers(present: ReadonlyMap<SectorId, Position[]>): River[] {
	const line = (sector: SectorId): Position[] => present.get(sector) ?? [];
	const pastHeixiazi = line('heixiazi').slice(vertexIndex(line('heixiazi'), LEAVES_AMUR));
	const border = { source: OPENSTREETMAP, licence: 'ODbL-1.0' } as const;
	const mixed = { ...border, source: `${OPENSTREETMAP}; ${WORLD_DATA_BANK}` };
	const courses: [
		string,
		Omit<typeof border, 'source'> & { source: string; basis: string; accuracy_m: number },
		Position[]
	][] = [
		[
			'argun',
			{ ...border, accuracy_m: 200, basis: 'The border line, from the Mutnaya arm to the Amur.' },
			reversed(line('argun'))
		],
		[
			'amur',
			{
				...mixed,
				accuracy_m: 1500,
				basis:
					'The border line to the islands at Khabarovsk; halfway between north bank and islands past them; then the east bank in World Data Bank II to the sea.'
			},
			joined(
				reversed(line('amur')),
				reversed(pastHeixiazi),
				reversed(amurPastHeixiazi()),
				riverStretches('amur-lower').flat()
			)
		],
		[
			'songacha',
			{ ...border, accuracy_m: 150, basis: 'The border line, from Lake Khanka to the Ussuri.' },
			line('songacha')
		],
		[
			'ussuri',
			{
				...mixed,
				accuracy_m: 500,
				basis:
					'Upper course in World Data Bank II, then the border line from the Songacha to Kazakevichevo, then the arm past Khabarovsk in World Data Bank II; where the river ends was itself in dispute.'
			},
			joined(
				riverStretches('ussuri-upper').flat(),
				line('ussuri'),
				[LEAVES_USSURI],
				riverStretches('ussuri-below-kazakevichevo').flat()
			)
		]
	];
	return courses.map(([river, rest, path]) => ({
		properties: riverProperties(river, rest),
		stretches: [withoutLoops(path)]
	}));
}

const OPEN_RIVERS: readonly (readonly [river: string, basis: string])[] = [
	['songhua', 'Through the Second Songhua from the Changbai mountains to the Amur.'],
	['ili', 'From the meeting of the Tekes and the Künes to Lake Balkhash.'],
	['irtysh', 'Black Irtysh from the Altai, Lake Zaysan left out, to Omsk.'],
	['shilka', 'From the meeting of the Onon and the Ingoda to the Amur.'],
	['khor', 'From the Sikhote-Alin to the Ussuri.'],
	['bikin-r', 'From the Sikhote-Alin to the Ussuri.'],
	['bolshaya-ussurka', 'From the Sikhote-Alin to the Ussuri.'],
	[
		'muling',
		'From the mountains of south-eastern Heilongjiang towards the Ussuri; the mouth is not in the source.'
	],
	['mudan', 'Below Lake Jingpo to the Songhua.'],
	['tumen', 'Its lower course, from Tumen city towards the sea.'],
	['zeya', 'Below the Zeya reservoir, filled from 1974, to the Amur.'],
	['bureya', 'To the Amur; the reservoir of 2003 is not shown.'],
	['nen', 'Its middle and lower course, to the Songhua.'],
	['hailar', 'To the Argun at Abagaitu.']
];

/** Rivers away from the border, wholly in the public domain; reservoirs are gaps. */
export function openRivers(): River[] {
	return OPEN_RIVERS.map(([river, course]) => ({
		properties: riverProperties(river, {
			basis: `${course} One line, or one bank where the river is wide; reservoirs are gaps.`,
			source: WORLD_DATA_BANK,
			licence: 'public domain',
			accuracy_m: 1000
		}),
		stretches: riverStretches(river)
	}));
}
