import {
	relatedDebates,
	relatedLinks,
	relatedOthers,
	relatedSeries,
	wholesOf
} from '../../dataset/related';
import type { AnyRecord } from '../../kinds';
import type { Atlas } from '../../state/atlas.svelte';

/** Other records to read, under what they are to this one. */
export interface Lead {
	title: string;
	records: AnyRecord[];
}

/** Where else to read. What comes later than the page opens is there when it has come. */
export function leadsOf(found: AnyRecord, atlas: Atlas): Lead[] {
	const { dataset, words } = atlas;
	const { reference } = atlas.details;
	const tension: AnyRecord[] = (found.kind === 'periods' ? dataset.data.tension : []).map(
		(record) => ({ kind: 'tension', record })
	);
	return [
		{ title: words.kindsTogether.links, records: relatedLinks(found, dataset) },
		{ title: words.story.partOf, records: wholesOf(found, dataset) },
		{ title: words.story.debates, records: relatedDebates(found, dataset) },
		{ title: words.kindsTogether.series, records: reference ? relatedSeries(found, dataset) : [] },
		{ title: words.kindsTogether.tension, records: tension },
		{ title: words.story.seeAlso, records: relatedOthers(found, dataset) }
	].filter(({ records }) => records.length > 0);
}
