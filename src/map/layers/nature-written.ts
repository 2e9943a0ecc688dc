import type { Geography } from '../../kinds/geography/schema';

/** Nature made it; its name keeps clear of the border. A river is among these where no course of it is on the map. */
export function isNature({ kind, uncharted }: Pick<Geography, 'kind' | 'uncharted'>): boolean {
	return ['range', 'peak', 'lake', 'sea'].includes(kind) || uncharted === true;
}

/** Farther out than this only the greatest waters are named; no map opens nearer, so that nothing need be worked out first. */
export const NEAR = 3.5;

/** Named from far away: lies where no line of the border is near its name. */
export function isGreatWater({
	kind,
	prominence
}: Pick<Geography, 'kind' | 'prominence'>): boolean {
	return (kind === 'lake' || kind === 'sea') && prominence <= 4;
}

/** How the names of a kind are written: size in px at two zooms, ems between letters, ems of a line. */
export interface Written {
	sizes: [zoom: number, size: number][];
	spacing: number;
	widest: number;
}
export const HEIGHTS: Written = {
	sizes: [
		[4, 10],
		[8, 15]
	],
	spacing: 0.16,
	widest: 7
};
export const WATERS: Written = {
	sizes: [
		[3, 10],
		[8, 14]
	],
	spacing: 0.06,
	widest: 6
};
