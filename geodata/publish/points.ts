/** The layers of points: places and events. */
import type { Feature, Geometry } from 'geojson';
import type { AtlasData } from '../../src/kinds';
import type { HistoricalEvent } from '../../src/kinds/event/schema';
import type { Place } from '../../src/kinds/place/schema';
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
export function placesLayer(places: readonly Place[]): string {
	const features = places.map((place): Feature => {
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
		const geometry: Geometry = { type: 'Point', coordinates: [...place.position] };
		return { type: 'Feature', id: place.id, properties, geometry };
	});
	return layerText(PLACES, 'Point', features);
}

/** Where an event was: at its own location, its places, its area or its sector; first what is most exact. */
export function positionsOf(event: HistoricalEvent, data: AtlasData) {
	if (event.location) return [event.location];
	const places = event.places.flatMap((id) => data.places.find((place) => place.id === id) ?? []);
	if (places.length > 0) return places;
	const area = data.areas.find(({ id }) => id === event.area);
	if (area) return [area];
	const sector = data.sectors.find(({ id }) => id === event.sector);
	return sector ? [{ position: sector.position, accuracy: 100_000 }] : [];
}

/** One feature for each event that has a place on the map. */
export function eventsLayer(data: AtlasData): string {
	const features = data.events.flatMap((event): Feature[] => {
		const positions = positionsOf(event, data);
		if (positions.length === 0) return [];
		const coordinates = positions.map(({ position }) => [...position]);
		const geometry: Geometry = { type: 'MultiPoint', coordinates };
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
			accuracy_m: Math.max(...positions.map(({ accuracy }) => accuracy)),
			reconstruction: false
		};
		return [{ type: 'Feature', id: event.id, properties, geometry }];
	});
	return layerText(EVENTS, 'MultiPoint', features);
}
