import type { Day } from '../time/day';
import type { Language } from '../i18n';
import { KIND_IDS, kindOf, type AnyRecord } from '../kinds';
import type { State } from '../kinds/kind';
import type { Dataset } from './dataset';

/** How a record stands differently on two days in one respect; `undefined` where it is not on the map. */
export interface Change {
	of: State['of'];
	before: State | undefined;
	after: State | undefined;
}

/** A record that stands differently, in at least one respect. */
export interface Changed {
	found: AnyRecord;
	changes: Change[];
}

/**
 * What differs between two days: states of the border, of areas and of relations, and names in
 * the reader's language. What changed in between and changed back makes no difference.
 */
export function compare(dataset: Dataset, before: Day, after: Day, language: Language): Changed[] {
	return KIND_IDS.flatMap((kind) =>
		dataset.data[kind].flatMap((record) => {
			const found = { kind, record } as AnyRecord;
			const now = statesOf(found, after, language);
			const changes = statesOf(found, before, language).flatMap((then, index): Change[] => {
				const other = now[index];
				const of = (then ?? other)?.of;
				const isSame = JSON.stringify(then) === JSON.stringify(other);
				return of === undefined || isSame ? [] : [{ of, before: then, after: other }];
			});
			return changes.length > 0 ? [{ found, changes }] : [];
		})
	);
}

function statesOf(found: AnyRecord, day: Day, language: Language): (State | undefined)[] {
	return kindOf(found).states?.(found.record, day, language) ?? [];
}
