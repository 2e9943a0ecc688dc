/** What the page reads of the records, in one language. */
import type { Language } from '../../src/i18n';
import { fileIn } from '../../src/dataset/file-in-language';
import { compileAtlas, compileChapters, compileExcerpts } from '../compile/compile';
import { inLanguage, spokenAlone } from '../compile/in-language';
import type { Files } from '../files';
import type { GeometryFiles } from '../geometry-files';
import { linesOfJson } from '../json';
import type { Archive } from '../read/archive';
import { datesInTexts } from './dates-in-texts';
import { withGeometryNotes } from './geometry-notes';
import { splitStories } from './split';

/** What every language has in common. */
interface Common {
	/** The data version. */
	version: string;
	geometry: GeometryFiles;
}

/** The files of a language by name; what does not depend on it is among the English ones. */
export function pageFiles(
	archive: Archive,
	language: Language,
	{ version, geometry }: Common
): Files {
	const { archive: spoken, untranslated } = inLanguage(archive, language);
	const compiled = compileAtlas(spoken, language);
	const data = withGeometryNotes({ ...compiled, version }, geometry);
	const excerpts = compileExcerpts(spoken, language);
	const { opening, reference, stories } = splitStories(data);
	const dates = datesInTexts(spokenAlone(data, language), excerpts);
	const whole = language === 'en' ? {} : { untranslated: [...untranslated].sort() };
	const files: Files = new Map([
		['opening.json', linesOfJson({ ...opening, ...whole }, 2)],
		['stories.json', linesOfJson(spokenAlone(stories, language), 2)],
		['excerpts.json', linesOfJson(excerpts, 2)],
		['dates.json', linesOfJson(dates, 1)],
		['chapters.json', linesOfJson(compileChapters(archive, language), 2)]
	]);
	const named = [...files].map(([name, text]) => [fileIn(name, language), text] as const);
	const common: [string, string][] =
		language === 'en' ? [['reference.json', linesOfJson(reference, 2)]] : [];
	return new Map([...named, ...common]);
}
