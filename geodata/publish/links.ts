import type { Feature } from 'geojson';
import type { Link } from '../../src/kinds/link/schema';
import type { Place } from '../../src/kinds/place/schema';
import { dateProperties, layerText, listed, OUR_ATTRIBUTION, type Head } from './collection';
import { greatCircleBetween } from '../../src/kinds/great-circle';

const HEAD: Head = {
	title: 'Relations between capitals, one feature for each phase, drawn as great circles',
	licence: 'CC-BY-4.0',
	attribution: OUR_ATTRIBUTION,
	source: 'Records of the atlas; source lists ids of sources.json; stances are editorial'
};

function linkFeatures(link: Link, places: ReadonlyMap<string, Place>): Feature[] {
	const [from, to] = link.between.map((id) => places.get(id));
	if (!from || !to) return [];
	const geometry = greatCircleBetween(from.position, to.position);
	return link.phases.map((phase, index): Feature => {
		const id = `${link.id}/${index + 1}`;
		const properties = {
			id,
			record: link.id,
			phase: index + 1,
			name: `${from.names.en} – ${to.names.en}`,
			'name:en': `${from.names.en} – ${to.names.en}`,
			'name:zh-Hans': `${from.names['zh-Hans']} – ${to.names['zh-Hans']}`,
			'name:ru': `${from.names.ru} – ${to.names.ru}`,
			stance: phase.stance,
			title: phase.title,
			prominence: link.prominence,
			...dateProperties(phase.when),
			certainty: phase.certainty,
			source: listed(phase.sources),
			licence: HEAD.licence,
			accuracy_m: Math.max(from.accuracy, to.accuracy),
			reconstruction: false
		};
		return { type: 'Feature', id, properties, geometry };
	});
}

/** The relations between capitals, phase by phase. */
export function linksLayer(links: readonly Link[], places: readonly Place[]): string {
	const byId = new Map(places.map((place) => [place.id, place]));
	const features = links.flatMap((link) => linkFeatures(link, byId));
	return layerText(HEAD, 'MultiLineString', features, 3);
}
