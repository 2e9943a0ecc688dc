/** What readers type, something of each sort. */
const OF_EACH_SORT: readonly string[] = [
	'Mao Tse-tung',
	'Khrustchow',
	'шпион',
	'lfvfycrbq',
	'珍寶島事件',
	'soviet premeir 1969',
	'министр 1972',
	'1969年苏联',
	'2 March 1969',
	'of which no story tells'
];

/**
 * All of it, typed letter by letter, first what each begins with: a browser is slow the first times that
 * it runs a piece of code, so that it is run before a keystroke asks for it.
 */
export function* rehearsal(): Generator<string> {
	const longest = Math.max(...OF_EACH_SORT.map((text) => text.length));
	for (let length = 1; length <= longest; length++)
		for (const text of OF_EACH_SORT) if (text.length >= length) yield text.slice(0, length);
}
