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

type Fields = Record<string, unknown>;

/** What the story tells of a record, and the rest. `phases.text` is the text of every phase. */
function split(record: Fields, fields: readonly string[]): { summary: Fields; story: Fields } {
	const summary: Fields = {};
	const story: Fields = {};
	for (const [key, value] of Object.entries(record)) {
		const inner = fields.flatMap((field) =>
			field.startsWith(`${key}.`) ? [field.slice(key.length + 1)] : []
		);
		if (fields.includes(key)) story[key] = value;
		else if (inner.length > 0 && Array.isArray(value)) {
			const parts = (value as Fields[]).map((one) => split(one, inner));
			summary[key] = parts.map((part) => part.summary);
			story[key] = parts.map((part) => part.story);
		} else summary[key] = value;
	}
	return { summary, story };
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
			...split(record as unknown as Fields, KINDS[kind].storyFields)
		}));
		const isLater = LATER_KINDS.includes(kind);
		if (isLater) later[kind] = parts.map(({ id }) => id);
		(isLater ? reference : opening)[kind] = parts.map(({ summary }) => summary);
		stories[kind] = Object.fromEntries(parts.map(({ id, story }) => [id, story]));
	}
	return { opening, reference, stories } as unknown as Parts;
}
