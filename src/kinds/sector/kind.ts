import { toldOf, type Kind, type ToldOfStretches } from '../kind';
import { stretchOn } from '../stretches';
import type { Sector, StatusPhase } from './schema';

const storyFields = [
	'spellings',
	'description',
	'treaties',
	'lengths',
	'readings',
	'disputes',
	'sources',
	'geometryNotes'
] as const;
export type SectorSummary = Omit<Sector, (typeof storyFields)[number] | 'statuses'> & {
	statuses: Omit<StatusPhase, ToldOfStretches>[];
};

/** The parts of the border. */
export const sector: Kind<Sector, SectorSummary> = {
	storyFields: [...storyFields, ...toldOf('statuses')],
	dated: true,
	subtitle({ statuses }, { day, words }) {
		const stretch = stretchOn(statuses, day);
		return stretch ? words.statuses[stretch.status] : words.kinds.sectors;
	},
	related: ({ id }, dataset) => ({
		events: dataset.data.events.filter(({ sector }) => sector === id).map((event) => event.id)
	}),
	positions: ({ position }) => [position],
	focusZoom: () => 5.6,
	states({ statuses }, day) {
		const stretch = stretchOn(statuses, day);
		return [stretch && { of: 'status', status: stretch.status }];
	}
};
