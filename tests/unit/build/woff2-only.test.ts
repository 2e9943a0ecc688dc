import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutWoff } from '../../../build/woff2-only';

test('Of each font only the file that every browser of the atlas takes is left', () => {
	const css = readFileSync('node_modules/@fontsource/source-sans-3/400.css', 'utf8');
	const left = withoutWoff(css);
	expect(left.match(/@font-face/g)).toEqual(css.match(/@font-face/g));
	expect(left.match(/\.woff2\)/g)).toHaveLength(css.match(/@font-face/g)?.length ?? 0);
	expect(left).not.toMatch(/\.woff\)/);
	expect(left).not.toMatch(/,\s*;/);
});
