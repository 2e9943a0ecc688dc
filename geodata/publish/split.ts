import {
	KIND_IDS,
	KINDS,
	LATER_KINDS,
	type AtlasData,
	type OpeningData,
	type Reference,
	type Stories
} from '../../src/kinds';

/** The records in the parts in which the page reads them. */
export interface Parts {
	opening: OpeningData;
	reference: Reference;
	stories: Stories;
}

/** The fields of a record that its story tells, and the others. */
function split(record: { id: string }, fields: readonly string[]) {
	const entries = Object.entries(record);
	return {
		summary: Object.fromEntries(entries.filter(([key]) => !fields.includes(key))),
		story: Object.fromEntries(entries.filter(([key]) => fields.includes(key)))
	};
}

/** Splits the records into what the page opens with, what comes when it is needed, and what the stories add. */
export function splitStories(data: AtlasData): Parts {
	const later: Record<string, unknown> = {};
	const opening: Record<string, unknown> = { version: data.version, later };
	const reference: Record<string, unknown> = { version: data.version };
	const stories: Record<string, unknown> = {};
	for (const kind of KIND_IDS) {
		const parts = data[kind].map((record) => ({
			id: record.id,
			...split(record, KINDS[kind].storyFields)
		}));
		const isLater = LATER_KINDS.includes(kind);
		if (isLater) later[kind] = parts.map(({ id }) => id);
		(isLater ? reference : opening)[kind] = parts.map(({ summary }) => summary);
		stories[kind] = Object.fromEntries(parts.map(({ id, story }) => [id, story]));
	}
	return { opening, reference, stories } as unknown as Parts;
}
