/** What the page reads of the records, in one language. */
import type { Language } from '../../src/i18n';
import { fileIn } from '../../src/dataset/file-in-language';
import { compileAtlas, compileChapters, compileExcerpts } from '../compile/compile';
import { inLanguage, spokenAlone } from '../compile/in-language';
import { geometryTextIn, withLocatorsIn } from '../translation/tables';
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
	const data = withGeometryNotes({ ...compiled, version }, geometry, (text) =>
		geometryTextIn(text, language)
	);
	const excerpts = compileExcerpts(spoken, language);
	const { opening, reference, stories } = splitStories(data);
	const chapters = compileChapters(archive, language);
	const told = withLocatorsIn({ opening, stories, excerpts, chapters }, language);
	const sourceNotes = Object.fromEntries(
		spoken.sources.flatMap(({ id, record: { note } }) => (note === undefined ? [] : [[id, note]]))
	);
	const dates = datesInTexts(spokenAlone(data, language), excerpts);
	const whole = language === 'en' ? {} : { untranslated: [...untranslated].sort() };
	const files: Files = new Map([
		['opening.json', linesOfJson({ ...told.opening, ...whole }, 2)],
		['stories.json', linesOfJson({ ...spokenAlone(told.stories, language), sourceNotes }, 2)],
		['excerpts.json', linesOfJson(told.excerpts, 2)],
		['dates.json', linesOfJson(dates, 1)],
		['chapters.json', linesOfJson(told.chapters, 2)]
	]);
	const named = [...files].map(([name, text]) => [fileIn(name, language), text] as const);
	const common: [string, string][] =
		language === 'en' ? [['reference.json', linesOfJson(reference, 2)]] : [];
	return new Map([...named, ...common]);
}
