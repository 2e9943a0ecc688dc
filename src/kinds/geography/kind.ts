import { isActiveOn } from '../../time/interval';
import { toldOf, type Kind } from '../kind';
import { namesOn } from '../names';
import type { WithServedSummaries } from '../served';
import type { Geography } from './schema';

const storyFields = [
	'spellings',
	'description',
	'statements',
	'disputes',
	'geometryNotes',
	'countries',
	'positionSource'
] as const;
export type GeographySummary = WithServedSummaries<Omit<Geography, (typeof storyFields)[number]>>;

/** Rivers, lakes, ranges, towns, states: named on the map, and no story of their own. */
export const geography: Kind<Geography, GeographySummary> = {
	storyFields: [...storyFields, ...toldOf('served')],
	dated: true,
	positions: ({ position }) => [position],
	focusZoom: ({ prominence }) => Math.min(8, Math.max(4.5, prominence)),
	states: (record, day, language) => [
		isActiveOn(record.when.days, day)
			? { of: 'name', name: namesOn(record, day)[language] }
			: undefined
	]
};
