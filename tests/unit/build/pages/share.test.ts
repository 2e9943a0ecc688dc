import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n';
import { WORDS } from '../../../../src/i18n/whole';
import { shareTags } from '../../../../build/first-view/share-tags';
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

test('what they show of the atlas itself bears its name in every language', () => {
	const png = readFileSync('build/pages/share/all.png');
	const tags = shareTags('https://atlas.example/', 'A living atlas');
	const [, says] = /og:image:alt" content="([^"]+)"/.exec(tags) ?? [];
	expect(titleOf(png)).toBe(says);
	for (const { title, subtitle, pageTitle } of Object.values(WORDS))
		expect(says).toContain(pageTitle.atlas(title, subtitle));
	expect(sizeOfPng(png)).toEqual({ width: 1200, height: 630 });
	expect(tags).toContain('"og:image" content="https://atlas.example/share/all.png"');
	expect(tags).toContain('"og:url" content="https://atlas.example/"');
	expect(tags).toContain('"og:locale" content="en_GB"');
	expect(tags).toContain('"og:locale:alternate" content="zh_CN"');
	expect(tags).toContain('"og:locale:alternate" content="ru_RU"');
});

test('where the site is not known, the atlas names its picture from itself', () => {
	const tags = shareTags('', 'A living atlas');
	expect(tags).toContain('"og:image" content="share/all.png"');
	expect(tags).not.toMatch(/og:url|https?:/);
});
