/** The tours, chapter by chapter, in every language they exist in. */
import type { ChapterEntry } from '../read/archive';
import { linksTo, nameOf, type Book } from './book';
import { heading, inWords, namesLine } from './markdown';
import { withSources } from './prose';

const LANGUAGES = ['zh-Hans', 'ru'] as const;

function chapterLines(book: Book, { id, record, body, translations }: ChapterEntry): string[] {
	const { title, date, camera, open, look } = record;
	const led = [
		...(open === undefined ? [] : [`opens ${linksTo(book, [open])}`]),
		...(look === undefined ? [] : [`marks ${linksTo(book, [look])}`])
	];
	return [
		heading(4, `${inWords(date)} · ${title}`, id),
		'',
		[`\`${id}\``, `the map at ${camera}`, ...led].join(' · '),
		'',
		withSources(body),
		'',
		...LANGUAGES.flatMap((language) => {
			const translation = translations[language];
			return translation === undefined
				? [`${language}: not yet written.`, '']
				: [`${language}: **${translation.title}** ${withSources(translation.body)}`, ''];
		})
	];
}

/** Each tour with its question, its chapters and what a class may be asked. */
export function tours(book: Book): string[] {
	const { tours: entries, chapters } = book.archive;
	return [...entries]
		.sort((a, b) => a.record.order - b.record.order)
		.flatMap(({ id, record }) => [
			heading(3, nameOf(book, id), id),
			'',
			namesLine(record.names, id),
			'',
			`${record.minutes} minutes.`,
			'',
			...Object.values(record.question).flatMap((question) => [question, '']),
			...chapters
				.filter(({ record: { tour } }) => tour === id)
				.flatMap((chapter) => chapterLines(book, chapter)),
			'For a class:',
			'',
			...record.questions.flatMap((question) => Object.values(question).map((text) => `- ${text}`)),
			''
		]);
}
