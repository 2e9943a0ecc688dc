import { since, type Tenure, throughout } from './tenure';

/** The end of the British mandate for Palestine. */
const MANDATE_ENDS = '1948-05-15';

/** West Asia. Yemen, divided until 1990, is given only from its union. */
export const WEST_ASIA: readonly Tenure[] = [
	throughout('turkey'),
	throughout('iran'),
	throughout('iraq'),
	throughout('saudi-arabia'),
	throughout('oman'),
	throughout('lebanon'),
	{ polity: 'french-syria', start: '..', end: '1946-04-17', units: ['syria'] },
	since(
		'syria',
		'1946-04-17',
		'The Golan is drawn with Israel, which has held it since 1967; Syria claims it.'
	),
	{ polity: 'british-transjordan', start: '..', end: '1946-05-25', units: ['jordan'] },
	since('jordan', '1946-05-25', 'Without the West Bank, which Jordan held from 1948 to 1967.'),
	{
		polity: 'british-palestine',
		start: '..',
		end: MANDATE_ENDS,
		units: ['israel', 'palestine'],
		basis: 'British mandate.'
	},
	since(
		'israel',
		MANDATE_ENDS,
		'Armistice lines of 1949, with the Golan, held since 1967 and claimed by Syria.'
	),
	since(
		'west-bank-and-gaza',
		MANDATE_ENDS,
		'Held by Jordan (West Bank) and Egypt (Gaza) until 1967, then occupied by Israel; claimed by ' +
			'the State of Palestine proclaimed in 1988.',
		['palestine']
	),
	{ polity: 'british-kuwait', start: '..', end: '1961-06-19', units: ['kuwait'] },
	since('kuwait', '1961-06-19', 'Occupied by Iraq from 2 August 1990 to 28 February 1991.'),
	{ polity: 'british-qatar', start: '..', end: '1971-09-03', units: ['qatar'] },
	since('qatar', '1971-09-03'),
	{ polity: 'british-bahrain', start: '..', end: '1971-08-15', units: ['bahrain'] },
	since('bahrain', '1971-08-15'),
	{ polity: 'trucial-states', start: '..', end: '1971-12-02', units: ['united-arab-emirates'] },
	since('united-arab-emirates', '1971-12-02'),
	since('yemen', '1990-05-22', 'From the union of its two states, which are not shown.'),
	{ polity: 'british-cyprus', start: '..', end: '1960-08-16', units: ['cyprus', 'n-cyprus'] },
	since('cyprus', '1960-08-16', 'Its north has been under Turkish control since 1974.', [
		'cyprus',
		'n-cyprus'
	])
];
