import { FOREVER, type Interval, type When } from '../../time/interval';
import type { Words } from '../../i18n';
import type { Dated } from '../../dataset/changes';
import type { Dataset } from '../../dataset/dataset';

/** A part of a record that comes and goes, and the layer that shows it. */
export interface DatedPart extends Dated {
	layer: keyof Words['legend']['layers'];
}

/** Everything whose coming or going changes the map: records, the stretches of their chains, and their names. */
export function datedParts({ data }: Dataset): DatedPart[] {
	const parts: DatedPart[] = [];
	const add = (layer: DatedPart['layer'], id: string, interval: Interval) =>
		parts.push({ layer, id, interval });
	const addAll = (layer: DatedPart['layer'], id: string, stretches: readonly { when: When }[]) =>
		stretches.forEach(({ when }, index) => add(layer, `${id}#${layer}${index}`, when.days));

	for (const { id, when } of data.events) {
		// An event does not go, it fades.
		add('events', id, [when.days[0], when.days[1], FOREVER, FOREVER]);
	}
	for (const place of data.places) {
		add('places', place.id, place.when.days);
		addAll('labels', place.id, place.historicalNames);
	}
	for (const link of data.links) addAll('links', link.id, link.phases);
	for (const sector of data.sectors) addAll('border', sector.id, sector.statuses);
	for (const area of data.areas) {
		addAll('areas', area.id, area.control);
		addAll('labels', area.id, area.historicalNames);
	}
	for (const feature of data.geography) {
		add('water', feature.id, feature.when.days);
		addAll('labels', feature.id, feature.historicalNames);
	}
	return parts;
}
