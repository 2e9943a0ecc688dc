/** The page of doubts: every statement that is not certain, quoted, record by record. */
import type { Entry } from '../read/archive';
import { byCodePoint } from '../walk';
import { dateBefore, linksTo, type Book } from './book';
import { doubt, table } from './markdown';
import { allInOrder, everyEntry } from './order';
import { statementsOf, type MarkedStatement } from './statements';

/** From so many statements on, a caution is told once and numbered. */
const OFTEN = 3;

const doubtful = (entry: Entry<unknown>) =>
	statementsOf(entry).filter(
		({ certainty, caution }) => certainty !== 'certain' || caution !== undefined
	);

/** How many statements are not certain. */
export const countDoubts = (book: Book) => everyEntry(book).flatMap(doubtful).length;

/** The cautions that stand at many statements, the most frequent first, with how many. */
function oftenSaid(book: Book): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { caution } of everyEntry(book).flatMap(doubtful)) {
		if (caution !== undefined) counts.set(caution, (counts.get(caution) ?? 0) + 1);
	}
	const often = [...counts].filter(([, count]) => count >= OFTEN);
	return new Map(often.sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)));
}

/** The cautions told once for many statements, numbered. */
export function cautionsInCommon(book: Book): string[] {
	const rows = [...oftenSaid(book)].map(([caution, count], index) => [
		String(index + 1),
		caution,
		String(count)
	]);
	return table(['No.', 'Caution', 'Statements'], rows);
}

function doubtLine({ part, says, certainty, caution }: MarkedStatement, often: string[]): string {
	const number = often.indexOf(caution ?? '') + 1;
	const why = number > 0 ? `caution ${number}` : caution;
	return `- ${part}: “${says}” — ${doubt({ certainty, caution: why })}`;
}

/** Every record that has doubts, with the statements they belong to. */
export function doubtsByRecord(book: Book): string[] {
	const often = [...oftenSaid(book).keys()];
	return allInOrder(book).flatMap(({ part, entries }) => {
		const lines = entries.flatMap((entry) => {
			const statements = doubtful(entry);
			if (statements.length === 0) return [];
			return [
				`**${dateBefore(entry)}${linksTo(book, [entry.id])}** \`${entry.id}\``,
				'',
				...statements.map((statement) => doubtLine(statement, often)),
				''
			];
		});
		return lines.length === 0 ? [] : [`### ${part}`, '', ...lines];
	});
}
