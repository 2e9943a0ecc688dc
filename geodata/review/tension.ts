/** The tension between Moscow and Beijing, year by year; all of it our own judgement. */
import { linksTo, type Book } from './book';
import { heading, listed, namesLine, table } from './markdown';

/** Method, scale, caveats, and the ground given for each year. */
export function tension(book: Book): string[] {
	return book.archive.tension.flatMap(({ id, record }) => [
		heading(3, record.names.en, id),
		'',
		namesLine(record.names, id),
		'',
		record.method,
		'',
		...listed(
			'Scale:',
			record.scale.map(({ value, text }) => `${value}: ${text}`)
		),
		...listed('To bear in mind:', record.caveats),
		...table(
			['Year', 'Value', 'Ground', 'Events'],
			record.years.map(({ year, value, basis, events }) => [
				String(year),
				String(value),
				basis,
				linksTo(book, events)
			])
		)
	]);
}
