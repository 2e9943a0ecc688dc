import type { SectorId } from './sectors.ts';

/** A published length, and who says so: an id of the atlas's sources. */
export interface PublishedLength {
	km: number;
	by: string;
	source: string;
}

/** What is published about a sector, and why the line measured here differs. */
export interface Published {
	published: PublishedLength[];
	difference: string;
}

export const PUBLISHED: Readonly<Record<SectorId, Published>> = {
	'tumen-khanka': {
		published: [],
		difference:
			'No figure for the sector alone was found. The 578.18 km of demarcated land border include the Manzhouli sector but not the small rivers, which are followed here with their bends.'
	},
	khanka: {
		published: [{ km: 70.03, by: 'Protocol of 2002', source: 't-2002-descr' }],
		difference: 'Two straight legs in both; their ends differ by some hundred metres.'
	},
	songacha: {
		published: [
			{ km: 180, by: 'Low figure for the river', source: 'academialab-ussuri' },
			{ km: 210, by: 'High figure for the river', source: 'academialab-ussuri' }
		],
		difference: 'A winding river: the more bends are drawn, the longer it is.'
	},
	ussuri: {
		published: [{ km: 490, by: 'River kilometres, about', source: 'xuexila-rivers' }],
		difference:
			'The published figure follows the fairway; the line here cuts bends in legs of 0.5–3.5 km and is shorter.'
	},
	heixiazi: {
		published: [{ km: 35, by: 'The Kazakevicheva channel', source: 'qi18-heixiazi' }],
		difference:
			'The published figure is the old line in the channel (29.7 km as smoothed here); today’s line goes around Tarabarov and across the island.'
	},
	amur: {
		published: [],
		difference:
			'Not published apart; the 3,547.23 km of river border less Argun, Ussuri and Songacha leave about 1,850–1,900 km, and the line here is drawn in legs of up to 9 km.'
	},
	argun: {
		published: [{ km: 914, by: 'Popular Chinese figure', source: 'xuexila-rivers' }],
		difference: 'A winding river drawn in dense vertices; at 200 m tolerance it is 5 % shorter.'
	},
	'manzhouli-land': {
		published: [{ km: 100, by: 'Derived, about', source: 't-1991' }],
		difference: 'The line here ends on the Mutnaya arm, the first vertex counted to the Argun.'
	},
	mongolia: {
		published: [{ km: 4600, by: 'Reuters, about', source: 'reuters-1987' }],
		difference:
			'A rounded figure; official tables give 4,677–4,710 km. Not part of the Sino-Soviet border.'
	},
	'western-russian': {
		published: [{ km: 54.6, by: 'Usually quoted', source: 'zhwiki-cn-ru' }],
		difference: 'None to speak of.'
	},
	kazakh: {
		published: [{ km: 1782.75, by: 'Demarcated, 1,215.86 km by land', source: 'enwiki-cn-kz' }],
		difference: 'Small rivers are followed here with their bends.'
	},
	kyrgyz: {
		published: [
			{ km: 1071.8, by: 'Kyrgyz source', source: 'openkg' },
			{ km: 1063, by: 'Wikipedia', source: 'enwiki-cn-kg' }
		],
		difference: 'A ridge line drawn in dense vertices.'
	},
	tajik: {
		published: [{ km: 477, by: 'Wikipedia', source: 'enwiki-cn-tj' }],
		difference: 'A ridge line drawn in dense vertices.'
	}
};

/** The border with Russia from the Tumen to Tarbagan-Dakh. */
export const PUBLISHED_EAST: Published = {
	published: [
		{
			km: 4195.44,
			by: 'Demarcated without the sections left open to 2004',
			source: 't-2002-descr'
		},
		{
			km: 4209.3,
			by: 'After 2004; includes the western section in some tables',
			source: 'zhwiki-cn-ru'
		}
	],
	difference:
		'River bends, above all of the Songacha and the Argun, are drawn more closely than they were measured.'
};

/** The whole border of the two powers. */
export const PUBLISHED_WHOLE: Published = {
	published: [
		{ km: 6680, by: 'CIA, 1965 (4,150 miles)', source: 'cia-gm-65-3' },
		{ km: 7300, by: 'Chinese survey article', source: 'eghvdg-1969' },
		{ km: 7600, by: 'Chinese border guard’s memoir', source: 'yinhe-8437' }
	],
	difference:
		'The published figures count bends and the Pamirs differently; the line here follows every bend that is drawn.'
};
