import type { AtlasData } from '../../src/dataset/compiled';
import { STORY_FIELDS, type Kind, type OpeningData, type Stories } from '../../src/dataset/stories';

const KINDS = Object.keys(STORY_FIELDS) as Kind[];

/** The fields of a record that its story tells, and the others. */
function split(record: { id: string }, fields: readonly string[]) {
	const entries = Object.entries(record);
	return {
		brief: Object.fromEntries(entries.filter(([key]) => !fields.includes(key))),
		story: Object.fromEntries(entries.filter(([key]) => fields.includes(key)))
	};
}

/** Parts the records into what the page opens with and what the stories add. */
export function divide(data: AtlasData): { opening: OpeningData; stories: Stories } {
	const opening: Record<string, unknown> = { version: data.version };
	const stories: Record<string, unknown> = {};
	for (const kind of KINDS) {
		const parts = data[kind].map((record) => ({
			id: record.id,
			...split(record, STORY_FIELDS[kind])
		}));
		opening[kind] = parts.map(({ brief }) => brief);
		stories[kind] = Object.fromEntries(parts.map(({ id, story }) => [id, story]));
	}
	return { opening, stories } as unknown as { opening: OpeningData; stories: Stories };
}
