import { FIRST_DAY, LAST_DAY } from '../../src/time/day';
import type { Archive, ChapterEntry } from '../read/archive';
import { readWhen } from '../read/date';
import type { Problem } from '../problem';
import { countWords, plainText, readProse } from '../read/prose';
import { breach } from './breach';

/** What fits beside a map, on a phone too. */
const MOST_WORDS = 80;
/** Reading takes so long, and looking at the map of a chapter. */
const WORDS_A_MINUTE = 200;
const LOOKING_MINUTES = 0.25;

const chaptersOf = ({ chapters }: Archive, tour: string): ChapterEntry[] =>
	chapters.filter(({ record }) => record.tour === tour);

const wordsOf = (markdown: string): number => countWords(plainText(readProse(markdown).prose));

/** A chapter lies in the folder of its tour; they are numbered from 01 without a gap. */
export function chaptersAreNumberedInTheirTour(archive: Archive): Problem[] {
	const rule = chaptersAreNumberedInTheirTour;
	return archive.chapters.flatMap((entry) => {
		const { tour } = entry.record;
		const number = chaptersOf(archive, tour).indexOf(entry) + 1;
		const start = `${tour}/${String(number).padStart(2, '0')}-`;
		if (entry.id.startsWith(start)) return [];
		const expected = `chapters/${start}<words>.md`;
		return [breach(rule, entry, '(the file name)', entry.id, expected)];
	});
}

/** A chapter shows one day, and one that the clock has. */
export function everyChapterShowsOneDay({ chapters }: Archive): Problem[] {
	return chapters.flatMap((entry) => {
		const { date } = entry.record;
		const days = readWhen(date)?.days;
		const one = days && days[0] + 1 === days[3];
		if (one && days[0] >= FIRST_DAY && days[0] <= LAST_DAY) return [];
		const expected = 'a single day from 1945-01-01 to 2008-12-31';
		return [breach(everyChapterShowsOneDay, entry, 'date', `"${date}"`, expected)];
	});
}

/** What a chapter says is read at a glance beside the map. */
export function everyChapterIsShort({ chapters }: Archive): Problem[] {
	return chapters.flatMap((entry) => {
		const words = wordsOf(entry.body);
		if (words <= MOST_WORDS) return [];
		const expected = `at most ${MOST_WORDS} words`;
		return [breach(everyChapterIsShort, entry, 'the text', `${words} words`, expected)];
	});
}

/** How long a tour takes is worked out from what there is to read and to look at. */
export function aTourTakesAsLongAsItSays(archive: Archive): Problem[] {
	return archive.tours.flatMap((entry) => {
		const chapters = chaptersOf(archive, entry.id);
		const words = chapters.reduce((sum, { body }) => sum + wordsOf(body), 0);
		const minutes = Math.max(
			1,
			Math.round(words / WORDS_A_MINUTE + chapters.length * LOOKING_MINUTES)
		);
		if (entry.record.minutes === minutes) return [];
		return [
			breach(
				aTourTakesAsLongAsItSays,
				entry,
				'minutes',
				String(entry.record.minutes),
				String(minutes)
			)
		];
	});
}

/** A tour leads somewhere. */
export function everyTourHasChapters(archive: Archive): Problem[] {
	return archive.tours
		.filter(({ id }) => chaptersOf(archive, id).length === 0)
		.map((entry) =>
			breach(
				everyTourHasChapters,
				entry,
				'(the record)',
				'no chapter',
				`chapters/${entry.id}/01-….md`
			)
		);
}
