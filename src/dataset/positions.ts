import type { Dataset } from './dataset';
import type { Position } from './schema';
import type { Brief } from './stories';

/** Where an event is drawn: its own place, else every place it names, else its area or sector. */
export function eventPositions(event: Brief<'events'>, dataset: Dataset): Position[] {
	if (event.location) return [event.location.position];
	const named = event.places
		.map((id) => dataset.place(id))
		.filter((place) => place !== undefined)
		.map((place) => place.position);
	if (named.length > 0) return named;
	const found = dataset.get(event.area ?? event.sector ?? '');
	return found && 'position' in found.record ? [found.record.position] : [];
}

/** Where a record lies, for moving the map to it; `undefined` for what has no place. */
export function positionOf(id: string, dataset: Dataset): Position | undefined {
	const found = dataset.get(id);
	if (!found) return undefined;
	if (found.kind === 'events') return eventPositions(found.record, dataset)[0];
	if ('position' in found.record) return found.record.position;
	return undefined;
}
