/** A list of 300 places as somebody has kept it over years: in three languages, with every habit of writing. */
import { expect, test } from 'vitest';
import { isAccountedFor, read } from './reading';

const PLACES = 300;

function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const degrees = (value: number) => {
	const whole = Math.floor(value);
	const minutes = Math.round((value - whole) * 60);
	return minutes === 60 ? `${whole + 1}°00′` : `${whole}°${String(minutes).padStart(2, '0')}′`;
};
const LATITUDES = [
	(value: number) => value.toFixed(4),
	(value: number) => value.toFixed(4).replace('.', ','),
	(value: number) => `${degrees(value)}N`,
	(value: number) => `${degrees(value)} с. ш.`,
	(value: number) => ` ${value.toFixed(2)}° `
];
const LONGITUDES = [
	(value: number) => value.toFixed(4),
	(value: number) => value.toFixed(4).replace('.', ','),
	(value: number) => `${degrees(value)}E`,
	(value: number) => `${degrees(value)} в. д.`,
	(value: number) => ` ${value.toFixed(2)}° `
];
const DATES = [
	'1969-03-02',
	'02.03.1969',
	'2 марта 1969 г.',
	'1969年3月2日',
	'March 1969',
	'1969',
	'1960s',
	'ок. 1969',
	'25264',
	'2–15 марта 1969',
	'',
	'б. д.'
];
const NAMES = [
	'Даманский',
	'珍宝岛',
	'Zhalanashkol; the lake',
	'The "Ussuri" station',
	'  ',
	'Two\nlines'
];
const WRONG = ['?', 'near the river', '46.4.8', ''];

test('every place is on the map or told of', async () => {
	const below = numbers(18);
	const rows: string[][] = [];
	let [withoutPlace, withoutDate] = [0, 0];
	for (let place = 0; place < PLACES; place += 1) {
		const latitude = LATITUDES[below(5)]!(40 + below(1500) / 100);
		const longitude = LONGITUDES[below(5)]!(91 + below(4400) / 100);
		const isLost = below(20) === 0;
		const isUndated = !isLost && below(15) === 0;
		withoutPlace += isLost ? 1 : 0;
		withoutDate += isUndated ? 1 : 0;
		rows.push([
			NAMES[below(NAMES.length)]!,
			isLost ? WRONG[below(WRONG.length)]! : latitude,
			longitude,
			isUndated ? 'весной, кажется' : DATES[below(DATES.length)]!,
			'<p>Из письма &laquo;домой&raquo;; 1969</p>'
		]);
	}
	const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	const lines = rows.map((row) => row.map(quoted).join(';'));
	// Empty rows between, a title above, blanks at the end.
	lines.splice(100, 0, ';;;;', '');
	const text = `Места, 2007;;;;\r\n\r\nНазвание;Широта;Долгота;Дата;Примечание\r\n${lines.join('\r\n')}\r\n\r\n`;
	const reading = await read('места.csv', text);
	expect(reading).toMatchObject({ rows: PLACES, read: PLACES - withoutPlace });
	expect(isAccountedFor(reading)).toBe(true);
	const counted = (...codes: string[]) =>
		reading.problems.filter(({ code }) => codes.includes(code)).length;
	expect(counted('bad-coordinate', 'no-place')).toBe(withoutPlace);
	expect(counted('bad-date')).toBe(withoutDate);
	expect(counted('counted-days')).toBe(1);
	expect(reading.problems.length).toBe(withoutPlace + withoutDate + 1);
	for (const { geometry, text: said } of reading.features) {
		expect(said).toBe('Из письма «домой»; 1969');
		const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
		expect(x > 90 && x < 136 && y > 39 && y < 56).toBe(true);
	}
});
