import type { Inline } from '../../src/kinds/compiled';
import { withDates } from '../read/dates-in-text';
import { readWhen } from '../read/date';
import type { Archive, Entry } from '../read/archive';
import { proseOf } from '../read/texts';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

type Issued = Archive['sources'][number]['record']['issued'];

/** A list of sources, the date of what they tell, and the words that tell it. */
interface Told {
	field: string;
	from: string;
	ids: string[];
	words: readonly Inline[];
}

/** The last day on which it may have appeared. */
function lastDayOf(issued: Issued): number | undefined {
	const parts = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
	const end = parts && readWhen(parts.join('-'))?.days[3];
	return end === undefined ? undefined : end - 1;
}

function toldIn(archive: Archive, entry: Entry<unknown>): Told[] {
	const prose = proseOf(archive, entry).flatMap(({ prose: paragraphs }) => paragraphs.flat());
	const claims = [...walk(entry.record)].flatMap(({ key, value }) =>
		key === 'statement' && typeof value === 'string' ? withDates(value) : []
	);
	const date = (entry.record as { date?: string }).date;
	return [...walk(entry.record)].flatMap(({ path, value }): Told[] => {
		if (!isObject(value) || !Array.isArray(value['sources'])) return [];
		const from = value['date'] ?? value['from'] ?? date;
		const text = value['text'] ?? value['statement'];
		const isFigure = 'value' in value;
		const says = path === '' || isFigure || typeof text === 'string';
		if (typeof from !== 'string' || !says) return [];
		const field = path === '' ? 'sources' : `${path}.sources`;
		const words =
			typeof text === 'string' ? withDates(text) : isFigure ? [] : [...prose, ...claims];
		return [{ field, from, ids: value['sources'] as string[], words }];
	});
}

/** No source appeared before what it is cited for; an older one stands beside an older date. */
export function noSourceIsOlderThanWhatItTells(archive: Archive): Problem[] {
	const issued = new Map(archive.sources.map(({ id, record }) => [id, lastDayOf(record.issued)]));
	const { areas, events, links, sectors, series } = archive;
	const dated: Entry<unknown>[] = [...events, ...links, ...areas, ...sectors, ...series];
	return dated.flatMap((entry) =>
		toldIn(archive, entry).flatMap(({ field, from, ids, words }) => {
			const begun = readWhen(from)?.days[0];
			const dates = words.flatMap((word) =>
				typeof word === 'object' && 'date' in word ? [readWhen(word.date)?.days[0] ?? Infinity] : []
			);
			return ids
				.filter((id) => {
					const day = issued.get(id);
					if (day === undefined || begun === undefined || day >= begun) return false;
					return !dates.some((told) => told <= day);
				})
				.map((id) =>
					breach(
						noSourceIsOlderThanWhatItTells,
						entry,
						field,
						`"${id}", which appeared before ${from}`,
						'a source that can have known, or the date for which this one stands'
					)
				);
		})
	);
}
