import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { TestRunner, vi, type RunnerTestCase, type TestRunnerConfig } from 'vitest';
import type { Plan, Verdict } from './plan';

/** What the changed code reads and writes. */
interface Switches {
	/** The change that is on. */
	activeMutant?: string | undefined;
	/** How often it has been come by since; beyond `hitLimit` it throws, so that no loop runs for ever. */
	hitCount?: number;
	hitLimit?: number;
	/** How often any change has been come by while one is on; beyond `stepLimit` it throws, too. */
	steps?: number | undefined;
	stepLimit?: number;
	currentTestId?: string | undefined;
	/** By change, how often it was come by: when files are loaded, and in each test. */
	mutantCoverage?: {
		static: Record<string, number>;
		perTest: Record<string, Record<string, number>>;
	};
}
const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});

/** A change that has been come by this many times as often as without it runs for ever, and so does a test that comes by all this often. */
const FOR_EVER = 100;

/** ms of computing that one change may cost, and from which on a test is slow. */
const ENOUGH = 1500;
const SLOW = 10;
/** Slow tests wait until the others have noticed what they can. */
const inHaste = process.env['MUTATION_HASTE'] === 'yes';
const computed = () => process.cpuUsage().user / 1000;

/** ms without anything to compute after which a test waits for ever, however busy the machine is. */
const WAITS = 2000;
const { setInterval, clearInterval } = globalThis;

// Of a law that does not hold, one breach is enough.
fc.configureGlobal({ endOnFailure: true });

const { tested, turnOn } = JSON.parse(
	readFileSync(process.env['MUTATION_PLAN'] ?? '', 'utf8')
) as Plan;
let turns = 0;
const tell = (line: Verdict) => appendFileSync(tested, `${JSON.stringify(line)}\n`);

/** What is known from the tests that have been run, in this thread and before. */
const known = {
	noticed: new Set<string>(),
	suspected: new Set<string>(),
	over: new Set<string>(),
	loaded: new Set<string>(),
	met: new Set<string>(),
	spent: new Map<string, number>()
};
for (const line of readFileSync(tested, 'utf8').split('\n').filter(Boolean)) {
	const verdict = JSON.parse(line) as Verdict;
	if ('noticed' in verdict) known.noticed.add(verdict.noticed);
	if ('suspected' in verdict) known.suspected.add(verdict.suspected);
	if ('over' in verdict) known.over.add(verdict.over);
}

/**
 * Runs each test once as it is; then once more with each change that it has come by, with all that is done
 * before and after a test; and once more as it is where it has failed, to see that only the change was the
 * reason. Vitest runs a test again that has failed: so every turn but the last is said to have failed.
 */
export default class MutationRunner extends TestRunner {
	/** The changes that the test is still to be run with. */
	#ahead: [id: string, hits: number][] = [];
	/** How often it comes by any of them as it is. */
	#steps = 0;
	#turn: 'as it is' | 'changed' | 'as it is again' = 'as it is';
	#begun = 0;
	/** Nothing has been changed since the test has last passed as it is. */
	#isFirst = true;
	/** The rest is to be run in a new thread. */
	#isSpoilt = false;

	constructor(config: TestRunnerConfig) {
		super(config as never);
	}

	override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
		await super.onBeforeRunTask(test);
		test.retry = Number.MAX_SAFE_INTEGER;
		this.#turn = 'as it is';
		this.#ahead = [];
	}

	override onBeforeTryTask(test: RunnerTestCase): void {
		super.onBeforeTryTask(test);
		if (this.#turn === 'as it is') {
			if (switches.mutantCoverage) switches.mutantCoverage.perTest = {};
			switches.currentTestId = test.id;
		} else {
			switches.currentTestId = undefined;
		}
		if (this.#turn === 'changed') {
			const [id, hits] = this.#ahead[0] ?? ['', 0];
			writeFileSync(turnOn, `${id} ${(turns += 1)}`);
			Object.assign(switches, {
				activeMutant: id,
				hitCount: 0,
				hitLimit: FOR_EVER * hits + 1000,
				steps: 0,
				stepLimit: FOR_EVER * this.#steps + 100_000
			});
		}
		this.#begun = computed();
	}

	onAfterRetryTask(test: RunnerTestCase): void {
		const { result } = test;
		if (!result) return;
		if (this.#turn === 'changed') writeFileSync(turnOn, '');
		const failed = result.state === 'fail';
		const message = (result.errors?.at(-1)?.message ?? '').slice(0, 200);
		result.errors = [];
		Object.assign(switches, {
			activeMutant: undefined,
			currentTestId: undefined,
			steps: undefined
		});
		const id = this.#ahead[0]?.[0] ?? '';
		switch (this.#turn) {
			case 'as it is':
				if (failed) return this.#giveUp(test, message);
				this.#ahead = this.#metIn(test);
				if (inHaste && computed() - this.#begun > SLOW && this.#ahead.length > 0) {
					tell({ put: test.file.filepath });
					result.state = 'pass';
					return;
				}
				this.#isFirst = true;
				break;
			case 'changed':
				known.spent.set(id, (known.spent.get(id) ?? 0) + computed() - this.#begun);
				if (failed) {
					vi.useRealTimers();
					vi.unstubAllGlobals();
					// Right before, the test has passed as it is.
					if (this.#isFirst) this.#notice(id);
					else tell({ suspected: id, message });
					this.#turn = 'as it is again';
					return this.#again(test);
				}
				this.#ahead.shift();
				this.#isFirst = false;
				break;
			case 'as it is again':
				if (failed) return this.#giveUp(test, message);
				this.#notice(id);
				this.#ahead.shift();
				this.#isFirst = true;
		}
		this.#turn = 'changed';
		if (this.#ahead.length > 0) return this.#again(test);
		tell({ over: test.id });
		result.state = 'pass';
	}

	async runTask(test: RunnerTestCase): Promise<void> {
		const { idle } = performance.eventLoopUtilization();
		let watch: ReturnType<typeof setInterval> | undefined;
		const waiting = new Promise<never>((_, reject) => {
			watch = setInterval(() => {
				if (performance.eventLoopUtilization().idle - idle > WAITS)
					reject(new Error('waits for ever'));
			}, 250);
		});
		await Promise.race([TestRunner.getTestFn(test)(), waiting]).finally(() => clearInterval(watch));
	}

	override onAfterRunFiles(files?: { filepath: string }[]): void {
		super.onAfterRunFiles();
		const loaded = Object.keys(switches.mutantCoverage?.static ?? {});
		tell({ loaded: loaded.filter((id) => !known.loaded.has(id)) });
		for (const id of loaded) known.loaded.add(id);
		if (!this.#isSpoilt) for (const { filepath } of files ?? []) tell({ done: filepath });
	}

	/** The changes that a test has come by and that are still unnoticed, with how often; those first of which a failure in doubt is known. */
	#metIn({ id: test }: RunnerTestCase): [id: string, hits: number][] {
		if (known.over.has(test)) return [];
		const met = Object.entries(switches.mutantCoverage?.perTest[test] ?? {});
		this.#steps = met.reduce((sum, [, hits]) => sum + hits, 0);
		for (const [id] of met) {
			if (!known.met.has(id)) tell({ met: id });
			known.met.add(id);
		}
		return met
			.filter(([id]) => !known.noticed.has(id) && (known.spent.get(id) ?? 0) < ENOUGH)
			.sort(([a], [b]) => Number(known.suspected.has(b)) - Number(known.suspected.has(a)));
	}

	#notice(id: string): void {
		if (!known.noticed.has(id)) tell({ noticed: id });
		known.noticed.add(id);
	}

	#again({ result }: RunnerTestCase): void {
		if (result) Object.assign(result, { state: 'fail', errors: [new Error('another turn')] });
	}

	/** Something has been left behind that makes the test fail: its file is to be run in a new thread. */
	#giveUp(test: RunnerTestCase, message: string): void {
		tell({ spoilt: test.id, name: test.name, message });
		this.#isSpoilt = true;
		this.cancel('test-failure');
		if (test.result) test.result.state = 'pass';
	}
}
