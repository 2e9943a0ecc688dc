import { OWN_STYLE } from '../../src/kinds/source/citation';
import { MAP_FILES } from '../../src/map/layers/map-files';
import { LANGUAGES, type Language } from '../../src/i18n';

/** Whom a file of the built folder is kept for: everybody, the readers of one language, or nobody. */
export type Keeping = 'all' | Language | undefined;

/** What the opened page reads besides the shapes on its map. */
const READ = new Set(
	'opening reference stories excerpts dates chapters citations search relief datapackage'.split(' ')
);

/** Letters that only one language needs; all others of a font are fetched when a text asks for them. */
const LETTERS: Readonly<Record<string, Keeping>> = { latin: 'all', cyrillic: 'ru' };

/** Scripts and styles of the pages that need no atlas. */
const OF_PAGES = /^pages?-/;

function ofData(
	name: string,
	shapes: ReadonlySet<string>,
	published: ReadonlySet<string>
): Keeping {
	if (name.endsWith('.geojson')) return shapes.has(name) ? 'all' : undefined;
	const [, stem = '', style, other] =
		/^([a-z]+)(?:-([a-z]+))?(?:\.(ru|zh-Hans))?\.(?:json|webp)$/.exec(name) ?? [];
	if (!READ.has(stem)) return undefined;
	if (style !== undefined) return LANGUAGES.find((language) => OWN_STYLE[language] === style);
	if (other !== undefined) return other as Language;
	return published.has(`${stem}.ru.json`) ? 'en' : 'all';
}

function ofAssets(name: string): Keeping {
	if (OF_PAGES.test(name)) return undefined;
	const [, letters] = /-(latin|cyrillic|greek|vietnamese)(?:-ext)?-\d.*\.woff2$/.exec(name) ?? [];
	if (letters !== undefined) return /-ext-/.test(name) ? undefined : LETTERS[letters];
	// Words of a language, also those that come with the map and with later parts.
	const words = name.replace(/^(?:map|later)-/, '');
	return LANGUAGES.find((language) => words.startsWith(`${language}-`)) ?? 'all';
}

/** Whom each file of the built folder is kept for. */
export function keepingOf(files: readonly string[]): Map<string, Exclude<Keeping, undefined>> {
	const shapes = new Set(MAP_FILES.map(({ file }) => file));
	const published = new Set(files.map((file) => file.replace(/^data\//, '')));
	const found = files.map((file): [string, Keeping] => {
		const [folder = '', name] = file.split('/');
		if (name === undefined)
			return [file, /^(?:index|not-kept)\.html$/.test(folder) ? 'all' : undefined];
		if (folder === 'data') return [file, ofData(name, shapes, published)];
		if (folder === 'assets') return [file, ofAssets(name)];
		return [file, file === 'icons/icon.svg' ? 'all' : undefined];
	});
	return new Map(
		found.filter((one): one is [string, Exclude<Keeping, undefined>] => one[1] !== undefined)
	);
}
