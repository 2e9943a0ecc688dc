import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Changed } from '../../../src/dataset/comparison';
import { KIND_IDS, type AtlasData } from '../../../src/kinds';
import { Dataset } from '../../../src/dataset/dataset';
import { LANGUAGES } from '../../../src/i18n';
import { polityName } from '../../../src/i18n/polities';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';

const file = new URL('../../../public/data/atlas.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(file, 'utf8')) as AtlasData);
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyLanguage = fc.constantFrom(...LANGUAGES);

const changesOf = (differences: Changed[], id: string) =>
	differences.find(({ found }) => found.record.id === id)?.changes;

test('among things made up, those are told that stand differently, and in what', () => {
	const lasting = (from: number, to: number) => ({ edtf: '', days: [from, from, to, to] });
	const named = (id: string, en: string) => ({ id, names: { en, ru: en, 'zh-Hans': en } });
	const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
	const made = new Dataset({
		...none,
		version: '1',
		places: [
			{ ...named('always', 'Always'), when: lasting(0, 90) },
			{ ...named('late', 'Late'), when: lasting(20, 90) },
			{ ...named('island', 'Island'), when: lasting(0, 90) }
		],
		areas: [
			{
				...named('ground', 'Ground'),
				// Told as the island, it has that name, whatever else it was called.
				historicalNames: [{ names: { en: 'Old ground' }, when: lasting(0, 20) }],
				place: 'island',
				when: lasting(0, 90),
				control: [
					{ holders: ['SUN'], claimants: ['CHN'], when: lasting(0, 20) },
					{ holders: ['SUN'], claimants: [], when: lasting(20, 90) }
				]
			}
		],
		events: [{ ...named('event', 'Event'), when: lasting(0, 20) }],
		links: [
			{ id: 'a--b', when: lasting(0, 90), phases: [{ stance: 'alliance', when: lasting(0, 20) }] }
		]
	} as unknown as AtlasData);
	const told = (before: number, after: number) =>
		compare(made, before, after, 'en').map(({ found, changes }) => [found.record.id, changes]);
	expect(told(5, 6)).toEqual([]);
	const changes: Record<string, unknown> = {
		late: [{ of: 'name', before: undefined, after: { of: 'name', name: 'Late' } }],
		island: [
			{
				of: 'claimants',
				before: { of: 'claimants', polities: ['CHN'] },
				after: { of: 'claimants', polities: [] }
			}
		],
		'a--b': [{ of: 'stance', before: { of: 'stance', stance: 'alliance' }, after: undefined }]
	};
	expect(Object.fromEntries(told(5, 25))).toEqual(changes);
	expect(told(5, 25)).toHaveLength(3);
});

test('a day does not differ from itself', () => {
	fc.assert(
		fc.property(anyDay, anyLanguage, (day, language) => {
			expect(compare(dataset, day, day, language)).toEqual([]);
		}),
		{ numRuns: 30 }
	);
});

test('what has turned one way changes back when the days are exchanged', () => {
	fc.assert(
		fc.property(anyDay, anyDay, anyLanguage, (a, b, language) => {
			const there = compare(dataset, a, b, language);
			const back = compare(dataset, b, a, language).map(({ found, changes }) => ({
				found,
				changes: changes.map(({ of, before, after }) => ({ of, before: after, after: before }))
			}));
			expect(back).toEqual(there);
		}),
		{ numRuns: 60 }
	);
});

test('two days that differ from a third in the same way do not differ', () => {
	fc.assert(
		fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
			const [toB, toC] = [compare(dataset, a, b, 'en'), compare(dataset, a, c, 'en')];
			const isSame = JSON.stringify(toB) === JSON.stringify(toC);
			expect(compare(dataset, b, c, 'en').length === 0).toBe(isSame);
		}),
		{ numRuns: 100 }
	);
});

test('from the clash to the treaty: the border, the island, the relation and the Union', () => {
	const differences = compare(dataset, dayOf(1969, 3, 2), dayOf(1992, 5, 16), 'en');
	expect(changesOf(differences, 'border-ussuri')).toEqual([
		{
			of: 'status',
			before: { of: 'status', status: 'armed-clash' },
			after: { of: 'status', status: 'delimited' }
		}
	]);
	expect(changesOf(differences, 'beijing--moscow')).toMatchObject([
		{ before: { stance: 'armed-conflict' }, after: { stance: 'normalized' } }
	]);
	const heixiazi = changesOf(differences, 'heixiazi');
	expect(heixiazi).toMatchObject([
		{ of: 'holders', before: { polities: ['SUN'] }, after: { polities: ['RUS'] } },
		{ of: 'claimants', before: { polities: ['CHN', 'SUN'] }, after: { polities: ['CHN', 'RUS'] } }
	]);
	const names = differences.flatMap(({ changes }) =>
		changes.map(({ before, after }) => [before, after].map((s) => s?.of === 'name' && s.name))
	);
	expect(names).toContainEqual(['Frunze', 'Bishkek']);
});

test('an island is one thing, told as the place that it is, with who held and who claimed it', () => {
	const differences = compare(dataset, dayOf(1969, 3, 2), dayOf(2008, 12, 31), 'en');
	const ids = differences.map(({ found }) => found.record.id);
	expect(new Set(ids).size).toBe(ids.length);
	const grounds = dataset.data.areas.filter(({ place }) => place !== undefined);
	expect(grounds.length).toBeGreaterThan(0);
	for (const { id, place } of grounds) {
		expect(ids).not.toContain(id);
		expect(changesOf(differences, place!)?.map(({ of }) => of)).toContain('claimants');
	}
	// Ground that is no place of its own is told as itself.
	const others = dataset.data.areas.filter(({ place }) => place === undefined);
	expect(others.some(({ id }) => ids.includes(id))).toBe(true);
});

test('what is not on the map on one of the days has come or gone', () => {
	const [turn] = changesOf(
		compare(dataset, dayOf(1969, 3, 2), dayOf(1992, 5, 16), 'en'),
		'beijing--almaty'
	)!;
	expect(turn).toMatchObject({ of: 'stance', before: undefined, after: { of: 'stance' } });
});

test('who holds and who claims has a name in each language', () => {
	const codes = dataset.data.areas.flatMap(({ control }) =>
		control.flatMap(({ holders, claimants }) => [...holders, ...claimants])
	);
	for (const code of new Set(codes)) {
		for (const language of LANGUAGES) expect(polityName(code, language)).not.toBe(code);
	}
});
