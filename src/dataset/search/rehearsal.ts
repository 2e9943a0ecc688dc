/**
 * What readers type, something of each sort: a browser is slow the first time that it runs a piece of
 * code, so that each is looked up once before a keystroke asks for it.
 */
export const OF_EACH_SORT: readonly string[] = [
	'a',
	'Mao',
	'Khrustchow',
	'lfvfycrbq',
	'soviet premeir 1969',
	'министр 1972',
	'1969年苏联',
	'2 March 1969'
];
