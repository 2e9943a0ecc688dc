/** What `npm run mutate` has left: each change that nothing notices has a reason, and each reason is one for such a change. */
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

test('each reason is one for a change that nothing notices, and says why', () => {
	const idle = reasons.filter((reason) => !left.some((one) => isReasonFor(reason, one.file, one)));
	expect(idle).toEqual([]);
	expect(reasons.filter(({ why }) => why.length < 20)).toEqual([]);
});

test('each change that nothing notices has its reason', () => {
	const open = left.filter((one) => !reasons.some((reason) => isReasonFor(reason, one.file, one)));
	expect(open).toEqual([]);
});

test('of each folder that has been looked at, 85 of a hundred changes are noticed', () => {
	for (const folder of new Set(results.map(([file]) => file.split('/').slice(0, 2).join('/')))) {
		const of = results.filter(([file]) => file.startsWith(`${folder}/`));
		const all = of.reduce((sum, [, { changes }]) => sum + changes, 0);
		const open = of.reduce((sum, [, { unnoticed }]) => sum + unnoticed.length, 0);
		expect(1 - open / all, folder).toBeGreaterThanOrEqual(0.85);
	}
});
