import type { Position } from 'geojson';
import type { Archive, Entry } from '../read/archive';
import type { Context } from '../context';
import { metresOff } from '../distance';
import type { Problem } from '../problem';
import { breach } from './breach';

/** How far from its line a sector may be shown, in metres. */
const REACH = 20_000;

/** What has a position and a sector: the position, and how far it may lie off the sector's line. */
interface Told {
	entry: Entry<unknown>;
	field: string;
	sector: string;
	position: Position;
	reach: number;
}

function toldOf({ sectors, areas, events }: Archive): Told[] {
	return [
		...sectors.map((entry) => ({
			entry,
			field: 'position',
			sector: entry.id,
			position: entry.record.position,
			reach: REACH
		})),
		...areas.map((entry) => {
			const { sector, position, accuracy, sizes } = entry.record;
			// The middle of a wide area lies off the line that bounds it.
			const largest = Math.max(0, ...sizes.map(({ squareKilometres }) => squareKilometres));
			const reach = accuracy + Math.sqrt(largest) * 1000;
			return { entry, field: 'position', sector, position, reach };
		}),
		...events.flatMap((entry) => {
			const { sector, location } = entry.record;
			// A location with a name of its own says that it is elsewhere.
			if (!location || location.names || sector === undefined) return [];
			const { position, accuracy } = location;
			return [{ entry, field: 'location.position', sector, position, reach: accuracy }];
		})
	];
}

/** Sectors, disputed areas and what happened there lie at the line as drawn. */
export function theBorderIsToldWhereItRuns(archive: Archive, { shapes }: Context): Problem[] {
	return toldOf(archive).flatMap(({ entry, field, sector, position, reach }) => {
		const geometry = archive.sectors.find(({ id }) => id === sector)?.record.geometry;
		const lines = shapes.filter(({ properties }) => properties?.['sector'] === geometry);
		if (geometry === undefined || lines.length === 0) return [];
		const metres = Math.min(
			...lines.map((line) => {
				return metresOff(position, line.geometry) - Number(line.properties?.['accuracy_m']);
			})
		);
		if (metres <= reach) return [];
		const found = `${position.join(', ')}, ${Math.round(metres / 1000)} km off ${sector}`;
		const expected = `a position within ${Math.round(reach / 1000)} km of its line`;
		return [breach(theBorderIsToldWhereItRuns, entry, field, found, expected)];
	});
}

/** An event off the border that is at no place of the record says where it is. */
export function everyLocationIsNamedOrOnTheBorder({ events }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { location, sector, area } = entry.record;
		if (!location || location.names || sector !== undefined || area !== undefined) return [];
		const field = 'location.names';
		return [breach(everyLocationIsNamedOrOnTheBorder, entry, field, 'nothing', 'its names')];
	});
}
