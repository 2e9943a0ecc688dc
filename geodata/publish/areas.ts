import { circle as turfCircle } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Area } from '../../src/kinds/area/schema';
import { isoDate } from '../../src/time/day';
import { shapesOfDamansky } from '../geometry-files';
import {
	dateProperties,
	layerText,
	nameProperties,
	OSM_ATTRIBUTION,
	type Head
} from './collection';
import { geometryProperties } from './geometry-properties';

const AREAS: Head = {
	title: 'Disputed areas along the border, with their control through time',
	licence: 'ODbL-1.0',
	attribution: OSM_ATTRIBUTION,
	source: 'OpenStreetMap through @osm_borders/maritime_10m; reconstructions; per feature: source'
};

const DAMANSKY: Head = {
	...AREAS,
	title: 'Zhenbao/Damansky Island in March 1969: island and river (a reconstruction)'
};

const DAMANSKY_LINES: Head = {
	...AREAS,
	title: 'Zhenbao/Damansky Island in March 1969: banks and channel (a reconstruction)'
};

/** Who held an area and who claimed it, stretch by stretch. */
function controlOf(area: Area) {
	return area.control.map(({ holders, claimants, when }) => ({
		holders,
		claimants,
		...dateProperties(when)
	}));
}

/** By which agreement it ceased to be disputed, and from when. */
function resolvedOf({ resolved }: Area) {
	const { agreement, from = agreement, transferred, by, article } = resolved;
	return {
		agreement: by,
		agreed: agreement.edtf,
		...(article ? { article } : {}),
		settled_date: isoDate(from.days[0]),
		transferred_date: transferred ? isoDate(transferred.days[0]) : null
	};
}

/** So many corners has the circle around a place whose outline nobody has published. */
const CORNERS = 48;

/** The circle of an area's uncertainty: its outline is not known, and it lies somewhere in here. */
function circleOf({ id, position, accuracy, positionSource }: Area): Feature {
	const circle = turfCircle(position, accuracy / 1000, { steps: CORNERS, units: 'kilometers' });
	return {
		...circle,
		properties: {
			id: `area/${id}/somewhere`,
			area_id: id,
			role: 'somewhere',
			basis:
				'Circle of the stated accuracy around the position of the record; the outline is not known.',
			start: '..',
			end: '..',
			source: positionSource,
			licence: 'CC-BY-4.0',
			accuracy_m: accuracy,
			reconstruction: true
		}
	};
}

/** The area that a feature belongs to: the one that names it, or the one it names. */
function areaOf(feature: Feature, areas: readonly Area[]): Area | undefined {
	const { id, area_id: area } = feature.properties ?? {};
	return (
		areas.find((one) => one.id === area) ?? areas.find((one) => one.geometry.includes(String(id)))
	);
}

function withRecords(
	shapes: readonly Feature[],
	areas: readonly Area[],
	extra: (area: Area) => object
) {
	return shapes.map((shape): Feature => {
		const area = areaOf(shape, areas);
		const properties = {
			...geometryProperties(shape),
			record: area?.id ?? null,
			...(area ? { place: area.place ?? null, ...nameProperties(area.names), ...extra(area) } : {})
		};
		return {
			type: 'Feature',
			id: String(shape.properties?.['id']),
			properties,
			geometry: shape.geometry
		};
	});
}

/** Outlines of disputed areas, or the circles in which they lie, joined with their records. */
export function areasLayer(
	outlines: readonly Feature[],
	damansky: readonly Feature[],
	areas: readonly Area[]
): string {
	const island = shapesOfDamansky(damansky).filter(
		({ properties }) => properties?.['role'] === 'island'
	);
	const known = [...outlines, ...island];
	const isOutlined = (area: Area) =>
		known.some((one) => one.properties?.['role'] === 'island' && areaOf(one, areas) === area);
	const circles = areas.filter((area) => !isOutlined(area)).map(circleOf);
	const features = withRecords([...known, ...circles], areas, (area) => ({
		control: controlOf(area),
		...resolvedOf(area)
	}));
	return layerText(AREAS, 'MultiPolygon', features);
}

/** The island of 1969 and its river. */
export function damanskyLayer(shapes: readonly Feature[], areas: readonly Area[]): string {
	const grounds = shapesOfDamansky(shapes).filter(({ geometry }) => /Polygon$/.test(geometry.type));
	return layerText(
		DAMANSKY,
		'MultiPolygon',
		withRecords(grounds, areas, () => ({}))
	);
}

/** The banks and the channels beside it. */
export function damanskyLines(shapes: readonly Feature[], areas: readonly Area[]): string {
	const lines = shapesOfDamansky(shapes).filter(({ geometry }) => /Line/.test(geometry.type));
	return layerText(
		DAMANSKY_LINES,
		'LineString',
		withRecords(lines, areas, () => ({}))
	);
}
