import type { AnyRecord, Stories, WholeRecord } from '../kinds';

/** The summary of a record and what its story says, together again; `undefined` where the stories do not know it. */
export function whole({ kind, record }: AnyRecord, stories: Stories): WholeRecord | undefined {
	const story: object | undefined = stories[kind][record.id];
	return story && ({ kind, record: together(record, story) } as WholeRecord);
}

/** Where both have a list, its items are put together one by one. */
function together(summary: object, story: object): object {
	const joined: Record<string, unknown> = { ...summary, ...story };
	for (const [key, told] of Object.entries(story)) {
		const brief: unknown = summary[key as keyof typeof summary];
		if (Array.isArray(brief) && Array.isArray(told))
			joined[key] = brief.map((one, index) => together(one as object, told[index] as object));
	}
	return joined;
}
