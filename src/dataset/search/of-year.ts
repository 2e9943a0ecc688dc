import { dayOf } from '../../time/day';
import type { When } from '../../time/interval';
import type { Finder } from '../../kinds';
import type { IsOfYear } from './match';

/** Records need not say their year in their names: it is found by when they were. */
export function ofYearIn(dataset: Pick<Finder, 'get'>): IsOfYear {
	return ({ id }, year) => {
		const { when } = (dataset.get(id)?.record ?? {}) as { when?: When };
		if (!when) return false;
		return when.days[0] < dayOf(year + 1, 1, 1) && when.days[3] > dayOf(year, 1, 1);
	};
}
