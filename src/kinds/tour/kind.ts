import type { Kind } from '../kind';
import type { Tour } from './schema';

type TourSummary = Omit<Tour, 'questions'>;

/** Ways through the story. */
export const tour: Kind<Tour, TourSummary> = {
	storyFields: ['questions'],
	later: true,
	dated: false
};
