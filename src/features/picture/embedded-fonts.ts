import titleCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';
import titleLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { FONT_FACES } from '../../map/fonts';
import { SANS, SERIF_ITALIC } from '../../map/typefaces';

interface Face {
	url: string;
	'unicode-range': readonly string[];
}

const LATIN = ['U+0000-00FF', 'U+2000-206F'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+2116'];

const FACES = FONT_FACES as unknown as Record<string, Face[]>;
const WRITTEN: [family: string, weight: number, style: string, faces: Face[]][] = [
	['Source Sans 3', 500, 'normal', FACES[SANS] ?? []],
	['Source Serif 4', 400, 'italic', FACES[SERIF_ITALIC] ?? []],
	[
		'Source Serif 4',
		600,
		'normal',
		[
			{ url: titleLatin, 'unicode-range': LATIN },
			{ url: titleCyrillic, 'unicode-range': CYRILLIC }
		]
	]
];

async function encoded(url: string): Promise<string | undefined> {
	try {
		const answer = await fetch(url);
		if (!answer.ok) return undefined;
		const bytes = new Uint8Array(await answer.arrayBuffer());
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	} catch {
		return undefined;
	}
}

/** The atlas's fonts as part of a picture, which may load nothing; what cannot be fetched is written in the reader's. */
export async function embeddedFonts(): Promise<string> {
	const faces = WRITTEN.flatMap(([family, weight, slope, faces]) =>
		faces.map(async ({ url, 'unicode-range': range }) => {
			const data = await encoded(url);
			return data === undefined
				? ''
				: `@font-face{font-family:'${family}';font-weight:${weight};font-style:${slope};unicode-range:${range.join()};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
		})
	);
	return `<style>${(await Promise.all(faces)).join('')}</style>`;
}
