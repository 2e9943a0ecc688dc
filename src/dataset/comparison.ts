import type { Day } from '../time/day';
import type { Language } from '../i18n';
import { KIND_IDS, kindOf, type AnyRecord } from '../kinds';
import type { AreaSummary } from '../kinds/area/kind';
import type { State } from '../kinds/kind';
import type { Dataset } from './dataset';
import { areaOf } from './related';

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
 * the reader's language. What changed in between and changed back makes no difference. A place and
 * the disputed ground that it is are one thing, told as the place.
 */
export function compare(dataset: Dataset, before: Day, after: Day, language: Language): Changed[] {
	return KIND_IDS.flatMap((kind) =>
		dataset.data[kind].flatMap((record) => {
			const found = { kind, record } as AnyRecord;
			if (found.kind === 'areas' && placeOf(found.record, dataset)) return [];
			const parts = [found];
			const ground = kind === 'places' ? areaOf(record.id, dataset) : undefined;
			if (ground) parts.push({ kind: 'areas', record: ground });
			const now = statesOf(parts, after, language);
			const changes = statesOf(parts, before, language).flatMap((then, index): Change[] => {
				const other = now[index];
				const of = (then ?? other)?.of;
				const isSame = JSON.stringify(then) === JSON.stringify(other);
				return of === undefined || isSame ? [] : [{ of, before: then, after: other }];
			});
			return changes.length > 0 ? [{ found, changes }] : [];
		})
	);
}

/** The place that an area is. */
const placeOf = ({ place }: AreaSummary, dataset: Dataset) =>
	place === undefined ? undefined : dataset.place(place);

/** How a thing stands: as its first part says, and its other parts besides their names. */
function statesOf(
	[first, ...others]: readonly AnyRecord[],
	day: Day,
	language: Language
): (State | undefined)[] {
	const told = (one: AnyRecord) => kindOf(one).states?.(one.record, day, language) ?? [];
	const more = others.flatMap(told).filter((state) => state?.of !== 'name');
	return [...(first ? told(first) : []), ...more];
}
