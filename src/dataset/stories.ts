import type { AnyRecord, Stories, WholeRecord } from '../kinds';

/** The summary of a record and what its story says, together again. */
export function whole({ kind, record }: AnyRecord, stories: Stories): WholeRecord {
	return { kind, record: { ...record, ...stories[kind][record.id] } } as WholeRecord;
}
