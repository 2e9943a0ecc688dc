import type { Browser, Page } from '@playwright/test';
import type { Move, Step } from './steps';

/** Sets the date, or none but paints all the same; the next frame but one begins when all of it is done. */
export async function drawDate(date: string | null): Promise<void> {
	if (date === null) window.thalweg.map?.triggerRepaint();
	else window.thalweg.date = date;
	for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
}

/** What the browser writes down of a trace; `ts` and `tdur`, processor time, in microseconds. */
interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	tdur?: number;
}

const MARK = 'thalweg step';

/** The longest task of the main thread in each step, ms of processor time, from a trace of the browser. */
export async function traceTasks(
	browser: Browser,
	page: Page,
	steps: readonly Step[],
	seconds: number
): Promise<Record<Move, number[]>> {
	const until = performance.now() + 1000 * seconds;
	await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
	for (const [index, { date }] of steps.entries()) {
		if (performance.now() > until) break;
		await page.evaluate((mark) => performance.mark(mark), `${MARK} ${index}`);
		await page.evaluate(drawDate, date);
	}
	await page.evaluate((mark) => performance.mark(mark), `${MARK} ${steps.length}`);
	const trace = (await browser.stopTracing()).toString();
	const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const longest: Record<Move, number[]> = { month: [], period: [], years: [] };
	for (const [index, task] of longestTasks(traceEvents).entries()) {
		const step = steps[index];
		if (step) longest[step.move].push(task);
	}
	return longest;
}

/** Between each mark of a step and the next: its longest task on the thread of the marks, ms. */
export function longestTasks(events: readonly TraceEvent[]): number[] {
	const marks = events.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
	const tasks = events.filter(
		({ name, ph, pid, tid }) =>
			name === 'ThreadControllerImpl::RunTask' &&
			ph === 'X' &&
			pid === marks[0]?.pid &&
			tid === marks[0].tid
	);
	return marks.slice(1).map((end, index) => {
		const begin = marks[index]?.ts ?? 0;
		const between = tasks.filter(({ ts }) => ts > begin && ts < end.ts);
		return Math.max(0, ...between.map(({ tdur = 0 }) => tdur / 1000));
	});
}
