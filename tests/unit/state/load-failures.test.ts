import { describe, expect, test } from 'vitest';
import { DataProblem, PATIENCE, type Cause } from '../../../src/dataset/load';
import { en, ru, zhHans } from '../../../src/i18n/whole';
import { explainProblems } from '../../../src/state/explain-problem';
import { LoadFailures } from '../../../src/state/load-failures';
import type { Notice } from '../../../src/state/notice';

const CAUSES: Record<Cause['type'], Cause> = {
	offline: { type: 'offline' },
	silent: { type: 'silent' },
	missing: { type: 'missing' },
	refused: { type: 'refused', status: 503 },
	'cut-off': { type: 'cut-off' },
	'web-page': { type: 'web-page' },
	'not-json': { type: 'not-json' },
	shape: { type: 'shape', where: 'features', expected: 'list', found: 'nothing' },
	content: { type: 'content' }
};
const problem = (file: string, cause: Cause['type'] = 'offline') =>
	new DataProblem(`data/${file}`, CAUSES[cause]);

describe.each([
	['en', en],
	['ru', ru],
	['zh-Hans', zhHans]
])('in %s', (_, words) => {
	test('every cause has a sentence of its own, which names the file and holds no words of a program', () => {
		const sentences = Object.keys(CAUSES).map((cause) =>
			explainProblems([problem('land.geojson', cause as Cause['type'])], words)
		);
		expect(new Set(sentences).size).toBe(sentences.length);
		for (const sentence of sentences) {
			expect(sentence).toContain('land.geojson');
			expect(sentence).toContain(words.data.contents.land);
			expect(sentence).toMatch(/[.。]$/);
			expect(sentence).not.toMatch(/undefined|null|Error|fetch\b|JSON\.|\bdata\//);
		}
	});

	test('one cause is one sentence, with three files named and the others counted', () => {
		const files = ['land', 'lakes', 'rivers', 'areas', 'border'].map((stem) => `${stem}.geojson`);
		const many = explainProblems(
			[...files, 'land.geojson'].map((file) => problem(file)),
			words
		);
		expect(many.match(/\.geojson/g)).toHaveLength(3);
		expect(many).toContain('2');
		const two = explainProblems(
			[problem('land.geojson', 'missing'), problem('lakes.geojson')],
			words
		);
		expect(two).toContain(explainProblems([problem('land.geojson', 'missing')], words));
		expect(two).toContain(explainProblems([problem('lakes.geojson')], words));
	});
});

test.each([
	['data/land.geojson', 'Land (land.geojson)'],
	['data/land-overview.geojson', 'Land (land-overview.geojson)'],
	['data/land-regional.geojson', 'Land (land-regional.geojson)'],
	['data/no-such-thing.json', 'no-such-thing.json'],
	['fonts/data/1.pbf', 'fonts/data/1.pbf']
])('%s is named %s', (file, name) => {
	const told = explainProblems([new DataProblem(file, CAUSES.content)], en);
	expect(told).toBe(en.failures.content(name.replace('Land', `${en.data.contents.land}`)));
});

test('three files are named, and a fourth is counted', () => {
	const three = ['a.json', 'b.json', 'c.json'];
	const { list, more, content } = en.failures;
	const named = list(list('a.json', 'b.json'), 'c.json');
	const of = (files: string[]) =>
		explainProblems(
			files.map((file) => problem(file, 'content')),
			en
		);
	expect(of(three)).toBe(content(named));
	expect(of([...three, 'd.json'])).toBe(content(more(named, 1)));
});

test('a server that is silent is told with how many seconds it had', () => {
	expect(explainProblems([problem('a.json', 'silent')], en)).toBe(
		en.failures.silent('a.json', PATIENCE / 1000)
	);
	expect(PATIENCE / 1000).toBeLessThan(600);
});

test('a file of another shape is told with where, or as a whole', () => {
	const shaped = (where: string) =>
		explainProblems(
			[
				new DataProblem('data/a.json', { type: 'shape', where, expected: 'list', found: 'nothing' })
			],
			en
		);
	const { expectation, shape, values, wholeFile } = en.failures;
	expect(shaped('features')).toBe(
		shape('a.json', expectation('features', values.list), values.nothing)
	);
	expect(shaped('')).toBe(shape('a.json', expectation(wholeFile, values.list), values.nothing));
});

/** Failures that are told to a list of notices. */
function telling() {
	const notices = new Map<string, Notice>();
	const failures = new LoadFailures({
		notify: (notice) => void notices.set(notice.id, notice),
		withdraw: (id) => void notices.delete(id)
	});
	const said = () => [...notices.values()].map(({ text }) => text(en));
	const only = () => {
		const [notice, ...others] = notices.values();
		expect(others).toEqual([]);
		if (!notice) throw new Error('nothing is told');
		return notice;
	};
	return { failures, said, only };
}
const never = () => new Promise<void>(() => undefined);

test('ten files that fail for one cause are one notice; each that arrives leaves it, the last takes it away', () => {
	const { failures, said } = telling();
	const files = Array.from({ length: 10 }, (_, index) => `${index}.geojson`);
	for (const file of files) failures.report(problem(file), never);
	expect(said()).toHaveLength(1);
	expect(said()[0]).toContain('7 more');
	for (const file of files.slice(1)) failures.mended(`data/${file}`);
	expect(said()).toEqual([explainProblems([problem('0.geojson')], en)]);
	failures.mended('data/0.geojson');
	expect(said()).toEqual([]);
	failures.mended('data/never-failed.geojson');
	expect(said()).toEqual([]);
});

test('a file that fails in another way moves to the other notice', () => {
	const { failures, said } = telling();
	failures.report(problem('land.geojson', 'offline'), never);
	failures.report(problem('land.geojson', 'missing'), never);
	expect(said()).toEqual([explainProblems([problem('land.geojson', 'missing')], en)]);
});

test('Try again asks once for all that failed for this cause, says so meanwhile, and tells what failed again', async () => {
	const { failures, only } = telling();
	let times = 0;
	let decide: () => void = () => undefined;
	const both = () => {
		times++;
		return new Promise<void>((resolve) => (decide = resolve));
	};
	failures.report(problem('land.geojson'), both);
	failures.report(problem('lakes.geojson'), both);
	expect(only().action?.label(en)).toBe(en.failures.tryAgain);
	only().action?.run();
	expect(times).toBe(1);
	expect(only().action?.label(en)).toBe(en.failures.trying);
	// Pressed twice, it asks once.
	only().action?.run();
	expect(times).toBe(1);
	failures.mended('data/lakes.geojson');
	failures.report(problem('land.geojson'), both);
	decide();
	await expect.poll(() => only().action?.label(en)).toBe(en.failures.tryAgain);
	expect(only().text(en)).toBe(explainProblems([problem('land.geojson')], en));
});

test('what was dismissed is not told again, until it arrives or fails in another way', () => {
	const { failures, said, only } = telling();
	failures.report(problem('land.geojson'), never);
	only().ondismiss?.();
	failures.report(problem('land.geojson'), never);
	expect(said()).toEqual([]);
	failures.report(problem('lakes.geojson'), never);
	expect(said()).toEqual([explainProblems([problem('lakes.geojson')], en)]);
	failures.mended('data/lakes.geojson');
	failures.report(problem('land.geojson', 'refused'), never);
	expect(said()).toEqual([explainProblems([problem('land.geojson', 'refused')], en)]);
	failures.mended('data/land.geojson');
	failures.report(problem('land.geojson'), never);
	expect(said()).toHaveLength(1);
});

test('two causes are two notices; to try one again asks for its files alone', async () => {
	const asked: string[] = [];
	const notices = new Map<string, Notice>();
	const failures = new LoadFailures({
		notify: (notice) => void notices.set(notice.id, notice),
		withdraw: (id) => void notices.delete(id)
	});
	const again = (file: string) => () => Promise.resolve(asked.push(file));
	failures.report(problem('land.geojson', 'missing'), again('land'));
	failures.report(problem('lakes.geojson'), again('lakes'));
	expect(notices.size).toBe(2);
	await failures.tryAgain('missing');
	expect(asked).toEqual(['land']);
	await failures.tryAgain();
	expect(asked).toEqual(['land', 'land', 'lakes']);
	// The notice of one stays as it is while the other changes.
	const [missing] = notices.values();
	failures.mended('data/lakes.geojson');
	expect([...notices.values()]).toEqual([missing && expect.objectContaining({ id: missing.id })]);
});
