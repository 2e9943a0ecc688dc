/**
 * `npx tsx build/pages/share-pictures.ts` draws the pictures that chats show of a page, one in each language
 * and one in all of them for the atlas itself: the border on its map, and what the atlas is called. To be said
 * when that changes; a test tells.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/i18n';
import { WORDS } from '../../src/i18n/whole';
import { checksum } from '../../src/features/picture/png';
import { dayOf } from '../../src/time/day';
import { browserArguments, findJourneysBrowser } from '../../tools/browser.mjs';
import { escape } from '../first-view/html';
import { atlasName } from '../first-view/share-tags';
import { Grounds } from './map-ground';
import { HEIGHT, WIDTH } from './map-view';
import { materialOf } from './material';

const SIZE = { width: 1200, height: 630 };
const VIEW = { longitude: 96, latitude: 40, span: 110 };
const SIGNATURE_AND_HEADER = 33;

const font = (family: string, weight: number, script: string) => {
	const file = `node_modules/@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`;
	const range = script === 'latin' ? 'U+0000-00FF,U+2000-206F' : 'U+0400-045F';
	const bytes = readFileSync(file).toString('base64');
	return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${bytes})}`;
};

const fonts = [
	font('source-serif-4', 600, 'latin'),
	font('source-sans-3', 400, 'latin'),
	font('source-sans-3', 400, 'cyrillic')
].join('');

const STYLE = `${fonts}
body{margin:0;width:${SIZE.width}px;height:${SIZE.height}px;display:flex;flex-direction:column;background:#f4efe3;color:#2c2620}
svg{flex:1 1 0;min-height:0;width:100%}
svg .border{stroke-width:2.4}
div{padding:34px 56px 44px;border-block-start:6px solid #8a3b12}
h1{margin:0;font:600 92px/1 source-serif-4,'Noto Serif CJK SC',serif}
p{margin:14px 0 0;font:400 42px/1.25 source-sans-3,'Noto Sans CJK SC',sans-serif;color:#5b5145}
p ~ p{margin:0}
p:has(~ p), p ~ p{font-size:31px;line-height:1.35}`;

/** What it says, in the file itself: who cannot see it, and the test, read it there. */
function titled(png: Buffer, title: string): Buffer {
	const data = Buffer.concat([Buffer.from('iTXtTitle\0\0\0\0\0'), Buffer.from(title)]);
	const chunk = Buffer.alloc(data.length + 8);
	chunk.writeUInt32BE(data.length - 4);
	data.copy(chunk, 4);
	chunk.writeUInt32BE(checksum(data), data.length + 4);
	const [head, rest] = [png.subarray(0, SIGNATURE_AND_HEADER), png.subarray(SIGNATURE_AND_HEADER)];
	return Buffer.concat([head, chunk, rest]);
}

const grounds = new Grounds(materialOf('.', '').ground);
const ground = grounds.files.get(grounds.fileOf(VIEW, dayOf(1962, 10, 20))) ?? '';
const map = ground.replace(
	`viewBox="0 0 ${WIDTH} ${HEIGHT}"`,
	'viewBox="70 48 500 162" preserveAspectRatio="xMidYMid slice"'
);

function pageOf(languages: readonly Language[]): string {
	const subtitles = languages.map(
		(language) => `<p lang="${language}">${escape(WORDS[language].subtitle)}</p>`
	);
	return `<!doctype html><html lang="${languages[0]}"><style>${STYLE}</style>${map}<div><h1>${escape(WORDS.en.title)}</h1>${subtitles.join('')}</div></html>`;
}

const browser = await chromium.launch({
	executablePath: findJourneysBrowser(),
	args: browserArguments()
});

async function draw(name: string, languages: readonly Language[]): Promise<void> {
	const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
	await page.setContent(pageOf(languages));
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const png = await page.screenshot();
	writeFileSync(`build/pages/share/${name}.png`, titled(png, languages.map(atlasName).join(' · ')));
}

for (const language of LANGUAGES) await draw(language, [language]);
await draw('all', LANGUAGES);
await browser.close();
