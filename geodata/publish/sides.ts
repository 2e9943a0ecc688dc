/** The ground on both sides of the border, cut along the border's own lines, by date. */
import {
	area,
	bbox,
	bboxClip,
	buffer,
	difference,
	featureCollection,
	flatten,
	lineString,
	multiPolygon,
	polygon,
	simplify
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { chainOf, chinaWith, groupedBy, stretchesOf, told, type Line } from './border-chain';
import { layerText, featureDates, OSM_ATTRIBUTION, type Head } from './collection';

const HEAD: Head = {
	title: 'The ground on both sides of the border, by date',
	licence: 'ODbL-1.0',
	attribution: OSM_ATTRIBUTION,
	source:
		'Along the border: OpenStreetMap through @osm_borders/maritime_10m and reconstructions; away from it: Natural Earth 1:50m (world-atlas 2.0.2)'
};

/** How far the ground is drawn beyond the border where Natural Earth’s coarser line leaves a gap, km. */
const MARGIN_KM = 20;
/** Pieces smaller than this are noise between two lines of different coarseness, km². */
const SMALLEST_KM2 = 0.2;
/** How coarse the outer edge of that ground may be, degrees. */
const EDGE_TOLERANCE = 0.03;

/** The states across each sector from China, one after the other. */
const ACROSS: Readonly<Record<string, readonly string[]>> = {
	kazakh: ['ussr', 'kazakhstan'],
	kyrgyz: ['ussr', 'kyrgyzstan'],
	tajik: ['ussr', 'tajikistan'],
	mongolia: ['mongolia']
};
const across = (sector: string) => ACROSS[sector] ?? ['ussr', 'russia'];
const UNION_ENDS = '1991-12-26';
/** Who lies beside the border and is neither China nor across from it. */
const BESIDE = ['dprk', 'afghanistan', 'pakistan', 'uzbekistan'];

type Ground = Feature<Polygon | MultiPolygon>;

type Piece = Feature<Polygon | MultiPolygon>;

/** The ground that a China with one line has and a China with the other has not, near these lines. */
function more(one: Piece, other: Piece, lines: readonly Line[]): Piece | undefined {
	const [west, south, east, north] = bbox(featureCollection([...lines]));
	const window = [west - 0.1, south - 0.1, east + 0.1, north + 0.1] as const;
	const cut = (china: Piece) => bboxClip(china, [...window]) as Piece;
	const found = difference(featureCollection([cut(one), cut(other)]));
	const pieces = found
		? flatten(found).features.filter((piece) => area(piece) / 1e6 >= SMALLEST_KM2)
		: [];
	if (pieces.length === 0) return undefined;
	return multiPolygon(pieces.map(({ geometry }) => geometry.coordinates as Position[][]));
}

/** The strip along a sector that Natural Earth’s outline of the state across it may leave open. */
function strip(lines: readonly Line[], others: readonly Ground[]): Ground | null {
	const [first, ...rest] = lines;
	if (!first) return null;
	const path = [first, ...rest].flatMap(({ geometry }) => geometry.coordinates);
	const coarse = simplify(lineString(path), { tolerance: EDGE_TOLERANCE, mutate: false });
	const around = buffer(coarse, MARGIN_KM, { units: 'kilometers', steps: 4 });
	if (!around) return null;
	return others.length === 0 ? around : difference(featureCollection([around, ...others]));
}

interface Said {
	id: string;
	polity: string | null;
	start: string | undefined;
	end: string | undefined;
	basis: string;
}

function ground(said: Said, { geometry }: Ground): Feature {
	const { id, polity, basis } = said;
	const dates = featureDates({
		type: 'Feature',
		geometry,
		properties: { id, start: said.start, end: said.end }
	});
	const honesty = {
		source: HEAD.source,
		licence: HEAD.licence,
		accuracy_m: 200,
		reconstruction: false
	};
	return { type: 'Feature', id, properties: { id, polity, basis, ...dates, ...honesty }, geometry };
}

/** The ground along the border; what comes later in the file lies on top. */
export function sidesLayer(lines: readonly Feature[], polities: readonly Feature[]): string {
	const stretches = stretchesOf(lines as readonly Line[]);
	const outlineOf = (polity: string) =>
		polities.findLast(
			(one) => told(one, 'polity') === polity && !told(one, 'id')?.includes(':')
		) as Feature<MultiPolygon> | undefined;
	const outline = outlineOf('prc');
	if (!outline || stretches.length === 0) return layerText(HEAD, 'MultiPolygon', []);
	/** China, with another line than the one of before in one place. */
	const chinaOf = (old?: Line, other?: Line) => {
		const drawn = stretches.map(({ before }) => (before === old && other ? other : before));
		return polygon([chinaWith(chainOf(drawn), outline.geometry)]);
	};
	const china = chinaOf();

	const sectorsOf = groupedBy(stretches, ({ sector }) => across(sector).at(-1) ?? '');
	const strips = [...sectorsOf].flatMap(([state, along]) => {
		const beside = [...sectorsOf.keys(), ...BESIDE].filter((other) => other !== state);
		const others = beside.flatMap((other) => outlineOf(other) ?? []);
		// The sectors of Russia lie apart, on both sides of Mongolia.
		const bySector = groupedBy(along, ({ sector }) => sector);
		return [...bySector].flatMap(([sector, parts]) => {
			const shape = strip(
				parts.map(({ before }) => before),
				others
			);
			if (!shape) return [];
			const states = across(sector);
			return states.map((polity, index) =>
				ground(
					{
						id: `beyond/${sector}/${polity}`,
						polity,
						start: index > 0 ? UNION_ENDS : undefined,
						end: index < states.length - 1 ? UNION_ENDS : undefined,
						basis: `Ground across the border from China, ${MARGIN_KM} km deep; its outer edge means nothing.`
					},
					shape
				)
			);
		});
	});

	const moved = stretches.flatMap(({ sector, before, since, claimed }): Feature[] => {
		if (!since) return [];
		const name = `${sector}/${told(before, 'part') ?? 'all'}`;
		const on = told(since, 'start');
		const lines = [before, since, ...(claimed ? [claimed] : [])];
		const now = chinaOf(before, since);
		const contested = claimed && more(chinaOf(before, claimed), china, lines);
		const gained = more(now, china, lines);
		const lost = more(china, now, lines);
		const piece = (
			id: string,
			pieces: Piece | undefined,
			polity: string | null,
			dates: { start?: string | undefined; end?: string | undefined },
			basis: string
		) =>
			pieces
				? [
						ground(
							{ id: `${id}/${name}`, polity, basis, start: dates.start, end: dates.end },
							pieces
						)
					]
				: [];
		return [
			...piece(
				'contested',
				contested,
				null,
				{ end: on },
				'Between the line on Soviet maps and the line China claimed.'
			),
			...piece(
				'gained',
				gained,
				'prc',
				{ start: on },
				'Between the line of before and the line since: with China since.'
			),
			...piece(
				'lost',
				lost,
				across(sector).at(-1) ?? null,
				{ start: on },
				'Between the line of before and the line since: across the border since.'
			)
		];
	});

	const features = [
		...strips,
		ground(
			{
				id: 'china',
				polity: 'prc',
				start: undefined,
				end: undefined,
				basis: 'China up to the border’s lines as they were before any of them moved.'
			},
			china
		),
		...moved
	].map((feature) => ({
		...feature,
		geometry:
			feature.geometry.type === 'Polygon'
				? { type: 'MultiPolygon' as const, coordinates: [feature.geometry.coordinates] }
				: feature.geometry
	}));
	return layerText(HEAD, 'MultiPolygon', features as Feature[], 5);
}
