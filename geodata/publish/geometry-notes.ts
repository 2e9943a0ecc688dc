/** Tells each record how its geometry was made, so that the page can say how exact it is. */
import type { Feature, LineString, Position } from 'geojson';
import type { AtlasData } from '../../src/kinds';
import type { GeometryNote } from '../../src/kinds/compiled';
import { awayFromBorder } from './away';
import { sideOfNeighbour } from './beside';
import { riversAt } from './layers';
import { featuresOf, type GeometryFiles } from '../geometry-files';

/** Says in the reader’s language how geometry was made. */
type Say = (english: string) => string;

function note({ properties }: Feature, say: Say): GeometryNote {
	const read = (key: string) => String(properties?.[key] ?? '');
	return {
		id: read('id'),
		basis: say(read('basis')),
		source: say(read('source')),
		licence: say(read('licence')),
		accuracy: Number(properties?.['accuracy_m'] ?? 0),
		reconstruction: properties?.['reconstruction'] === true
	};
}

function withNotes<T>(record: T, geometryNotes: GeometryNote[]): T {
	return geometryNotes.length === 0 ? record : { ...record, geometryNotes };
}

/** With the side on which its name does not reach across the border. */
function withAway<T extends { position: Position }>(record: T, lines: readonly Feature[]): T {
	const away = awayFromBorder(record.position, lines as readonly Feature<LineString>[]);
	return away === undefined ? record : { ...record, away };
}

/** km: on an island less wide than this no name has room on either side of its mark. */
const NARROW = 2;

/** With the side on which its name would seem that of the city there, or, of a divided island, lie across the border. */
function withShunned(
	place: AtlasData['places'][number],
	data: AtlasData,
	lines: readonly Feature[]
) {
	const isOfArea = data.areas.some((area) => area.place === place.id);
	const away = isOfArea
		? awayFromBorder(place.position, lines as readonly Feature<LineString>[], NARROW)
		: undefined;
	const across =
		away === undefined || away % 4 === 2 ? undefined : away > 2 && away < 6 ? 'east' : 'west';
	const shun = sideOfNeighbour(place, data.places) ?? across;
	const plain = shun === undefined ? place : { ...place, shun };
	return isOfArea ? plain : withAway(plain, lines);
}

const RIVERS: readonly string[] = ['river', 'channel'];

/** Names of these stand on what they name, not beside it. */
const isWide = (kind: string) => ['state', ...RIVERS, 'lake', 'sea', 'range'].includes(kind);

/** The same records, those on the map with notes on their geometry. */
export function withGeometryNotes(
	data: AtlasData,
	geometry: GeometryFiles,
	say: Say = (english) => english
): AtlasData {
	const features = (file: string) => featuresOf(geometry.get(file));
	const notesWhere = (found: Feature[], key: string, value: string): GeometryNote[] =>
		found.filter(({ properties }) => properties?.[key] === value).map((one) => note(one, say));
	const border = features('odbl/border-local.geojson');
	const lines = border.filter(({ properties }) => properties?.['layer'] === 'main');
	const outlines = features('odbl/areas.geojson');
	const island = features('odbl/damansky.geojson');
	const rivers = [
		...features('odbl/rivers-border-local.geojson'),
		...features('open/rivers.geojson')
	];
	const charted = new Set(
		riversAt(geometry, 'local').map(({ properties }) => properties?.['river'] as unknown)
	);
	const lakes = features('open/lakes.geojson');
	const ofArea = (id: string) => [
		...notesWhere(outlines, 'area_id', id),
		...(id === 'damansky-zhenbao' ? island.map((one) => note(one, say)) : [])
	];
	return {
		...data,
		sectors: data.sectors.map((sector) =>
			withNotes(sector, notesWhere(border, 'sector', sector.geometry))
		),
		areas: data.areas.map((area) =>
			withNotes(
				data.geography.some(({ names }) => names.en === area.names.en)
					? { ...area, unnamed: true as const }
					: area,
				ofArea(area.id)
			)
		),
		places: data.places.map((place) =>
			withNotes(
				withShunned(place, data, lines),
				data.areas.filter((area) => area.place === place.id).flatMap(({ id }) => ofArea(id))
			)
		),
		geography: data.geography.map((record) => {
			const courses = notesWhere(rivers, 'river', record.id);
			const isUncharted = RIVERS.includes(record.kind) && !charted.has(record.id);
			return withNotes(
				isWide(record.kind)
					? { ...record, ...(isUncharted ? { uncharted: true as const } : {}) }
					: withAway(record, lines),
				[...courses, ...notesWhere(lakes, 'id', record.id)]
			);
		})
	};
}
