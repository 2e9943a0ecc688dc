import { length } from '@turf/turf';
import type { Feature } from 'geojson';
import type { Archive } from '../read/archive';
import type { Context } from '../context';
import type { Problem } from '../problem';
import { breach } from './breach';

/** What we measured ourselves agrees with the drawing by itself, and proves nothing of it. */
const OWN_MEASUREMENT = 'Measured on this map';

/** A line that cuts or follows small bends differs by this much from another measurement. */
const SHARE_OF_LENGTH = 0.12;

/** The outlines of an area as a whole; land that changed hands is only a part of what was disputed. */
function outlinesOf(
	{ id, record }: Archive['areas'][number],
	shapes: readonly Feature[]
): Feature[] {
	const named = new Set(record.geometry);
	return shapes.filter(({ properties }) => {
		const { id: shape, area_id: area, role } = (properties ?? {}) as Record<string, unknown>;
		const its = named.size > 0 ? named.has(String(shape)) : area === id;
		return its && role === 'island';
	});
}

/** One of the published sizes is the drawn outline's, as far as that may lie off along its edge. */
export function areasAgreeWithTheirGeometry({ areas }: Archive, { shapes }: Context): Problem[] {
	return areas.flatMap((entry) => {
		const sizes = entry.record.sizes.filter(({ claimant }) => claimant !== OWN_MEASUREMENT);
		const outlines = outlinesOf(entry, shapes);
		if (outlines.length === 0 || sizes.length === 0) return [];
		let drawn = 0;
		let doubt = 0;
		for (const outline of outlines) {
			drawn += Number(outline.properties?.['area_km2']);
			doubt += (length(outline) * Number(outline.properties?.['accuracy_m'])) / 1000;
		}
		if (sizes.some(({ squareKilometres }) => Math.abs(squareKilometres - drawn) <= doubt))
			return [];
		const found = sizes.map(({ squareKilometres }) => `${squareKilometres} km²`).join(', ');
		const expected = `${drawn.toFixed(1)} ± ${doubt.toFixed(1)} km², as drawn`;
		return [breach(areasAgreeWithTheirGeometry, entry, 'sizes', found, expected)];
	});
}

/** One of the published lengths is the drawn line's, but for the small bends. */
export function lengthsAgreeWithTheirGeometry(
	{ sectors }: Archive,
	{ lengths }: Context
): Problem[] {
	return sectors.flatMap((entry) => {
		const drawn = lengths.get(entry.record.geometry);
		if (drawn === undefined || entry.record.lengths.length === 0) return [];
		const near = (km: number) => Math.abs(km - drawn) <= SHARE_OF_LENGTH * drawn;
		if (entry.record.lengths.some(({ km }) => near(km))) return [];
		const found = entry.record.lengths.map(({ km }) => `${km} km`).join(', ');
		const expected = `a length near ${drawn} km, as drawn`;
		return [breach(lengthsAgreeWithTheirGeometry, entry, 'lengths', found, expected)];
	});
}

/** Every outline that a record names is drawn. */
export function everyOutlineIsDrawn(archive: Archive, { shapes }: Context): Problem[] {
	if (shapes.length === 0) return [];
	const ids = new Set(shapes.map(({ properties }) => String(properties?.['id'])));
	const sectors = new Set(shapes.map(({ properties }) => properties?.['sector'] as unknown));
	const lines = archive.sectors
		.filter(({ record }) => !sectors.has(record.geometry))
		.map((entry) =>
			breach(
				everyOutlineIsDrawn,
				entry,
				'geometry',
				entry.record.geometry,
				'a sector of the border'
			)
		);
	const outlines = [...archive.areas, ...archive.geography].flatMap((entry) =>
		entry.record.geometry
			.filter((id) => !ids.has(id))
			.map((id) => breach(everyOutlineIsDrawn, entry, 'geometry', id, 'the id of a drawn feature'))
	);
	return [...lines, ...outlines];
}

/** Whatever is drawn along the border belongs to a record, so that a reader can ask what it is. */
export function everyDrawnFeatureHasItsRecord(archive: Archive, { shapes }: Context): Problem[] {
	const sectors = new Set(archive.sectors.map(({ record }) => record.geometry));
	const areas = new Set(archive.areas.map(({ id }) => id));
	const geography = new Set(archive.geography.map(({ id }) => id));
	const claimed = new Set([
		...archive.areas.flatMap(({ record }) => record.geometry),
		...archive.geography.flatMap(({ record }) => record.geometry)
	]);
	return shapes.flatMap(({ properties }) => {
		const {
			id,
			sector,
			area_id: area,
			river,
			lake
		} = (properties ?? {}) as Record<string, unknown>;
		const water = river ?? lake;
		const [owner, owners, folder] =
			sector !== undefined
				? [sector, sectors, 'sectors']
				: water !== undefined
					? [water, geography, 'geography']
					: [area, areas, 'areas'];
		if (owners.has(String(owner)) || claimed.has(String(id))) return [];
		const file = `geodata/records/${folder}`;
		const found = `${String(id)}, drawn without a record`;
		return [breach(everyDrawnFeatureHasItsRecord, { file }, String(id), found, 'a record')];
	});
}
