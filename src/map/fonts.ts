import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url';
import sansLatinExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url';
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-500-normal.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import serifLatinExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SANS, SERIF_ITALIC } from './typefaces';

const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+20AC', 'U+2122'];
const LATIN_EXTENDED = ['U+0100-024F', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];

/** Our own font files: no glyph server is asked. */
export const FONT_FACES = {
	[SANS]: [
		{ url: sansLatin, 'unicode-range': LATIN },
		{ url: sansLatinExtended, 'unicode-range': LATIN_EXTENDED },
		{ url: sansCyrillic, 'unicode-range': CYRILLIC }
	],
	[SERIF_ITALIC]: [
		{ url: serifLatin, 'unicode-range': LATIN },
		{ url: serifLatinExtended, 'unicode-range': LATIN_EXTENDED },
		{ url: serifCyrillic, 'unicode-range': CYRILLIC }
	]
} as StyleSpecification['font-faces'];
