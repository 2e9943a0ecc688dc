import type { Tenure } from './tenure';

/** The day Japan signed its surrender. */
const SURRENDER = '1945-09-02';

/** The day the Korean armistice was signed. */
const ARMISTICE = '1953-07-27';

const PARALLEL =
	'Divided at the 38th parallel by the Allied occupation of 1945; the parallel is cut exactly.';

const WAR =
	'Limit at the 38th parallel until the armistice of 27 July 1953: the front that moved from ' +
	'25 June 1950 is not shown. Both Korean governments claimed the whole peninsula.';

const LINE =
	'Limit at the military demarcation line of 1953, as drawn in the source. Both Korean governments ' +
	'claim the whole peninsula.';

/** Japan, what it ruled until 1945, and Korea. */
export const EAST_ASIA: readonly Tenure[] = [
	{
		polity: 'japan',
		start: '..',
		end: '..',
		units: ['japan'],
		basis:
			'The islands of today. Occupied 1945–1952; Okinawa was under United States administration ' +
			'until 15 May 1972, not shown apart. Southern Sakhalin and the Kurils, Japanese until ' +
			'August–September 1945, are drawn with the USSR.'
	},
	{
		polity: 'japan',
		part: 'taiwan',
		start: '..',
		end: '1945-10-25',
		units: ['taiwan'],
		basis: 'Under Japanese rule 1895–1945.'
	},
	{
		polity: 'japan',
		part: 'korea',
		start: '..',
		end: SURRENDER,
		units: ['north-korea', 'kaesong', 'south-korea', 'sokcho'],
		basis: 'Under Japanese rule 1910–1945.'
	},
	{
		polity: 'korea-soviet-zone',
		start: SURRENDER,
		end: '1948-09-09',
		units: ['north-korea', 'sokcho'],
		basis: PARALLEL,
		reconstruction: true
	},
	{
		polity: 'korea-us-zone',
		start: SURRENDER,
		end: '1948-08-15',
		units: ['south-korea', 'kaesong'],
		basis: PARALLEL,
		reconstruction: true
	},
	{
		polity: 'dprk',
		start: '1948-09-09',
		end: ARMISTICE,
		units: ['north-korea', 'sokcho'],
		basis: WAR,
		reconstruction: true
	},
	{ polity: 'dprk', start: ARMISTICE, end: '..', units: ['north-korea', 'kaesong'], basis: LINE },
	{
		polity: 'rok',
		start: '1948-08-15',
		end: ARMISTICE,
		units: ['south-korea', 'kaesong'],
		basis: WAR,
		reconstruction: true
	},
	{ polity: 'rok', start: ARMISTICE, end: '..', units: ['south-korea', 'sokcho'], basis: LINE }
];
