import type { Feature, LineString, Position } from 'geojson';
import { vertexIndex } from './china-ring.ts';
import { MOVED_PARTS } from './moved-parts.ts';
import type { DatedLine, MovedPart } from './part.ts';
import type { BorderProperties } from './properties.ts';
import type { SectorId } from './sectors.ts';
import { unmovedProperties } from './unmoved.ts';

export type BorderFeature = Feature<LineString, BorderProperties>;

/** A feature with its keys in the order in which they are written. */
function borderFeature(sector: SectorId, part: string | null, line: DatedLine): BorderFeature {
	const { variant, side, start, end, basis, source, licence, accuracy_m, reconstruction } = line;
	const unmoved = start === '..' && end === '..';
	const id = [sector, part, unmoved ? null : variant].filter((word) => word !== null).join('/');
	const layer = sector === 'mongolia' ? 'optional' : 'main';
	const dates = { start, end };
	const honesty = { basis, source, licence, accuracy_m, reconstruction };
	return {
		type: 'Feature',
		properties: { id, sector, part, variant, side, layer, ...dates, ...honesty },
		geometry: { type: 'LineString', coordinates: line.path }
	};
}

/** A stretch where one line serves throughout. */
function unmovedFeature(sector: SectorId, part: string | null, path: Position[]): BorderFeature {
	const properties = unmovedProperties(sector);
	return borderFeature(sector, part, { ...properties, variant: 'present-line', side: null, path });
}

/** Cuts a sector at its moved parts; the stretches between are numbered along the sector. */
function sectorFeatures(
	sector: SectorId,
	present: readonly Position[],
	moved: readonly MovedPart[]
): BorderFeature[] {
	const features: BorderFeature[] = [];
	let stretches = 0;
	let reached = 0;
	const passTo = (index: number): void => {
		if (index <= reached) return;
		stretches += 1;
		const path = present.slice(reached, index + 1);
		features.push(unmovedFeature(sector, moved.length === 0 ? null : String(stretches), path));
	};
	for (const { part, lines } of moved) {
		const from = vertexIndex(present, part.from);
		const to = vertexIndex(present, part.to);
		passTo(from);
		const through = present.slice(from, to + 1);
		features.push(...lines(through).map((line) => borderFeature(sector, part.name, line)));
		reached = to;
	}
	passTo(present.length - 1);
	return features;
}

/** Every dated line of the border, unsimplified, from the Tumen to the Pamirs. */
export function borderFeatures(present: ReadonlyMap<SectorId, Position[]>): BorderFeature[] {
	return [...present].flatMap(([sector, line]) =>
		sectorFeatures(
			sector,
			line,
			MOVED_PARTS.filter(({ part }) => part.sector === sector)
		)
	);
}
