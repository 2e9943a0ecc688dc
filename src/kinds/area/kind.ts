import { at } from '../../i18n/dated-words';
import { writeEdtf } from '../../i18n/dates';
import { FINE_ZOOM, isDrawnFinely } from '../fine';
import { toldOf, type Kind, type ToldOfStretches } from '../kind';
import { namesOn } from '../names';
import { stretchOn } from '../stretches';
import type { Area, ControlPhase } from './schema';
import { standingOn } from './standing';

const storyFields = [
	'spellings',
	'description',
	'settlement',
	'sizes',
	'statements',
	'disputes',
	'positionSource'
] as const;
export type AreaSummary = Omit<Area, (typeof storyFields)[number] | 'control'> & {
	control: Omit<ControlPhase, ToldOfStretches>[];
};

/** Of `2008-10-14`: a date known to the day. */
const DAY_LENGTH = 10;

/** Ground whose ownership was disputed. */
export const area: Kind<Area, AreaSummary> = {
	storyFields: [...storyFields, ...toldOf('control')],
	dated: true,
	subtitle(record, { day, language, words }) {
		const standing = standingOn(record, day);
		if (standing.is === 'unclaimed') return words.areas.unclaimed;
		if (standing.is === 'disputed') return words.areas.disputed;
		const { edtf } = standing.when;
		const date = at(edtf, writeEdtf(edtf, language, words));
		if (standing.is === 'settled') return words.areas.settled(date);
		return edtf.length === DAY_LENGTH
			? words.areas.transferredOn(date)
			: words.areas.transferredIn(date);
	},
	related: ({ id, place, sector }, dataset) => ({
		events: dataset.data.events
			.filter((event) => event.area === id || (place !== undefined && event.places.includes(place)))
			.map((event) => event.id),
		debates:
			place === undefined
				? []
				: dataset.data.debates
						.filter(({ places }) => places.includes(place))
						.map((debate) => debate.id),
		wholes: [...(place === undefined ? [] : [place]), sector]
	}),
	positions: ({ position }) => [position],
	focusZoom(record) {
		if (isDrawnFinely(record)) return FINE_ZOOM;
		return record.accuracy < 2000 ? 9 : 7;
	},
	states(record, day, language) {
		const stretch = stretchOn(record.control, day);
		return [
			stretch && { of: 'holders', polities: stretch.holders },
			stretch && { of: 'claimants', polities: stretch.claimants },
			{ of: 'name', name: namesOn(record, day)[language] }
		];
	}
};
