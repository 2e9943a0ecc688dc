import type { Atlas } from '../state/atlas.svelte';
import type { AnyRecord } from '../dataset/stories';
import { namesOn } from '../dataset/names';
import { phaseOn } from '../dataset/phases';
import type { Names } from '../dataset/schema';
import type { Language } from '../i18n';

/** What a title depends on: the date shown, and the reader's language. */
export type Reading = Pick<Atlas, 'dataset' | 'day' | 'language' | 'words'>;

/** What a record is called on the date shown, in the reader's language. */
export function recordTitle(
	found: AnyRecord,
	reading: Reading,
	language: Language = reading.language
): string {
	if (found.kind === 'links') {
		const [from, to] = found.record.between.map((id) => {
			const place = reading.dataset.place(id);
			return place ? namesOn(place, reading.day)[language] : id;
		});
		return reading.words.story.between(from ?? '', to ?? '');
	}
	return recordNames(found, reading)[language];
}

/** All names of a record on the date shown. */
export function recordNames(
	found: Exclude<AnyRecord, { kind: 'links' }>,
	{ day }: Pick<Reading, 'day'>
): Names {
	return 'historicalNames' in found.record ? namesOn(found.record, day) : found.record.names;
}

/** One quiet line under a title: what it is, and how it stands on the date. */
export function recordSubtitle(found: AnyRecord, { words, day }: Reading): string {
	switch (found.kind) {
		case 'places':
			return words.placeKinds[found.record.kind];
		case 'events':
			return words.eventKinds[found.record.kind];
		case 'flows':
			return words.flows.kinds[found.record.kind];
		case 'links': {
			const phase = phaseOn(found.record.phases, day);
			return phase ? words.stances[phase.stance] : words.kinds.links;
		}
		case 'sectors': {
			const status = phaseOn(found.record.statuses, day);
			return status ? words.statuses[status.status] : words.kinds.sectors;
		}
		default:
			return words.kinds[found.kind];
	}
}
