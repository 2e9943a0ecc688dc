import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { howToOpen } from '../../../build/take-along/how-to-open';
import { archiveOf, filesToTake } from '../../../build/take-along/plugin';

test('The archive holds all of the site but itself and the compressed copies, in one folder, the same bytes each time', () => {
	const folder = mkdtempSync(join(tmpdir(), 'take-along-'));
	try {
		mkdirSync(join(folder, 'r/zhenbao'), { recursive: true });
		for (const file of [
			'index.html',
			'index.html.br',
			'index.html.gz',
			'thalweg.zip',
			'sw.js',
			'r/zhenbao/index.html'
		])
			writeFileSync(join(folder, file), file);
		expect(filesToTake(folder)).toEqual(['index.html', 'r/zhenbao/index.html', 'sw.js']);
	} finally {
		rmSync(folder, { recursive: true });
	}
	const text = new TextEncoder().encode('珍宝岛 '.repeat(50));
	const files = [['r/zhenbao/index.html', text] as const, ['icons/icon.png', text] as const];
	const archive = archiveOf(files, '2026-11-26');
	expect(archiveOf(files, '2026-11-26')).toEqual(archive);
	const unpacked = unzipSync(archive);
	expect(Object.keys(unpacked).sort()).toEqual([
		'thalweg-2026-11-26/icons/icon.png',
		'thalweg-2026-11-26/r/zhenbao/index.html'
	]);
	expect(strFromU8(unpacked['thalweg-2026-11-26/r/zhenbao/index.html']!)).toBe(
		'珍宝岛 '.repeat(50)
	);
});

test('How to open it is said in every language, with the command', () => {
	const text = howToOpen();
	for (const word of ['how to open', '如何打开', 'как открыть']) expect(text).toContain(word);
	expect(text.match(/npm start/g)).toHaveLength(3);
	expect(text.match(/python3 -m http\.server 4173/g)).toHaveLength(3);
});
