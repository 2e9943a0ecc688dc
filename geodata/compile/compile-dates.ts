/** The dates of a record, authored as EDTF, made what the clock reads. */
import type { When } from '../../src/time/interval';
import { ALWAYS, readChain, readFromTo } from '../read/date';

/** The record without the keys that the compiled one replaces. */
export function without<T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> {
	const left = Object.entries(record).filter(([key]) => !(keys as string[]).includes(key));
	return Object.fromEntries(left) as Omit<T, K>;
}

/** An unreadable date stands for always, so that one mistake does not hide the record. */
export const dated = (when: When | undefined): When => when ?? ALWAYS;

/** Entries of a list, such as former names, with their times. */
export function fromTo<T extends { from?: string | undefined; to?: string | undefined }>(
	entries: readonly T[]
) {
	return entries.map((entry) => ({
		...without(entry, 'from', 'to'),
		when: dated(readFromTo(entry.from, entry.to))
	}));
}

/** The stretches of a chain with their times. */
export function chain<T extends { from: string }>(stretches: readonly T[], to?: string) {
	const whens = readChain(
		stretches.map(({ from }) => from),
		to
	);
	return stretches.map((stretch, index) => ({
		...without(stretch, 'from'),
		when: dated(whens[index])
	}));
}

/** From the first stretch of a chain to its end. */
export function span(stretches: readonly { from: string }[], to?: string): When {
	return dated(readFromTo(stretches[0]?.from, to));
}
