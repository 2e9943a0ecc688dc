/** The layers of points: places and events. */
import type { Feature } from 'geojson';
import type { Dataset } from '../../src/dataset/dataset';
import { featuresOf } from '../../src/dataset/features';
import type { AtlasData } from '../../src/kinds';
import { spotsOf } from '../../src/kinds/event/kind';
import {
	dateProperties,
	layerText,
	listed,
	nameProperties,
	OUR_ATTRIBUTION,
	type Head
} from './collection';

const PLACES: Head = {
	title: 'Places of the story',
	licence: 'CC-BY-4.0',
	attribution: OUR_ATTRIBUTION,
	source: 'Records of the atlas; source lists ids of sources.json'
};

const EVENTS: Head = { ...PLACES, title: 'Events, each at its place or places' };

/** One feature for each place. */
export function placesLayer({ places }: AtlasData, dataset: Dataset): string {
	const features = places.flatMap((place): Feature[] => {
		const properties = {
			id: place.id,
			record: place.id,
			...nameProperties(place.names),
			kind: place.kind,
			country: place.country,
			prominence: place.prominence,
			...(place.wikidata === undefined ? {} : { wikidata: place.wikidata }),
			...dateProperties(place.when),
			certainty: place.certainty,
			source: listed(place.sources),
			position_source: place.positionSource,
			licence: PLACES.licence,
			accuracy_m: place.accuracy,
			reconstruction: false
		};
		return featuresOf({ kind: 'places', record: place }, dataset).map(
			({ id, geometry }): Feature => ({ type: 'Feature', id, properties, geometry })
		);
	});
	return layerText(PLACES, 'Point', features);
}

/** One feature for each event that has a place on the map. */
export function eventsLayer({ events }: AtlasData, dataset: Dataset): string {
	const features = events.flatMap((event): Feature[] => {
		const [drawn] = featuresOf({ kind: 'events', record: event }, dataset);
		if (!drawn) return [];
		const properties = {
			id: event.id,
			record: event.id,
			...nameProperties(event.names),
			kind: event.kind,
			period: event.period,
			actors: listed(event.actors),
			places: listed(event.places),
			date: event.when.edtf,
			...dateProperties(event.when),
			certainty: event.certainty,
			source: listed(event.sources),
			licence: EVENTS.licence,
			accuracy_m: Math.max(...spotsOf(event, dataset).map(({ accuracy }) => accuracy)),
			reconstruction: false
		};
		return [{ type: 'Feature', id: drawn.id, properties, geometry: drawn.geometry }];
	});
	return layerText(EVENTS, 'MultiPoint', features);
}
