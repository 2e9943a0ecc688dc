import { withoutEnd } from '../../i18n/dates';
import { LAST_DAY } from '../../time/day';
import type { Kind } from '../kind';
import type { Period } from './schema';

/** The stretches of history; they cover every day. */
export const period: Kind<Period, Period> = {
	// The first view tells one: nothing of it is left for later.
	storyFields: [],
	dated: true,
	prose: ({ introduction, boundaries }) => [introduction, boundaries],
	// The last period is still running when the atlas closes.
	time: ({ when }) => (when.days[3] > LAST_DAY ? { ...when, edtf: withoutEnd(when.edtf) } : when),
	related: ({ id }, dataset) => ({ events: dataset.eventsOf(id).map((event) => event.id) })
};
