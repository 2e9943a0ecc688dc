import type { AnyRecord, Stories, WholeRecord } from '../kinds';

/** The summary of a record and what its story says, together again; `undefined` where the stories do not know it. */
export function whole({ kind, record }: AnyRecord, stories: Stories): WholeRecord | undefined {
	const story: object | undefined = stories[kind][record.id];
	return story && ({ kind, record: { ...record, ...story } } as WholeRecord);
}
