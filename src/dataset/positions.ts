import { kindOf, type Summary } from '../kinds';
import type { Position } from '../kinds/fields';
import type { Dataset } from './dataset';

/** Where an event is drawn: its own place, else every place it names, else its area or sector. */
export function eventPositions(event: Summary<'events'>, dataset: Dataset): readonly Position[] {
	return kindOf({ kind: 'events' }).positions?.(event, dataset) ?? [];
}

/** Where a record lies, for moving the map to it; `undefined` for what has no place. */
export function positionOf(id: string, dataset: Dataset): Position | undefined {
	const found = dataset.get(id);
	return found && kindOf(found).positions?.(found.record, dataset)[0];
}
