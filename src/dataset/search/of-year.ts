import { dayOf } from '../../time/day';
import type { When } from '../../time/interval';
import type { Finder } from '../../kinds';
import type { IsOfYear } from './match';
import { WORKS } from './search-keys';

/** Records need not say their year in their names: it is found by when they were. */
export function ofYearIn(dataset: Pick<Finder, 'get'>): IsOfYear {
	let span = { year: NaN, from: NaN, to: NaN };
	return ({ id, kind }, year) => {
		if (kind === WORKS) return false;
		if (span.year !== year) span = { year, from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
		const { when } = (dataset.get(id)?.record ?? {}) as { when?: When };
		return when !== undefined && when.days[0] < span.to && when.days[3] > span.from;
	};
}
