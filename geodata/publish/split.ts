import { KIND_IDS, KINDS, type AtlasData, type OpeningData, type Stories } from '../../src/kinds';

/** The fields of a record that its story tells, and the others. */
function split(record: { id: string }, fields: readonly string[]) {
	const entries = Object.entries(record);
	return {
		summary: Object.fromEntries(entries.filter(([key]) => !fields.includes(key))),
		story: Object.fromEntries(entries.filter(([key]) => fields.includes(key)))
	};
}

/** Splits the records into what the page opens with and what the stories add. */
export function splitStories(data: AtlasData): { opening: OpeningData; stories: Stories } {
	const opening: Record<string, unknown> = { version: data.version };
	const stories: Record<string, unknown> = {};
	for (const kind of KIND_IDS) {
		const parts = data[kind].map((record) => ({
			id: record.id,
			...split(record, KINDS[kind].storyFields)
		}));
		opening[kind] = parts.map(({ summary }) => summary);
		stories[kind] = Object.fromEntries(parts.map(({ id, story }) => [id, story]));
	}
	return { opening, stories } as unknown as { opening: OpeningData; stories: Stories };
}
