import { featureCollectionText, type OutputFile } from '../output';
import { boundaryFeatures } from './boundaries';
import { FULL, OVERVIEW } from './detail';
import { landFeature, polityFeatures } from './polities';
import { worldOf } from './topology';
import { baseUnits } from './units';

/** The world by date: polities and their boundaries, land, lakes and relief. */
export async function buildWorld(): Promise<OutputFile[]> {
	const units = baseUnits();
	const files = [FULL, OVERVIEW].flatMap((detail): OutputFile[] => {
		const world = worldOf(units, detail);
		const { suffix, decimals } = detail;
		const text = (features: Parameters<typeof featureCollectionText>[0]) =>
			featureCollectionText(features, {}, decimals);
		return [
			{ path: `open/polities${suffix}.geojson`, text: text(polityFeatures(world, detail)) },
			{ path: `open/boundaries${suffix}.geojson`, text: text(boundaryFeatures(world, detail)) },
			{ path: `open/land${suffix}.geojson`, text: text([landFeature(world, detail)]) }
		];
	});
	return files;
}
