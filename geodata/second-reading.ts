/**
 * `npx tsx geodata/second-reading.ts [seed] [how many]`: draws statements for docs/second-reading.md, at first
 * sixty, later others that do not stand there; the lots are the same as long as the record is.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry, ExcerptEntry } from './read/archive';
import { citedBy } from './read/citations';
import { readRecords } from './read/read';
import { PATHS } from './paths';
import { bookOf } from './review/book';
import { everyEntry } from './review/order';
import { withSources } from './review/prose';
import { statementsOf } from './review/statements';

const [seed = 1969, howMany = 60] = process.argv.slice(2).map(Number);
/** The readings before. */
const READ = readFileSync(path.join(PATHS.root, 'docs/second-reading.md'), 'utf8');
const wasRead = ({ says }: Statement) => READ.includes(says.slice(0, 100));

interface Statement {
	record: string;
	says: string;
	sources: readonly string[];
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What a story says up to each of its citations. */
const cited = (body: string): string[] =>
	[...body.matchAll(/[^[\]]*(?:\[[^@\]][^\]]*\](?:\([^)]*\))?[^[\]]*)*\[@[^\]]*\]/g)].map(
		([passage]) => withSources(passage).replace(/^[.\s]+/, '')
	);

function statements(entry: Entry<unknown>): Statement[] {
	const { body } = entry as Partial<ExcerptEntry>;
	if (body !== undefined) {
		return cited(body).map((says) => ({
			record: entry.id,
			says,
			sources: citedBy(says)
		}));
	}
	return statementsOf(entry)
		.filter(({ sources }) => (sources ?? []).length > 0)
		.map(({ part, says, sources }) => ({
			record: entry.id,
			says: `${part}: ${says}`,
			sources: sources ?? []
		}));
}

const random = randomFrom(seed);
const all = everyEntry(bookOf(readRecords(PATHS.records).archive))
	.flatMap(statements)
	.filter((statement) => seed === 1969 || !wasRead(statement));
const drawn = all
	.map((statement) => ({ statement, lot: random() }))
	.sort((a, b) => a.lot - b.lot)
	.slice(0, howMany)
	.map(({ statement }, index) => ({ number: index + 1, ...statement }));
process.stdout.write(`${JSON.stringify({ seed, from: all.length, drawn }, null, '\t')}\n`);
