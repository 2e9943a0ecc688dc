import type { Dataset } from '../dataset/dataset';
import { kindOf, type AnyRecord, type Summary } from '../kinds';
import { spotsOf } from '../kinds/event/kind';
import { FINE_ZOOM } from '../kinds/fine';

/** Where all of the atlas is seen. */
const FAR = 3;

/** The only place at which an event was, if it has a story of its own. */
function placeOf(event: Summary<'events'>, dataset: Dataset): Summary<'places'> | undefined {
	const [only] = event.places;
	return event.places.length === 1 && !event.location && only !== undefined
		? dataset.place(only)
		: undefined;
}

/** The zoom at which a record is well seen that lies in one place. */
export function focusZoom(found: AnyRecord, dataset: Dataset): number {
	if (found.kind !== 'events') return kindOf(found).focusZoom?.(found.record) ?? FAR;
	const place = placeOf(found.record, dataset);
	if (place) return focusZoom({ kind: 'places', record: place }, dataset);
	const [spot] = spotsOf(found.record, dataset);
	if (!spot || spot.accuracy > 20_000) return 5.6;
	if (spot.accuracy <= 250) return FINE_ZOOM;
	return spot.accuracy <= 2000 ? 8 : 7;
}

/** The zoom from which on a record is seen well enough, so that nothing has to come nearer: capitals are named from afar. */
export function farZoom(found: AnyRecord, dataset: Dataset): number {
	const place = found.kind === 'events' ? placeOf(found.record, dataset) : undefined;
	if (place) return farZoom({ kind: 'places', record: place }, dataset);
	if (found.kind === 'places' && found.record.kind === 'capital') return 0;
	// What lies within a city has its mark from there on.
	const farther = found.kind === 'places' && found.record.prominence > 6 ? 0.2 : 1.5;
	return focusZoom(found, dataset) - farther;
}

/** As near as the map goes to what lies in several places, or along a line. */
export function nearestZoom({ kind }: AnyRecord): number {
	if (kind === 'areas') return FINE_ZOOM;
	return kind === 'sectors' ? 9 : 5;
}
