import type { Feature, MultiPolygon, Position } from 'geojson';
import { featureCollectionText, type OutputFile } from '../output.ts';
import type { BorderFeature } from './border-features.ts';
import { landGainedByChina } from './lobes.ts';
import { TRANSFER_NAMES } from './central-asia.ts';
import { divided, DIVIDED_ISLANDS, HANDED_OVER, type DividedIsland } from './divided-islands.ts';
import { areaSquareKilometres } from './measure.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK, type LineProperties, type Variant } from './properties.ts';
import { reconstructedPath, reconstruction } from './reconstructions.ts';

/** The disputed area that a transferred stretch belongs to, where one fits it. */
const AREA_IDS: Readonly<Record<string, string>> = {
	'uzengi-kuush': 'uzengi-kuush',
	markansu: 'pamirs',
	'sarykol-rangkul': 'pamirs'
};

const TRANSFER_NOTES: Readonly<Record<string, string>> = {
	alakol:
		'Strip from the Dzungarian Gate past the Barluk mountains, with the heights of Tielieketi; both lines are coarse here, and much of the strip may be plain inaccuracy. The 944 km² published concern Sary-Childe and Chogan-Obo, elsewhere on this border.',
	'uzengi-kuush': 'Published: 870 or 950 km² to China.',
	markansu: 'Published for Tajikistan as a whole: 1,000 to 1,158 km² to China.',
	'sarykol-rangkul': 'Published for Tajikistan as a whole: 1,000 to 1,158 km² to China.'
};

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
function islandAndParts(divisible: DividedIsland): Feature[] {
	const { areaId: id, from, published } = divisible;
	const { properties } = reconstruction(from);
	const honesty = { ...properties, basis: `${properties.basis} ${published}` };
	const { whole, china, russia } = divided(divisible);
	return [
		area(`area/${id}`, id, 'island', '..', whole, honesty),
		area(`area/${id}/china`, id, 'china-part', HANDED_OVER, china, honesty),
		area(`area/${id}/russia`, id, 'russia-part', HANDED_OVER, russia, honesty)
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
function passedToChina(
	borders: readonly BorderFeature[],
	china: readonly Position[],
	name: string
): Feature {
	const ofPart = borders.filter(({ properties }) => properties.part === name);
	const line = (variant: Variant) =>
		ofPart.find(({ properties }) => properties.variant === variant);
	const [present, soviet] = [line('present-line'), line('soviet-line')];
	if (present === undefined || soviet === undefined) throw new Error(`${name} lacks a line`);
	const rings = landGainedByChina(present.geometry.coordinates, soviet.geometry.coordinates, china);
	const basis = `Land in China today beyond the Soviet-era line of World Data Bank II; pieces under 1 km² left out. ${TRANSFER_NOTES[name] ?? ''}`;
	const honesty = { basis, licence: 'ODbL-1.0', accuracy_m: 2000 } as const;
	const areaId = AREA_IDS[name] ?? null;
	return area(`area/${name}`, areaId, 'passed-to-china', present.properties.start, rings, honesty);
}

/** Islands, their parts, and land that passed to China in Central Asia; all reconstructed. */
export function areasFile(
	borders: readonly BorderFeature[],
	china: readonly Position[]
): OutputFile {
	const features = [
		...DIVIDED_ISLANDS.slice(0, 1).flatMap(islandAndParts),
		...tarabarov(),
		...DIVIDED_ISLANDS.slice(1).flatMap(islandAndParts),
		...TRANSFER_NAMES.map((name) => passedToChina(borders, china, name))
	];
	const top = { licence: 'ODbL-1.0', attribution: '© OpenStreetMap contributors' };
	return { path: 'odbl/areas.geojson', text: featureCollectionText(features, top) };
}
