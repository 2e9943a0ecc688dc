import type { LineString } from 'geojson';
import { toldOf, type Kind, type ToldOfStretches } from '../kind';
import { namesOn } from '../names';
import { stretchOn } from '../stretches';
import type { Link, Phase } from './schema';

const storyFields = ['note', ...toldOf('phases')] as const;
export type PhaseSummary = Omit<Phase, ToldOfStretches>;
export type LinkSummary = Omit<Link, 'note' | 'phases'> & { phases: PhaseSummary[] };

/** Relations between capitals, phase by phase. */
export const link: Kind<Link, LinkSummary> = {
	storyFields,
	dated: true,
	title({ between }, { dataset, day, words }, language) {
		const [from, to] = between.map((id) => {
			const place = dataset.place(id);
			return place ? namesOn(place, day)[language] : id;
		});
		return words.story.between(from ?? '', to ?? '');
	},
	subtitle({ phases }, { day, words }) {
		const phase = stretchOn(phases, day);
		return phase ? words.stances[phase.stance] : words.kinds.links;
	},
	/** A line from the one capital to the other for each phase; which way it runs between them is for whoever draws it. */
	features({ id, between, phases }, dataset) {
		const [from, to] = between.map((end) => dataset.place(end));
		if (!from || !to) return [];
		const geometry: LineString = {
			type: 'LineString',
			coordinates: [from.position, to.position]
		};
		return phases.map(({ when }, stretch) => ({
			id: `${id}/${stretch + 1}`,
			geometry,
			when,
			stretch
		}));
	},
	related: ({ phases }) => ({ events: phases.flatMap(({ events }) => events) }),
	states({ phases }, day) {
		const phase = stretchOn(phases, day);
		return [phase && { of: 'stance', stance: phase.stance }];
	}
};
