import { withoutEnd } from '../../i18n/dates';
import { LAST_DAY } from '../../time/day';
import type { Kind } from '../kind';
import type { Period } from './schema';

const storyFields = ['spellings'] as const;
export type PeriodSummary = Omit<Period, (typeof storyFields)[number]>;

/** The stretches of history; they cover every day. */
export const period: Kind<Period, PeriodSummary> = {
	storyFields,
	dated: true,
	prose: ({ introduction, boundaries }) => [introduction, boundaries],
	// The last period is still running when the atlas closes.
	time: ({ when }) => (when.days[3] > LAST_DAY ? { ...when, edtf: withoutEnd(when.edtf) } : when),
	related: ({ id }, dataset) => ({ events: dataset.eventsOf(id).map((event) => event.id) })
};
