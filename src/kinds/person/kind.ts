import { isActiveOn } from '../../time/interval';
import type { Kind } from '../kind';
import type { Person } from './schema';

const storyFields = [
	'lived',
	'text',
	'sources',
	'locators',
	'certainty',
	'editorial',
	'caution'
] as const;
export type PersonSummary = Omit<Person, (typeof storyFields)[number]>;

/** Who acted. */
export const person: Kind<Person, PersonSummary> = {
	storyFields,
	later: true,
	dated: false,
	/** The offices held on the date; without one, what it is. */
	subtitle({ offices }, { day, language, words }) {
		const held = offices.filter(({ when }) => isActiveOn(when.days, day));
		const titles = held.map(({ title }) => title[language]);
		return titles.length === 0 ? words.kinds.people : titles.join(' · ');
	},
	related: ({ id, events }, dataset) => ({
		events,
		debates: dataset.data.debates
			.filter(({ people }) => people.includes(id))
			.map((debate) => debate.id)
	})
};
