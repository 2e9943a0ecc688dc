import type { When } from '../time/interval';
import type { DatedPart } from './kind';

/** The stretches of a history, or of names, as parts of their record that come and go. */
export function partsOf(
	layer: DatedPart['layer'],
	stretches: readonly { when: When }[]
): DatedPart[] {
	return stretches.map(({ when }, index) => ({
		layer,
		key: `${layer}${index}`,
		interval: when.days
	}));
}
