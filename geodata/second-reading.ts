/** `npx tsx geodata/second-reading.ts`: draws the sixty statements of docs/second-reading.md; the lots are the same as long as the record is. */
import type { Entry, ExcerptEntry } from './read/archive';
import { citedBy } from './read/citations';
import { readRecords } from './read/read';
import { PATHS } from './paths';
import { bookOf } from './review/book';
import { everyEntry } from './review/order';
import { withSources } from './review/prose';
import { statementsOf } from './review/statements';

const SEED = 1969;
const DRAWN = 60;

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

const random = randomFrom(SEED);
const all = everyEntry(bookOf(readRecords(PATHS.records).archive)).flatMap(statements);
const drawn = all
	.map((statement) => ({ statement, lot: random() }))
	.sort((a, b) => a.lot - b.lot)
	.slice(0, DRAWN)
	.map(({ statement }, index) => ({ number: index + 1, ...statement }));
process.stdout.write(`${JSON.stringify({ seed: SEED, from: all.length, drawn }, null, '\t')}\n`);
