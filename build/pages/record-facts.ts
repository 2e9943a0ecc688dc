/** What the pages ask of a record, whatever its kind. */
import { KIND_IDS, kindOf, type AnyRecord, type Finder } from '../../src/kinds';
import type { Position } from '../../src/kinds/fields';
import { landingOf } from '../../src/i18n/dates';
import type { Day } from '../../src/time/day';
import { FIRST_VIEW_DAY } from '../../src/state/first-view';

/** The day of what is told on no day: nothing is on it, so that a story shows all its stretches alike. */
export const NO_DAY: Day = Number.NaN;

/** The first day that the atlas shows of a record's own time; `undefined` for what has none. */
export function ownDay(found: AnyRecord): Day | undefined {
	const when = kindOf(found).time?.(found.record);
	return when && landingOf(when.edtf);
}

/** The first date of a record that has a date at all, for the atlas to open on. */
export function openingDay(found: AnyRecord): Day | undefined {
	if (ownDay(found) !== undefined) return ownDay(found);
	return 'when' in found.record ? landingOf(found.record.when.edtf) : undefined;
}

/** The day whose boundaries its picture shows. */
export const pictureDay = (found: AnyRecord): Day => openingDay(found) ?? FIRST_VIEW_DAY;

/** Where a record is; what has no place of its own is where the places that it names are, or its events. */
export function positionsOf(found: AnyRecord, dataset: Finder): readonly Position[] {
	const kind = kindOf(found);
	const own = kind.positions?.(found.record, dataset) ?? [];
	if (own.length > 0) return own;
	const named = Object.values(found.record)
		.flat()
		.map((id) => (typeof id === 'string' ? dataset.place(id)?.position : undefined))
		.filter((position) => position !== undefined);
	if (named.length > 0) return named;
	const events = kind.related?.(found.record, dataset).events ?? [];
	return events
		.map((id) => dataset.get(id))
		.flatMap((event) => (event && kindOf(event).positions?.(event.record, dataset)) ?? []);
}

/** The lines that a record is drawn as, by itself. */
export function linesOf(found: AnyRecord, dataset: Finder): Position[][] {
	return (kindOf(found).features?.(found.record, dataset) ?? []).flatMap(({ geometry }) => {
		if (geometry.type === 'LineString') return [geometry.coordinates as Position[]];
		return geometry.type === 'MultiLineString' ? (geometry.coordinates as Position[][]) : [];
	});
}

/** Every record, kind by kind. */
export function everyRecord(dataset: Finder): AnyRecord[] {
	return KIND_IDS.flatMap((kind) => dataset.data[kind].map(({ id }) => dataset.get(id))).filter(
		(found) => found !== undefined
	);
}
