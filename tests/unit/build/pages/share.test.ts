import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n';
import { WORDS } from '../../../../src/i18n/whole';
import { sizeOfPng } from '../../../../src/features/picture/png';

/** What a picture says of itself: its chunk of text. */
function titleOf(png: Buffer): string | undefined {
	const from = png.indexOf('iTXtTitle\0');
	if (from < 0) return undefined;
	return png.subarray(from + 14, from + 4 + png.readUInt32BE(from - 4)).toString();
}

test.each(LANGUAGES)('what chats show in %s bears the name of the atlas as it is', (language) => {
	const png = readFileSync(`build/pages/share/${language}.png`);
	const { title, subtitle, pageTitle } = WORDS[language];
	// Else: npx tsx build/pages/share-pictures.ts
	expect(titleOf(png)).toBe(pageTitle.atlas(title, subtitle));
	expect(sizeOfPng(png)).toEqual({ width: 1200, height: 630 });
});
