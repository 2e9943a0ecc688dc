import type { Day } from '../time/day';
import type { Language } from '../i18n';
import type { Dataset } from './dataset';
import { during } from '../time/interval';
import { namesOn } from './names';
import { phaseOn } from './phases';
import type { StatusPhase, Phase } from './compiled';
import type { AnyRecord } from './stories';

/** How a record stands on a day, in the respect in which the map shows it. */
export type Standing =
	| { of: 'stance'; stance: Phase['stance'] }
	| { of: 'status'; status: StatusPhase['status'] }
	| { of: 'holders' | 'claimants'; polities: string[] }
	| { of: 'name'; name: string };

/** How a record stands differently on two days in one respect; `undefined` where it is not on the map. */
export interface Turn {
	of: Standing['of'];
	before: Standing | undefined;
	after: Standing | undefined;
}

/** A record that stands differently, in at least one respect. */
export interface Difference {
	found: AnyRecord;
	turns: Turn[];
}

/** The kinds that can stand differently, in reading order. */
const COMPARED_KINDS = ['sectors', 'areas', 'links', 'places', 'geography'] as const;

/**
 * What differs between two days: states of the border, of areas and of relations, and names in
 * the reader's language. What changed in between and changed back makes no difference.
 */
export function compare(
	dataset: Dataset,
	before: Day,
	after: Day,
	language: Language
): Difference[] {
	return COMPARED_KINDS.flatMap((kind) =>
		dataset.data[kind].flatMap((record) => {
			const found = { kind, record } as AnyRecord;
			const now = standings(found, after, language);
			const turns = standings(found, before, language).flatMap((then, index): Turn[] => {
				const other = now[index];
				const of = (then ?? other)?.of;
				const isSame = JSON.stringify(then) === JSON.stringify(other);
				return of === undefined || isSame ? [] : [{ of, before: then, after: other }];
			});
			return turns.length > 0 ? [{ found, turns }] : [];
		})
	);
}

/** The record in each of its respects, always as many and in the same order. */
function standings(
	{ kind, record }: AnyRecord,
	day: Day,
	language: Language
): (Standing | undefined)[] {
	switch (kind) {
		case 'links': {
			const phase = phaseOn(record.phases, day);
			return [phase && { of: 'stance', stance: phase.stance }];
		}
		case 'sectors': {
			const phase = phaseOn(record.statuses, day);
			return [phase && { of: 'status', status: phase.status }];
		}
		case 'areas': {
			const phase = phaseOn(record.control, day);
			return [
				phase && { of: 'holders', polities: phase.holders },
				phase && { of: 'claimants', polities: phase.claimants },
				{ of: 'name', name: namesOn(record, day)[language] }
			];
		}
		case 'places':
		case 'geography':
			return [
				during(record.when.days, day)
					? { of: 'name', name: namesOn(record, day)[language] }
					: undefined
			];
		default:
			return [];
	}
}
