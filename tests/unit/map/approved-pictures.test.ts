/** A saved or printed picture is as it was approved, line by line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VIEWS, pictureOf } from './approved/pictures';

test.each(Object.entries(VIEWS))('%s', async (name, view) => {
	const file = path.join(import.meta.dirname, `approved/pictures/${name}.svg`);
	const approved = readFileSync(file, 'utf8').split('\n');
	const now = (await pictureOf(view)).split('\n');
	const at = now.findIndex((line, index) => line !== approved[index]);
	const short = (line = 'nothing') => line.slice(0, 300);
	if (at >= 0)
		expect(`line ${at + 1}: ${short(now[at])}`).toBe(`line ${at + 1}: ${short(approved[at])}`);
	expect(now).toHaveLength(approved.length);
});
