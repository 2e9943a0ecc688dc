import type { DataFile, Licence } from '../../dataset/data-package';
import { LANGUAGE_NAMES, type Language, type Words } from '../../i18n';
import type { DataWords } from '../../i18n/data-words';
import type { DatedWords } from '../../i18n/dated-words';
import { STYLE_NAMES, type OtherStyle } from '../../kinds/source/citation';

/** What the files hold, by subject, in the order in which the reader is shown them. */
const SUBJECTS = {
	records: [
		'atlas',
		'opening',
		'reference',
		'stories',
		'excerpts',
		'dates',
		'search',
		'chapters',
		'places',
		'events',
		'claims',
		'series',
		'tables',
		'links',
		'flows'
	],
	bibliography: ['citations', 'sources', 'bibliography'],
	border: [
		'border',
		'sides',
		'areas',
		'rivers',
		'tributaries',
		'lakes',
		'ussuri',
		'damansky',
		'damansky-lines',
		'railways'
	],
	world: ['polities', 'boundaries', 'land', 'relief']
} as const;

export type Subject = keyof typeof SUBJECTS | 'other';
export type Content = (typeof SUBJECTS)[keyof typeof SUBJECTS][number];

/** A published file and what its name says of it. */
export interface ListedFile {
	file: DataFile;
	/** `undefined` for a file that this version of the page does not know. */
	content: Content | undefined;
	/** Fewer points, for a map of the whole or of a region; a style of citations; or a language. */
	detail: 'overview' | 'regional' | 'local' | OtherStyle | Exclude<Language, 'en'> | undefined;
	format: string;
}

/** All files under their subjects; a subject without files is left out. */
export function filesBySubject(files: DataFile[]): { subject: Subject; files: ListedFile[] }[] {
	const listed = files.map(list);
	const known = Object.entries(SUBJECTS).map(([subject, contents]) => ({
		subject: subject as Subject,
		files: contents.flatMap((content) => listed.filter((one) => one.content === content))
	}));
	const other = {
		subject: 'other' as const,
		files: listed.filter(({ content }) => content === undefined)
	};
	return [...known, other].filter((group) => group.files.length > 0);
}

function list(file: DataFile): ListedFile {
	const [, stem, grade, language] =
		/^([^.]+?)(?:-(overview|regional|local|mla|apa|gost|gbt)|\.(zh-Hans|ru)(?=\.))?\./.exec(
			file.path
		) ?? [];
	const contents: readonly Content[] = Object.values(SUBJECTS).flat();
	return {
		file,
		content: contents.find((content) => content === stem),
		detail: (grade ?? language) as ListedFile['detail'],
		format: formatOf(file.path)
	};
}

/** What a file holds, in words; nothing for one that this version of the page does not know. */
export function describeFile(
	{ content, detail }: ListedFile,
	words: Words,
	own: DataWords
): string | DatedWords | undefined {
	if (content === undefined) return undefined;
	const what = words.data.contents[content];
	if (detail === undefined) return what;
	const isGrade = detail === 'overview' || detail === 'regional' || detail === 'local';
	if (isGrade) return own.detail(what, own.details[detail]);
	const isLanguage = detail === 'zh-Hans' || detail === 'ru';
	const name = isLanguage ? LANGUAGE_NAMES[detail] : STYLE_NAMES[detail].name;
	return own.detail(what, name);
}

/** Names of formats are the same in every language. */
const FORMATS: readonly [ending: string, format: string][] = [
	['.csl.json', 'CSL-JSON'],
	['.lpf.json', 'Linked Places Format'],
	['.geojson', 'GeoJSON'],
	['.json', 'JSON'],
	['.csv', 'CSV'],
	['.bib', 'BibTeX'],
	['.ris', 'RIS'],
	['.webp', 'WebP'],
	['.xlsx', 'XLSX']
];

function formatOf(path: string): string {
	return FORMATS.find(([ending]) => path.endsWith(ending))?.[1] ?? path.split('.').at(-1) ?? '';
}

/** The licences in use, each with the sources of the files under it. */
export function licencesOf(files: DataFile[]): { licence: Licence; sources: string[] }[] {
	const found = new Map<string, { licence: Licence; sources: Set<string> }>();
	for (const { licenses, sources } of files) {
		for (const licence of licenses) {
			const entry = found.get(licence.name) ?? { licence, sources: new Set<string>() };
			for (const { title } of sources) entry.sources.add(title);
			found.set(licence.name, entry);
		}
	}
	return [...found.values()].map(({ licence, sources }) => ({ licence, sources: [...sources] }));
}
