import { booleanPointInPolygon, pointOnFeature, polygon, unkinkPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { areaSquareKilometres } from './measure.ts';
import { reversed } from '../path.ts';

/** Pieces smaller than this are noise between two lines of different coarseness. */
const SMALLEST_KM2 = 1;

/** Land between an old line and today's that lies in China today, of which the ring is the outline. */
export function landGainedByChina(
	present: readonly Position[],
	old: readonly Position[],
	china: readonly Position[]
): Position[][][] {
	const loop = polygon([[...present, ...reversed(old).slice(1)]]);
	const today = polygon([[...china]]);
	return unkinkPolygon(loop)
		.features.filter(
			(piece) =>
				areaSquareKilometres([piece.geometry.coordinates]) >= SMALLEST_KM2 &&
				booleanPointInPolygon(pointOnFeature(piece), today)
		)
		.map(({ geometry }) => geometry.coordinates);
}
