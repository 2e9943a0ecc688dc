import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** A post or a headquarters is of a side; a crossing is of none, for it leads to both. */
export function aPostIsSomebodysAndACrossingIsNot({ places, geography }: Archive): Problem[] {
	return [...places, ...geography].flatMap((entry) =>
		entry.record.served.flatMap(({ as, side }, index) => {
			const field = `served[${index}].side`;
			const isOfASide = as === 'post' || as === 'headquarters';
			if (isOfASide && side === undefined) {
				const found = `no side of a ${as}`;
				return [
					breach(aPostIsSomebodysAndACrossingIsNot, entry, field, found, 'moscow or beijing')
				];
			}
			if (isOfASide || side === undefined) return [];
			const found = `${side}, of a crossing`;
			return [
				breach(aPostIsSomebodysAndACrossingIsNot, entry, field, found, 'none: it leads to both')
			];
		})
	);
}
