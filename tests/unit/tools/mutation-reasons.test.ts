/** What `npm run mutate` has left: each reason is one for a change that nothing notices, and there are never more without one than before. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isReasonFor } from '../../../mutation/summary.mjs';

interface Unnoticed {
	line: string;
	change: string;
	to: string;
}

const read = <T>(name: string) =>
	JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../mutation', name), 'utf8')) as T;
const reasons = read<{ file: string; why: string }[]>('reasons.json');
const results = Object.entries(
	read<Record<string, { changes: number; unnoticed: Unnoticed[] }>>('results.json')
);
const left = results.flatMap(([file, { unnoticed }]) => unnoticed.map((one) => ({ file, ...one })));

/** How many changes that nothing notices have no reason yet, by folder. It may only become fewer. */
const STILL_OPEN: Readonly<Record<string, number>> = {
	'src/map': 115
};

test('each reason is one for a change that nothing notices, and says why', () => {
	const idle = reasons.filter((reason) => !left.some((one) => isReasonFor(reason, one.file, one)));
	expect(idle).toEqual([]);
	expect(reasons.filter(({ why }) => why.length < 20)).toEqual([]);
});

test('no folder has more changes without a reason than before', () => {
	const open = left.filter((one) => !reasons.some((reason) => isReasonFor(reason, one.file, one)));
	const counts: Record<string, number> = {};
	for (const { file } of open) {
		const folder = file.split('/').slice(0, 2).join('/');
		counts[folder] = (counts[folder] ?? 0) + 1;
	}
	for (const [folder, count] of Object.entries(counts))
		expect(count, folder).toBeLessThanOrEqual(STILL_OPEN[folder] ?? 0);
});

test('of each folder that has been looked at, 85 of a hundred changes are noticed', () => {
	for (const folder of new Set(results.map(([file]) => file.split('/').slice(0, 2).join('/')))) {
		const of = results.filter(([file]) => file.startsWith(`${folder}/`));
		const all = of.reduce((sum, [, { changes }]) => sum + changes, 0);
		const open = of.reduce((sum, [, { unnoticed }]) => sum + unnoticed.length, 0);
		expect(1 - open / all, folder).toBeGreaterThanOrEqual(0.85);
	}
});
