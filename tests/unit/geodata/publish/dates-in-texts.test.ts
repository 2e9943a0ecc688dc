import { expect, test } from 'vitest';
import { datesInTexts } from '../../../../geodata/publish/dates-in-texts';
import { withDates as find } from '../../../../geodata/read/dates-in-text';
import { textKey, withDates, type DatesInTexts } from '../../../../src/dataset/dates-in-texts';
import { KIND_IDS, type AtlasData } from '../../../../src/kinds';
import { publicJson } from '../public-data';

/** Records of which only the texts matter. */
function recordsOf(kinds: Partial<Record<keyof AtlasData, unknown>>): AtlasData {
	const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
	return { version: '', ...none, ...kinds } as unknown as AtlasData;
}

const pressable = (text: string, dates: DatesInTexts) =>
	withDates(text, dates).flatMap((part) =>
		typeof part === 'string' ? [] : [`${part.text} = ${part.date}`]
	);

test('the page reads from the file what was found in the text, and loses no sign of it', () => {
	const texts = [
		'On 2 March 1969, in 1969–71 and in the 1960s.',
		'1969',
		'Ни слова о дате.',
		'1969年3月2日，以及1970年。'
	];
	const dates = datesInTexts(recordsOf({ areas: [{ id: 'a', statements: texts }] }), {});
	for (const text of texts) {
		const expected = find(text).filter((part) => part !== '');
		expect(withDates(text, dates).filter((part) => part !== '')).toEqual(expected);
	}
	expect(Object.keys(dates)).toHaveLength(3);
});

test('before the file has arrived a text is a text', () => {
	expect(withDates('In 1969.', undefined)).toEqual(['In 1969.']);
});

test('every text of every record is looked through: lists, claims, cautions, geometry, each language, excerpts', () => {
	const dates = datesInTexts(
		recordsOf({
			places: [{ id: 'p', description: 'Built in 1951.', people: ['Lin, in 1952'] }],
			sectors: [
				{ id: 's', disputes: [{ claims: [{ statement: 'As of 1953', caution: 'Or 1954' }] }] }
			],
			areas: [{ id: 'a', geometryNotes: [{ basis: 'A map of 1955' }] }],
			links: [
				{ id: 'l', phases: [{ text: { en: 'In 1956', 'zh-Hans': '1957年', ru: 'В 1958 году' } }] }
			]
		}),
		{ p: [{ id: 'p/01', title: 'After 1959', caution: 'Perhaps 1960' }] }
	);
	for (const [text, date] of [
		['Built in 1951.', '1951 = 1951'],
		['Lin, in 1952', '1952 = 1952'],
		['As of 1953', '1953 = 1953'],
		['Or 1954', '1954 = 1954'],
		['A map of 1955', '1955 = 1955'],
		['In 1956', '1956 = 1956'],
		['1957年', '1957年 = 1957'],
		['В 1958 году', '1958 = 1958'],
		['After 1959', '1959 = 1959'],
		['Perhaps 1960', '1960 = 1960']
	] as const) {
		expect(pressable(text, dates), text).toEqual([date]);
	}
});

test('a text about one year is given it; ids, names, addresses and what is prose with citations are left out', () => {
	const dates = datesInTexts(
		recordsOf({
			tension: [
				{ id: 't', years: [{ year: 1969, basis: 'Fighting in March', events: ['war-1969'] }] }
			],
			events: [
				{ id: 'e', names: { en: 'Treaty of 1950' }, caption: [['In 1950.']], place: 'x-1950' }
			]
		}),
		{ e: [{ about: 'x-1950', body: [['In 1950.']], page: 'https://example.org/1950/ 1950' }] }
	);
	expect(pressable('Fighting in March', dates)).toEqual(['March = 1969-03']);
	expect(Object.keys(dates)).toEqual([textKey('Fighting in March')]);
});

test('two texts that would be taken for each other are refused', () => {
	const years = [1969, 1970].map((year) => ({ year, basis: 'Fighting in March' }));
	expect(() => datesInTexts(recordsOf({ tension: [{ id: 't', years }] }), {})).toThrow(/reword/);
});

test('what is published leads every date to within the atlas', () => {
	const dates = Object.values(publicJson<DatesInTexts>('dates.json')).flat();
	expect(dates.length).toBeGreaterThan(500);
	for (const [from, length, edtf] of dates) {
		expect(from).toBeGreaterThanOrEqual(0);
		expect(length).toBeGreaterThan(0);
		if (edtf !== undefined) expect(edtf).toMatch(/^(?:19|20)\d(?:X|\d(?:-\d{2}){0,2})$/);
	}
});
