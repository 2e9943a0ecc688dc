import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../../../../src/kinds';
import type { Office } from '../../../../src/kinds/person/roles';
import { Match } from '../../../../src/dataset/search/match';
import { Offices } from '../../../../src/dataset/search/offices';
import { POWER_PHRASES, ROLE_PHRASES } from '../../../../src/dataset/search/office-words';
import { dayOf, isoDate } from '../../../../src/time/day';
import { indexOf } from './small-index';

const office = (
	of: string,
	roles: string[],
	[en, zh, ru]: readonly [string, string, string],
	[from, to]: readonly [number, number],
	begun = dayOf(from, 1, 1)
) =>
	({
		of,
		roles,
		title: { en, 'zh-Hans': zh, ru },
		when: { edtf: '', days: [dayOf(from, 1, 1), begun, dayOf(to, 1, 1), dayOf(to, 1, 1)] }
	}) as unknown as Office;

const SOVIET_PREMIER = [
	'Premier of the Soviet Union',
	'苏联部长会议主席',
	'Председатель Совета министров СССР'
] as const;
const PRC_MINISTER = [
	'Minister of Foreign Affairs of the PRC',
	'中华人民共和国外交部部长',
	'Министр иностранных дел КНР'
] as const;

/** Who held what; the years are rounded. */
const PEOPLE = [
	{
		id: 'khrushchev',
		names: ['Nikita Khrushchev', '赫鲁晓夫', 'Никита Хрущёв'],
		offices: [
			office(
				'cpsu',
				['party-leader'],
				['First Secretary of the CPSU', '苏共中央第一书记', 'Первый секретарь ЦК КПСС'],
				[1953, 1965]
			),
			office('SUN', ['head-of-government'], SOVIET_PREMIER, [1958, 1965])
		]
	},
	{
		id: 'kosygin',
		names: ['Aleksei Kosygin', '柯西金', 'Алексей Косыгин'],
		offices: [
			office('SUN', ['head-of-government'], SOVIET_PREMIER, [1965, 1981], dayOf(1965, 3, 1))
		]
	},
	{
		id: 'chen-yi',
		names: ['Chen Yi', '陈毅', 'Чэнь И'],
		offices: [office('CHN', ['foreign-minister'], PRC_MINISTER, [1958, 1973])]
	},
	{
		id: 'ji-pengfei',
		names: ['Ji Pengfei', '姬鹏飞', 'Цзи Пэнфэй'],
		offices: [office('CHN', ['foreign-minister'], PRC_MINISTER, [1972, 1975])]
	},
	{
		id: 'tolstikov',
		names: ['Vasily Tolstikov', '托尔斯季科夫', 'Василий Толстиков'],
		offices: [
			office('SUN', [], ['Ambassador to China', '驻中国大使', 'Посол в Китае'], [1970, 1979])
		]
	},
	{
		id: 'liu-xiao',
		names: ['Liu Xiao', '刘晓', 'Лю Сяо'],
		offices: [
			office('CHN', [], ['Ambassador in Moscow', '驻莫斯科大使', 'Посол в Москве'], [1955, 1963])
		]
	},
	{
		id: 'mao',
		names: ['Mao Zedong', '毛泽东', 'Мао Цзэдун', '毛主席'],
		offices: [
			office(
				'CHN',
				['head-of-state'],
				['Chairman of the PRC', '国家主席', 'Председатель КНР'],
				[1954, 1960]
			)
		]
	},
	{
		id: 'putin',
		names: ['Vladimir Putin', '普京', 'Владимир Путин'],
		offices: [
			office(
				'RUS',
				['head-of-state'],
				['President of Russia', '俄罗斯总统', 'Президент России'],
				[2000, 2009]
			)
		]
	}
];

let offices: Offices;
beforeAll(async () => {
	const index = await indexOf(
		PEOPLE.filter(({ id }) => id !== 'putin').map(({ id, names }, place) => ({
			id,
			kind: 'people',
			mentions: place,
			names
		}))
	);
	const dataset = { data: { people: PEOPLE } } as unknown as Finder;
	offices = new Offices(dataset, index);
});

const ids = (typed: string) => offices.find(typed).map(({ entry }) => entry.id);

describe('by an office those are found who held it, who held it longest first', () => {
	test.each([
		['soviet premier', ['kosygin', 'khrushchev']],
		['premier', ['kosygin', 'khrushchev']],
		['who was the premier of the Soviet Union', ['kosygin', 'khrushchev']],
		['premier of the USSR', ['kosygin', 'khrushchev']],
		['soviet premiers', ['kosygin', 'khrushchev']],
		['prime ministers of the USSR', ['kosygin', 'khrushchev']],
		['chinese foreign ministers', ['chen-yi', 'ji-pengfei']],
		['general secretaries of the CPSU', ['khrushchev']],
		['премьер СССР', ['kosygin', 'khrushchev']],
		['советский премьер-министр', ['kosygin', 'khrushchev']],
		['председателя Совета министров СССР', ['kosygin', 'khrushchev']],
		['sowjetischer Ministerpräsident', ['kosygin', 'khrushchev']],
		['苏联总理', ['kosygin', 'khrushchev']],
		['蘇聯的总理', ['kosygin', 'khrushchev']],
		['总理苏联', ['kosygin', 'khrushchev']],
		['苏联部长会议主席', ['kosygin', 'khrushchev']],
		['总理', ['kosygin', 'khrushchev']],
		['first secretary', ['khrushchev']],
		['general secretary of the CPSU', ['khrushchev']],
		['苏共第一书记', ['khrushchev']],
		['chinese foreign minister', ['chen-yi', 'ji-pengfei']],
		['министр иностранных дел КНР', ['chen-yi', 'ji-pengfei']],
		['中国外交部长', ['chen-yi', 'ji-pengfei']],
		['外长', ['chen-yi', 'ji-pengfei']],
		['minister Chen', ['chen-yi']],
		['министр Косыгин', ['kosygin']],
		['陈毅外长', ['chen-yi']],
		['外长陈毅', ['chen-yi']],
		['总理柯西金', ['kosygin']],
		['柯西金 总理', ['kosygin']],
		['苏联 总理', ['kosygin', 'khrushchev']],
		['soviet ambassador to China', ['tolstikov']],
		['ambassador', ['tolstikov', 'liu-xiao']],
		['大使', ['tolstikov', 'liu-xiao']],
		['驻中国大使', ['tolstikov']],
		['会议主席', ['kosygin', 'khrushchev']],
		['毛泽东主席', ['mao']],
		// The state’s own before those sent to it, however long they were there
		['ambassador of China', ['liu-xiao', 'tolstikov']],
		['中国大使', ['liu-xiao', 'tolstikov']],
		// Who held two of them then is found once.
		['soviet leader 1960', ['khrushchev']],
		// With a time
		['soviet premier 1960', ['khrushchev']],
		['soviet premier 1964', ['khrushchev']],
		['soviet premier 1965', ['kosygin']],
		['1970年苏联总理', ['kosygin']],
		['soviet leader 1956', ['khrushchev']],
		['foreign minister of China 1972', ['ji-pengfei', 'chen-yi']],
		['中国外交部长1974', ['ji-pengfei']],
		['soviet premier 1957', []],
		['soviet premier 1981', []],
		// Nobody, and no office
		['soviet', []],
		['苏联', []],
		['Chen Yi', []],
		['minister Ch', []],
		['chinese premier', []],
		['中国总理', []],
		['美国总理', []],
		['总理大桥', []],
		['苏联总理 大桥', []],
		['总理席', []],
		['Kosygin premier chess', []],
		// That is what he is called, and asks for no office.
		['毛主席', []],
		['premier of chess', []],
		['president of Russia', []],
		['', []]
	])('%s', (typed, expected) => {
		expect(ids(typed)).toEqual(expected);
	});
});

test('who is found has the office that was asked for, and a day of it in the time that was asked for', () => {
	const dayIn = (typed: string) => {
		const [hit] = offices.find(typed);
		return [hit?.match, hit?.office?.held.title.en, isoDate(hit?.office?.day ?? NaN)];
	};
	const [en] = SOVIET_PREMIER;
	expect(dayIn('soviet premier')).toEqual([Match.Begins, en, '1965-03-01']);
	expect(dayIn('soviet premier 1965')).toEqual([Match.Begins, en, '1965-03-01']);
	expect(dayIn('soviet premier 1970')).toEqual([Match.Begins, en, '1970-01-01']);
	expect(dayIn('soviet leader')).toEqual([
		Match.Begins,
		'First Secretary of the CPSU',
		'1953-01-01'
	]);
});

test('a misspelt office is found where a word of it can be mended, and only then', () => {
	const misspelt = (typed: string) => offices.findMisspelt(typed).map(({ entry }) => entry.id);
	expect(misspelt('sovit premier 1960')).toEqual(['khrushchev']);
	expect(misspelt('foriegn minister of China 1974')).toEqual(['ji-pengfei']);
	expect(misspelt('soviet premier')).toEqual([]);
	expect(misspelt('zhenbao island')).toEqual([]);
});

test('what states and offices are called is looked for in the longest form first', () => {
	for (const { codes, phrases } of POWER_PHRASES) {
		expect(codes.join('')).toMatch(/^[A-Za-z]+$/);
		const lengths = phrases.map((phrase) => phrase.length);
		expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
	}
	const [soviet] = POWER_PHRASES;
	expect(soviet?.codes).toEqual(['SUN', 'cpsu']);
	expect(soviet?.phrases[0]).toEqual(['советск-', 'союз-']);
	expect(soviet?.phrases.slice(1).map((phrase) => phrase.join(' '))).toContain('soviet-');
	const letters = ROLE_PHRASES['head-of-state'].map((phrase) => phrase.join(''));
	expect(letters.indexOf('国家元首')).toBeLessThan(letters.indexOf('元首'));
	expect(ROLE_PHRASES['head-of-state'][0]).toEqual(['head', 'of', 'state']);
});
