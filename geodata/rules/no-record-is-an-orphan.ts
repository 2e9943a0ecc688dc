import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { referencesIn } from '../read/references';
import { breach } from './breach';

/** Nothing is beyond a reader's reach: it is on the map, or something on the map leads to it. */
export function noRecordIsAnOrphan(archive: Archive): Problem[] {
	const led = new Set(
		referencesIn(archive)
			.filter(({ target, from, id }) => target !== 'sources' && from !== id)
			.map(({ id }) => id)
	);
	const events = archive.events.filter(({ id, record }) => {
		const onMap = record.location ?? record.sector ?? record.area ?? record.places[0];
		return onMap === undefined && !led.has(id);
	});
	const debates = archive.debates.filter(({ record }) => {
		const evidence = record.positions.flatMap((position) => position.evidence);
		return record.events.length + record.places.length + evidence.length === 0;
	});
	const series = archive.series.filter(
		({ record }) => record.events.length + record.flows.length === 0
	);
	const storyless = archive.places.filter(({ id }) => !led.has(id));
	const terms = archive.terms.filter(
		({ record }) => record.events.length + record.related.length === 0
	);
	const told = (entries: readonly { file: string }[], found: string, expected: string) =>
		entries.map((entry) => breach(noRecordIsAnOrphan, entry, '(the record)', found, expected));
	return [
		...told(events, 'no place and nothing that leads here', 'a place, sector, area or reference'),
		...told(debates, 'no event and no place', 'an event or a place that the debate is about'),
		...told(series, 'no event and no flow', 'an event or a flow whose story leads to the figures'),
		...told(terms, 'no event and nothing related', 'an event or a record that belongs to the term'),
		...told(storyless, 'a dot without a story', 'an excerpt, an event or a link about this place')
	];
}
