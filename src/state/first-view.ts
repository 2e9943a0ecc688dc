import { dayOf, type Day } from '../time/day';

/** The first date: the morning of the fighting on the island. */
export const FIRST_VIEW_DAY: Day = dayOf(1969, 3, 2);
