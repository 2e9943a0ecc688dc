import type { Feature } from 'geojson';
import type { Dataset } from '../../src/dataset/dataset';
import { featuresOf } from '../../src/dataset/features';
import { greatCircleBetween } from '../../src/kinds/great-circle';
import type { AtlasData } from '../../src/kinds';
import type { Link } from '../../src/kinds/link/schema';
import { dateProperties, layerText, listed, OUR_ATTRIBUTION, type Head } from './collection';

const HEAD: Head = {
	title: 'Relations between capitals, one feature for each phase, drawn as great circles',
	licence: 'CC-BY-4.0',
	attribution: OUR_ATTRIBUTION,
	source: 'Records of the atlas; source lists ids of sources.json; stances are editorial'
};

function linkFeatures(link: Link, dataset: Dataset): Feature[] {
	const [from, to] = link.between.map((id) => dataset.place(id));
	if (!from || !to) return [];
	const geometry = greatCircleBetween(from.position, to.position);
	return featuresOf({ kind: 'links', record: link }, dataset).flatMap((drawn): Feature[] => {
		const { id, stretch = 0 } = drawn;
		const phase = link.phases[stretch];
		if (!phase) return [];
		const properties = {
			id,
			record: link.id,
			phase: stretch + 1,
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
		return [{ type: 'Feature', id, properties, geometry }];
	});
}

/** The relations between capitals, phase by phase. */
export function linksLayer({ links }: AtlasData, dataset: Dataset): string {
	const features = links.flatMap((link) => linkFeatures(link, dataset));
	return layerText(HEAD, 'MultiLineString', features, 3);
}
