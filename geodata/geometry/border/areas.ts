import type { Feature, MultiPolygon, Position } from 'geojson';
import { difference, intersection } from 'polyclip-ts';
import { featureCollectionText, type OutputFile } from '../output.ts';
import type { BorderFeature } from './border-features.ts';
import { landGainedByChina } from './lobes.ts';
import { TRANSFER_NAMES } from './central-asia.ts';
import { areaSquareKilometres, latitude, longitude } from './measure.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK, type LineProperties, type Variant } from './properties.ts';
import { reconstructedPath, reconstruction } from './reconstructions.ts';

type Rings = [number, number][][];

/** The disputed area that a transferred stretch belongs to, where one fits it. */
const AREA_IDS: Readonly<Record<string, string>> = {
	'uzengi-kuush': 'uzengi-kuush',
	markansu: 'pamirs',
	'sarykol-rangkul': 'pamirs'
};

const TRANSFER_NOTES: Readonly<Record<string, string>> = {
	'alakol-chogan-obo':
		'Both lines are coarse here, and part of the area is plain inaccuracy; published: 944 km² in dispute, 43.1 % of it to China.',
	'uzengi-kuush': 'Published: 870 or 950 km² to China.',
	markansu: 'Published for Tajikistan as a whole: 1,000 to 1,158 km² to China.',
	'sarykol-rangkul': 'Published for Tajikistan as a whole: 1,000 to 1,158 km² to China.'
};

/** An island divided by a straight leg of today's line, given by its two ends. */
interface DividedIsland {
	areaId: string;
	from: string;
	division: readonly [Position, Position];
	/** Whether China has the part west of the division, or the part east of it. */
	china: 'west' | 'east';
	published: string;
}

const HANDED_OVER = '2008-10-14';

const DIVIDED_ISLANDS: readonly DividedIsland[] = [
	{
		areaId: 'bolshoi-ussuriysky-heixiazi',
		from: 'heixiazi/bolshoi-ussuriysky',
		division: [
			[134.71697, 48.27997],
			[134.76806, 48.35759]
		],
		china: 'west',
		published: 'Published: 171 or 174 km² to China, Tarabarov (Yinlong) included.'
	},
	{
		areaId: 'abagaitu-bolshoi',
		from: 'abagaitu/islet',
		division: [
			[117.8846965, 49.5434565],
			[117.8909036, 49.5936271]
		],
		china: 'east',
		published: 'Published: 57.56 km², of which 34.54 to China.'
	}
];

/** All land within a degree west of a northbound division, drawn out by its length at both ends. */
function westOf([south, north]: DividedIsland['division']): Rings {
	const east = longitude(north) - longitude(south);
	const up = latitude(north) - latitude(south);
	const below: [number, number] = [longitude(south) - east, latitude(south) - up];
	const above: [number, number] = [longitude(north) + east, latitude(north) + up];
	const far = longitude(south) - 1;
	return [[below, above, [far, above[1]], [far, below[1]], below]];
}

/** A polygon feature with its geodesic area. */
function area(
	id: string,
	areaId: string | null,
	role: 'island' | 'china-part' | 'russia-part' | 'passed-to-china',
	start: string,
	rings: Position[][][],
	honesty: Pick<LineProperties, 'basis' | 'licence' | 'accuracy_m'>
): Feature<MultiPolygon> {
	const { basis, licence, accuracy_m } = honesty;
	const area_km2 = Number(areaSquareKilometres(rings).toFixed(1));
	const source = `Reconstruction of the atlas; ${WORLD_DATA_BANK}; ${OPENSTREETMAP}`;
	const dates = { start, end: '..', area_km2 };
	const rest = { basis, source, licence, accuracy_m, reconstruction: true };
	return {
		type: 'Feature',
		properties: { id, area_id: areaId, role, ...dates, ...rest },
		geometry: { type: 'MultiPolygon', coordinates: rings }
	};
}

/** A whole island, and its two parts since the hand-over. */
function dividedIsland({ areaId, from, division, china, published }: DividedIsland): Feature[] {
	const ring = reconstructedPath(from) as Rings[number];
	const { properties } = reconstruction(from);
	const honesty = { ...properties, basis: `${properties.basis} ${published}` };
	const west = intersection([ring], westOf(division));
	const east = difference([ring], westOf(division));
	const [chinese, russian] = china === 'west' ? [west, east] : [east, west];
	return [
		area(`area/${areaId}`, areaId, 'island', '..', [[ring]], honesty),
		area(`area/${areaId}/china`, areaId, 'china-part', HANDED_OVER, chinese, honesty),
		area(`area/${areaId}/russia`, areaId, 'russia-part', HANDED_OVER, russian, honesty)
	];
}

/** Tarabarov (Yinlong), which passed to China whole. */
function tarabarov(): Feature[] {
	const { properties } = reconstruction('heixiazi/tarabarov-yinlong');
	const rings = [[reconstructedPath('heixiazi/tarabarov-yinlong')]];
	const id = 'tarabarov-yinlong';
	return [
		area(`area/${id}`, id, 'island', '..', rings, properties),
		area(`area/${id}/china`, id, 'china-part', HANDED_OVER, rings, properties)
	];
}

/** Land between the Soviet-era line and today's in the Central Asian mountains. */
function passedToChina(borders: readonly BorderFeature[], name: string): Feature {
	const ofPart = borders.filter(({ properties }) => properties.part === name);
	const line = (variant: Variant) =>
		ofPart.find(({ properties }) => properties.variant === variant);
	const [present, soviet] = [line('present-line'), line('soviet-line')];
	if (present === undefined || soviet === undefined) throw new Error(`${name} lacks a line`);
	const rings = landGainedByChina(present.geometry.coordinates, soviet.geometry.coordinates);
	const basis = `Land in China today beyond the Soviet-era line of World Data Bank II; pieces under 1 km² left out. ${TRANSFER_NOTES[name] ?? ''}`;
	const honesty = { basis, licence: 'ODbL-1.0', accuracy_m: 2000 } as const;
	const areaId = AREA_IDS[name] ?? null;
	return area(`area/${name}`, areaId, 'passed-to-china', present.properties.start, rings, honesty);
}

/** Islands, their parts, and land that passed to China in Central Asia; all reconstructed. */
export function areasFile(borders: readonly BorderFeature[]): OutputFile {
	const features = [
		...DIVIDED_ISLANDS.slice(0, 1).flatMap(dividedIsland),
		...tarabarov(),
		...DIVIDED_ISLANDS.slice(1).flatMap(dividedIsland),
		...TRANSFER_NAMES.map((name) => passedToChina(borders, name))
	];
	const top = { licence: 'ODbL-1.0', attribution: '© OpenStreetMap contributors' };
	return { path: 'odbl/areas.geojson', text: featureCollectionText(features, top) };
}
