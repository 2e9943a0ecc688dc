import { kindOf, type AnyRecord } from '../kinds';

/** Where all of the atlas is seen. */
const FAR = 3;

/** The zoom at which a record is well seen. */
export function focusZoom(found: AnyRecord): number {
	return kindOf(found).focusZoom?.(found.record) ?? FAR;
}
