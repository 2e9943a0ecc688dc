import type { SectorId } from './sectors.ts';

export type Licence = 'ODbL-1.0' | 'public domain';

/** What every border and river feature says about itself; periods are half-open. */
export interface LineProperties {
	id: string;
	/** First day on which this is the line, or `..` for since before 1945. */
	start: string;
	/** First day on which it no longer is, or `..` for still. */
	end: string;
	basis: string;
	source: string;
	licence: Licence;
	accuracy_m: number;
	reconstruction: boolean;
}

/** Who drew the line, where the two sides drew two lines at the same time. */
export type Side = 'claim-china' | 'claim-ussr' | null;

export type Variant = 'present-line' | 'soviet-line' | 'chinese-claim-line';

/** A dated line of one part of one sector. */
export interface BorderProperties extends LineProperties {
	sector: SectorId;
	/** Part of the sector, `null` where the sector is one line. */
	part: string | null;
	variant: Variant;
	side: Side;
	/** China's border with Mongolia is not part of the Sino-Soviet border, and optional. */
	layer: 'main' | 'optional';
}

export const OPENSTREETMAP =
	'© OpenStreetMap contributors, through the npm package @osm_borders/maritime_10m 1.1.0';

export const WORLD_DATA_BANK =
	'CIA World Data Bank II (1980s), through Debian’s r-cran-mapdata 2.3.1-1 and gmt-gshhg-full 2.3.7-6';
