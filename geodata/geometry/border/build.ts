import type { Feature, LineString, Position } from 'geojson';
import { featureCollectionText, tableText, type OutputFile } from '../output.ts';
import { areasFile } from './areas.ts';
import { chinaRing } from './china-ring.ts';
import { borderFeatures, type BorderFeature } from './border-features.ts';
import { damanskyFile } from './damansky.ts';
import { borderLengths } from './lengths.ts';
import { borderRivers, openRivers, type River } from './rivers.ts';
import { presentLines } from './sectors.ts';
import { atLevel, inDamanskyWindow, LEVELS, type Level } from './simplify.ts';

const ATTRIBUTION = {
	licence: 'ODbL-1.0',
	attribution: '© OpenStreetMap contributors; reconstructions by Thalweg'
};

/** Five decimals, six in the window around Damansky. */
const decimals = (place: Position): number => (inDamanskyWindow(place) ? 6 : 5);

/** A river as a feature: one line, or several where reservoirs interrupt it. */
function riverFeature({ properties }: River, stretches: Position[][]): Feature {
	const [only = []] = stretches;
	const geometry =
		stretches.length === 1
			? ({ type: 'LineString', coordinates: only } as const)
			: ({ type: 'MultiLineString', coordinates: stretches } as const);
	return { type: 'Feature', properties: { ...properties }, geometry };
}

/** Border and border rivers at one level, simplified together so that they never part. */
async function levelFiles(
	borders: readonly BorderFeature[],
	rivers: readonly River[],
	level: Level
): Promise<OutputFile[]> {
	const borderPaths = borders.map(({ geometry }) => geometry.coordinates);
	const riverPaths = rivers.map(({ stretches }) => stretches.flat());
	const simplified = await atLevel([...borderPaths, ...riverPaths], level);
	const borderOut = borders.map((feature, index): Feature<LineString> => {
		const coordinates = simplified[index] ?? [];
		return { ...feature, geometry: { type: 'LineString', coordinates } };
	});
	const riverOut = rivers.map((river, index) =>
		riverFeature(river, [simplified[borders.length + index] ?? []])
	);
	const top = { ...ATTRIBUTION, tolerance_m: level.tolerance_m };
	const file = (name: string, features: Feature[]): OutputFile => ({
		path: `odbl/${name}-${level.name}.geojson`,
		text: featureCollectionText(features, top, decimals)
	});
	return [file('border', borderOut), file('rivers-border', riverOut)];
}

/** Rivers away from the border at 200 m, free of OpenStreetMap. */
async function openRiversFile(): Promise<OutputFile> {
	const rivers = openRivers();
	const level: Level = { name: 'regional', tolerance_m: 200, sparesDamansky: false };
	const simplified = await atLevel(
		rivers.flatMap(({ stretches }) => stretches),
		level
	);
	const features = rivers.map((river) =>
		riverFeature(river, simplified.splice(0, river.stretches.length))
	);
	const top = { licence: 'public domain', tolerance_m: level.tolerance_m };
	return { path: 'open/rivers.geojson', text: featureCollectionText(features, top) };
}

/** Every file of border, border rivers, disputed areas and lengths, from the pinned inputs alone. */
export async function buildBorder(): Promise<OutputFile[]> {
	const ring = chinaRing();
	const present = presentLines(ring);
	const borders = borderFeatures(present);
	const rivers = borderRivers(present);
	const files: OutputFile[] = [];
	for (const level of LEVELS) files.push(...(await levelFiles(borders, rivers, level)));
	files.push(
		{ path: 'odbl/border-lengths.json', text: tableText(borderLengths(present, borders)) },
		damanskyFile(present.get('ussuri') ?? []),
		areasFile(borders, ring),
		await openRiversFile()
	);
	return files;
}
