import { kindOf, type AnyRecord } from '../kinds';

/** Where all of the atlas is seen. */
const FAR = 3;

/** The zoom at which a record is well seen. */
export function focusZoom(found: AnyRecord): number {
	return kindOf(found).focusZoom?.(found.record) ?? FAR;
}

/** The zoom from which on a record is seen well enough, so that nothing has to come nearer: capitals are named from afar. */
export function farZoom(found: AnyRecord): number {
	if (found.kind === 'places' && found.record.kind === 'capital') return 0;
	return focusZoom(found) - 1.5;
}
