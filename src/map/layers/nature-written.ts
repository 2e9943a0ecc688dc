/** Nature made them; their names keep clear of the border. */
export const NATURE = ['range', 'peak', 'lake', 'sea'];

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
