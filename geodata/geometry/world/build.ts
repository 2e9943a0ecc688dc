import type { MultiPolygon } from 'geojson';
import { featureCollectionText, type OutputFile } from '../output';
import { boundaryFeatures } from './boundaries';
import { FULL, OVERVIEW } from './detail';
import { lakeFeatures } from './lakes';
import { landFeature, polityFeatures } from './polities';
import { regionalCoast } from './regional-coast';
import { reliefFiles } from './relief';
import { worldOf } from './topology';
import { baseUnits } from './units';

/** The world by date: polities and their boundaries, land, lakes and relief. */
export async function buildWorld(): Promise<OutputFile[]> {
	const units = baseUnits();
	const levels = [FULL, OVERVIEW].map((detail) => ({ detail, world: worldOf(units, detail) }));
	const byDate = levels.flatMap(({ detail, world }): OutputFile[] => {
		const { suffix, decimals } = detail;
		const text = (features: Parameters<typeof featureCollectionText>[0]) =>
			featureCollectionText(features, {}, decimals);
		return [
			{ path: `open/polities${suffix}.geojson`, text: text(polityFeatures(world, detail)) },
			{ path: `open/boundaries${suffix}.geojson`, text: text(boundaryFeatures(world, detail)) },
			{ path: `open/land${suffix}.geojson`, text: text([landFeature(world, detail)]) }
		];
	});
	const coast = featureCollectionText(await regionalCoast(), {}, 4);
	const lakes = featureCollectionText(lakeFeatures(), {}, 4);
	const land = levels[0] ? landFeature(levels[0].world, FULL).geometry : undefined;
	return [
		...byDate,
		{ path: 'open/land-regional.geojson', text: coast },
		{ path: 'open/lakes.geojson', text: lakes },
		...(await reliefFiles(land as MultiPolygon))
	];
}
