import type { Feature } from 'geojson';
import { readStretches, type ReadStretch } from '../../src/kinds/sector/readings';
import type { ReadingPhase, Sector } from '../../src/kinds/sector/schema';
import { isoDate } from '../../src/time/day';
import { FOREVER } from '../../src/time/interval';
import {
	dateProperties,
	layerText,
	listed,
	nameProperties,
	OSM_ATTRIBUTION,
	type Head
} from './collection';
import { geometryProperties } from './geometry-properties';

const HEAD: Head = {
	title: 'The border between China and the Soviet Union and its successors, line by dated line',
	licence: 'ODbL-1.0',
	attribution: OSM_ATTRIBUTION,
	source: 'OpenStreetMap through @osm_borders/maritime_10m; per feature: source, basis, accuracy'
};

/** The statuses a sector went through, first to last. */
function statusesOf(sector: Sector) {
	return sector.statuses.map(({ status, when }) => ({ status, ...dateProperties(when) }));
}

/** Where the lines of the two sides part: they begin or end on a day, and the line between them does, too. */
const isParted = ({ start, end, variant }: Record<string, unknown>) =>
	variant !== 'present-line' || start !== '..' || end !== '..';

/** For which readings a line stands, stretch by stretch, and by what it was agreed. */
function readingsOf(line: Feature, sector: Sector): ReadStretch<ReadingPhase>[] {
	const properties = line.properties ?? {};
	const { part, variant } = properties;
	const drawn = {
		part: part === null || part === undefined ? null : String(part),
		variant: String(variant),
		parted: isParted(properties)
	};
	return readStretches(drawn, sector.readings);
}

function published({ from, to, readings, agreed }: ReadStretch<ReadingPhase>) {
	const { name, article } = agreed?.treaty ?? {};
	return {
		readings: listed(readings),
		settled: agreed?.settles ?? false,
		...(name
			? { 'treaty:en': name.en, 'treaty:zh-Hans': name['zh-Hans'], 'treaty:ru': name.ru }
			: {}),
		...(article ? { article } : {}),
		start_date: isoDate(from),
		end_date: to === FOREVER ? null : isoDate(to),
		start_day: from,
		end_day: to
	};
}

/** When a line that stands for readings was there: as long as it stood for one. */
function datesOf(stretches: readonly ReadStretch<ReadingPhase>[]) {
	const [first] = stretches;
	const last = stretches.at(-1);
	if (!first || !last) return {};
	const start = isoDate(first.from);
	const end = last.to === FOREVER ? null : isoDate(last.to);
	return {
		start_date: start,
		end_date: end,
		'start_date:edtf': start,
		'end_date:edtf': end,
		start_day: first.from,
		end_day: last.to
	};
}

/** Lines of the border, joined with the records of their sectors. */
export function borderLayer(lines: readonly Feature[], sectors: readonly Sector[]): string {
	const byGeometry = new Map(sectors.map((sector) => [sector.geometry, sector]));
	const features = lines.map((line): Feature => {
		const sector = byGeometry.get(String(line.properties?.['sector']));
		const stretches = sector ? readingsOf(line, sector) : [];
		const properties = {
			...geometryProperties(line),
			...(isParted(line.properties ?? {}) ? datesOf(stretches) : {}),
			record: sector?.id ?? null,
			...(sector ? nameProperties(sector.names) : {}),
			...(sector ? { statuses: statusesOf(sector) } : {}),
			...(stretches.length > 0 ? { readings: stretches.map(published) } : {})
		};
		return {
			type: 'Feature',
			id: String(line.properties?.['id']),
			properties,
			geometry: line.geometry
		};
	});
	return layerText(HEAD, 'LineString', features);
}
