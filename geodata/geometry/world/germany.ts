import { featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { type Cut, WEST_OF_THE_SECTOR_LINE } from './cuts';
import { PROVINCES, readInput } from './inputs';
import { polygonsOf, type Rings } from '../polygons';

/** The five Länder and Berlin, whose western edge was the inner German border (ISO 3166-2). */
const EAST = new Set(['DE-SN', 'DE-BB', 'DE-MV', 'DE-TH', 'DE-ST', 'DE-BE']);

/** From the Baltic end of the line round the GDR's islands, then round its land, to the Czech end. */
const ROUND_THE_EAST: Position[] = [
	[12.28, 50.1],
	[16, 50.1],
	[16, 56],
	[12.5, 55],
	[11.7, 54.5],
	[11.15, 54.15]
];

/** The longest line that can be joined end to end from the pieces. */
function joined(pieces: Position[][]): Position[] {
	const left = pieces.filter((piece) => piece.length > 1).sort((a, b) => b.length - a.length);
	let line = left.shift() ?? [];
	for (let index = 0; index < left.length; index++) {
		const piece = left[index] ?? [];
		const same = (a?: Position, b?: Position) => String(a) === String(b);
		const reversed = piece.toReversed();
		if (same(line.at(-1), piece[0])) line = [...line, ...piece.slice(1)];
		else if (same(line.at(-1), reversed[0])) line = [...line, ...reversed.slice(1)];
		else if (same(line[0], piece.at(-1))) line = [...piece, ...line.slice(1)];
		else if (same(line[0], reversed.at(-1))) line = [...reversed, ...line.slice(1)];
		else continue;
		left.splice(index, 1);
		index = -1;
	}
	return line;
}

/** The Länder of Germany, from Natural Earth 1:10m provinces. */
function lands(): Feature<Geometry>[] {
	const provinces = JSON.parse(readInput(PROVINCES).toString('utf8')) as {
		features: Feature<Geometry, { iso_3166_2: string }>[];
	};
	return provinces.features
		.filter((feature) => feature.properties.iso_3166_2.startsWith('DE-'))
		.map(({ geometry, properties }) => ({
			type: 'Feature',
			id: properties.iso_3166_2,
			properties: {},
			geometry
		}));
}

/** The inner German border from the Baltic to Czechoslovakia, in degrees. */
function innerBorder(features: Feature<Geometry>[]): Position[] {
	const shared = topology({ lands: { type: 'FeatureCollection', features } as never });
	const object = shared.objects['lands'] as never;
	const lines = mesh(shared, object, (a, b) => EAST.has(a.id ?? '') !== EAST.has(b.id ?? ''));
	const line = joined(lines.coordinates);
	return (line[0]?.[1] ?? 0) > (line.at(-1)?.[1] ?? 0) ? line : line.toReversed();
}

/** West Berlin: the Land of Berlin west of the sector line. */
function westBerlin(features: Feature<Geometry>[]): Rings[] {
	const berlin = polygonsOf(features.find(({ id }) => id === 'DE-BE')?.geometry ?? null);
	const west = intersect(
		featureCollection<MultiPolygon | Polygon>([
			multiPolygon(berlin),
			polygon([WEST_OF_THE_SECTOR_LINE])
		])
	);
	return polygonsOf(west?.geometry);
}

/** Germany's cuts: the GDR (with East Berlin) from the rest, and West Berlin from the GDR. */
export function germanCuts(): Cut[] {
	const features = lands();
	const border = innerBorder(features);
	const east = [...border, ...ROUND_THE_EAST, ...border.slice(0, 1)];
	const berlin = westBerlin(features)[0]?.[0] ?? [];
	return [
		{ unit: 'germany', inside: 'gdr', outside: 'west-germany', ring: east },
		{ unit: 'gdr', inside: 'west-berlin', outside: 'gdr', ring: berlin }
	];
}
