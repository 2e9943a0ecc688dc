import { UNITS } from '../../i18n/flow-words';
import type { Dataset } from '../../dataset/dataset';
import type { MapFeature } from '../features';
import { saidAlong } from './flow-figures';
import { wayFeatures, type Way } from './ways';

export const waysOfFlows = ({ data }: Dataset): Way[] =>
	data.flows.map(({ id, origin, destination, when, names }) => ({
		id,
		record: id,
		between: [origin, destination],
		days: when.days,
		names
	}));

/** The flows, each from where it came to where it went. */
export const flowWays = (dataset: Dataset): MapFeature[] =>
	wayFeatures(waysOfFlows(dataset), dataset);

/** The figures of the sides, each with whose it is, along the arc of what they are about. */
export function flowFigures(dataset: Dataset): MapFeature[] {
	const flowOf = new Map(dataset.data.flows.map((flow) => [flow.id, flow]));
	return wayFeatures(waysOfFlows(dataset), dataset, ({ id }) => {
		const flow = flowOf.get(id);
		const said = flow ? saidAlong(flow, UNITS) : [];
		return said.map((one, index) => ({ ...one, id: `${id}/figures/${index}` }));
	});
}
