import { kindOf, type AnyRecord, type Finder } from '../kinds';
import type { Feature } from '../kinds/kind';

/** What stands for a record on maps: the one way from a record to its features. */
export function featuresOf(found: AnyRecord, dataset: Finder): Feature[] {
	return kindOf(found).features?.(found.record, dataset) ?? [];
}
