import type { Position } from 'geojson';
import type { LineProperties, Side, Variant } from './properties.ts';
import type { SectorId } from './sectors.ts';

/** A stretch of a sector whose line moved, or that the two sides drew differently. */
export interface Part {
	/** Place after which the part is named; `null` where it is the whole sector. */
	name: string | null;
	sector: SectorId;
	/** First and last vertex of the part on today's line, in the direction of the sectors. */
	from: Position;
	to: Position;
}

/** One line drawn through a part for some time; its path starts and ends as the part does. */
export interface DatedLine extends Omit<LineProperties, 'id'> {
	variant: Variant;
	side: Side;
	path: Position[];
}

export interface MovedPart {
	part: Part;
	/** Every line of the part, given today's line through it. */
	lines: (present: readonly Position[]) => DatedLine[];
}
