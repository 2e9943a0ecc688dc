import { writeDay } from '../i18n/dates';
import { foundValue } from '../i18n/found-value';
import type { Language } from '../i18n';
import { writeNumber } from '../i18n/numbers';
import { STOPS } from '../i18n/stops';
import { OWN_DATA_WORDS } from '../i18n/own-data-words';
import type { OwnFormat, OwnProblem, ProblemCode } from './types';

const BYTES_PER_MEGABYTE = 1024 * 1024;
/** What was found is a figure or a name, and needs no quotation marks. */
const PLAIN = new Set<ProblemCode>([
	'too-large',
	'other-format',
	'broken-off',
	'damaged-text',
	'projected',
	'other-datum'
]);
/** The sentence about a date is ended by what was expected of it. */
const ABOUT_DATES = new Set<ProblemCode>(['bad-date', 'bad-end']);
const ABOUT_FILES = new Set<ProblemCode>(['empty-file', 'other-format', 'no-rows']);

/**
 * A problem in the reader's language: where it is, what was found, what was expected, and what became of it.
 * @param format what the file is: a table has rows, others have features
 */
export function describe(
	problem: OwnProblem,
	language: Language,
	format: OwnFormat = 'csv'
): string {
	const own = OWN_DATA_WORDS[language];
	const { code, leftOut, rows, readAs, field } = problem;
	const second =
		code === 'projected' ? (field ?? '') : readAs === undefined ? '' : writeDay(readAs, language);
	const said = [own.problems[code](found(problem, language), second)];
	if (ABOUT_FILES.has(code)) said.push(own.expected.file);
	if (ABOUT_DATES.has(code)) said.push(own.expected.date, own.withoutDate);
	if (leftOut > 0 && rows === 1) said.push(own.leftOut);
	if (leftOut > 0 && rows > 1) {
		said.push(own.leftOutAll(writeNumber(leftOut, language, 0)));
	}
	// Chinese has no spaces between sentences.
	const sentence = said.join(STOPS[language].gap);
	const where = placeOf(problem, language, format);
	return where === undefined ? sentence : own.about(where, sentence);
}

/** The row, how many more, and the column. */
function placeOf(
	{ code, row, rows, field }: OwnProblem,
	language: Language,
	format: OwnFormat
): string | undefined {
	const own = OWN_DATA_WORDS[language];
	const [one, several] =
		format === 'csv' ? [own.row, own.rowAndMore] : [own.feature, own.featureAndMore];
	if (row === undefined) return undefined;
	const first = writeNumber(row, language, 0);
	const where =
		rows > 1 ? several(first, writeNumber(rows - 1, language, 0), rows - 1) : one(first);
	return field === undefined || field === '' || code === 'projected'
		? where
		: own.inField(where, foundValue(field));
}

function found({ code, found: text }: OwnProblem, language: Language): string {
	const own = OWN_DATA_WORDS[language];
	if (code === 'too-large') return writeNumber(Number(text) / BYTES_PER_MEGABYTE, language, 1);
	if (code === 'broken-off' || code === 'damaged-text')
		return writeNumber(Number(text), language, 0);
	const shown = foundValue(text);
	if (shown === '') return own.nothing;
	return PLAIN.has(code) ? shown : own.quoted(shown);
}
