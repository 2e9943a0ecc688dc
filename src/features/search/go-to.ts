import type { Atlas } from '../../state/atlas.svelte';
import { ownDataOf } from '../../state/owned';
import type { Day } from '../../time/day';
import type { Target } from './rows';

/** Clock, story and map go together to what a row leads to; a work leads nowhere by itself. */
export function goToTarget(atlas: Atlas, target: Target): void {
	if (target.to === 'date') atlas.goTo(target.date.day, 'chosen');
	else if (target.to === 'own') ownDataOf(atlas)?.open(target.thing, { toItsTime: true });
	else if (target.to === 'record') goToRecord(atlas, target.id, target.day);
}

/** Clock, story and map go to a record together; the clock to a day, where one is meant. */
export function goToRecord(atlas: Atlas, id: string, day?: Day): void {
	// Open already: it is gone to once more.
	if (atlas.selectedId === id) atlas.select(null, { stays: true });
	atlas.select(id, day === undefined ? { toItsTime: true } : { toDay: day });
}
