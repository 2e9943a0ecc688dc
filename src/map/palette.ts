import type { SectorStatus } from '../kinds/sector/schema';
import type { Stance } from '../kinds/link/schema';

/** A stroke: its colour, its width in px at mid zoom, its dashes in line widths (none = solid). */
export interface Stroke {
	colour: string;
	width: number;
	dashes?: number[];
	/** Cross-ticks along the line, the old cartographers' sign for fighting. */
	ticks?: boolean;
	/** Dashes have round ends; one of no length is a bead. */
	beads?: boolean;
	/** Crosses along the line. */
	crosses?: boolean;
	/** Two lines, so many px apart: the ground between two states is disputed. */
	gap?: number;
}

/** Every colour of the map in one theme. A theme is one constant; the compiler lists what is missing. */
export interface Palette {
	sea: string;
	land: string;
	coast: string;
	/** Quiet tints of the states of the story; all others stay plain land. */
	tints: { china: string; soviet: string; successor: string; mongolia: string; other: string };
	/** The same states, stronger: the ribbons along the border, and ground that was contested. Also in grey China's is another than its neighbours'. */
	ribbons: Palette['tints'];
	boundary: string;
	water: string;
	waterLine: string;
	ice: string;
	island: string;
	bank: string;
	channel: string;
	casing: string;
	place: string;
	placeRing: string;
	event: string;
	selected: string;
	disputed: string;
	/** What the reader has brought: no other colour of the map is like it, whatever colours a reader tells apart. */
	own: string;
	/** Strength of the relief, 0–1. */
	relief: number;
	text: { polity: string; place: string; water: string; relief: string; halo: string };
	/** The mood and the strength of a relation; whose it is, its colour in `ties` says. */
	links: Record<Stance, Stroke>;
	/** Whose relation it is: no party's flag has these hues. */
	ties: { moscow: string; beijing: string; washington: string; three: string };
	statuses: Record<SectorStatus, Stroke>;
	claimLines: { soviet: Stroke; chinese: Stroke };
}

/** Dashes and widths are the second cue beside colour, and the same in every theme. */
function strokes(colours: {
	tension: string;
	conflict: string;
	settled: string;
	line: string;
	three: string;
	sovietClaim: string;
	chineseClaim: string;
}): Pick<Palette, 'links' | 'statuses' | 'claimLines'> {
	const { tension, conflict, settled, line, three, sovietClaim, chineseClaim } = colours;
	return {
		// Pattern is the mood, weight the strength. Beads and crosses are signs that no border has.
		links: {
			alliance: { colour: three, width: 4 },
			friendship: { colour: three, width: 2.8 },
			cooperation: { colour: three, width: 2 },
			normalized: { colour: three, width: 1.2 },
			opening: { colour: three, width: 2, dashes: [5, 2.4, 0, 2.4], beads: true },
			strained: { colour: three, width: 2.2, dashes: [0, 2.6], beads: true },
			hostile: { colour: three, width: 3.2, dashes: [0, 1.7], beads: true },
			'armed-conflict': { colour: three, width: 1.4, crosses: true },
			none: { colour: three, width: 1.5, dashes: [0, 5], beads: true }
		},
		statuses: {
			// One line is not disputed, two are; dashes are for doubt alone.
			undisputed: { colour: line, width: 1.3 },
			claimed: { colour: line, width: 0.9, gap: 1.8 },
			'patrolled-tension': { colour: tension, width: 1.3, gap: 2 },
			'armed-clash': { colour: conflict, width: 2, gap: 2.4 },
			negotiation: { colour: line, width: 0.8, gap: 3.2 },
			delimited: { colour: settled, width: 1.4 },
			demarcated: { colour: settled, width: 2.4 }
		},
		claimLines: {
			soviet: { colour: sovietClaim, width: 0.9, gap: 1.6 },
			chinese: { colour: chineseClaim, width: 0.9, gap: 2.6 }
		}
	};
}

export const LIGHT: Palette = {
	sea: '#d5e0e1',
	land: '#f4efe4',
	coast: '#93a6a8',
	tints: {
		china: '#f3e8cc',
		soviet: '#dde3ce',
		successor: '#e8e0e6',
		mongolia: '#efe1d6',
		other: '#f4efe4'
	},
	ribbons: {
		china: '#e8d69f',
		soviet: '#a9bd93',
		successor: '#bea8ba',
		mongolia: '#dcbba5',
		other: '#f4efe4'
	},
	boundary: '#a89c8c',
	water: '#c3d8de',
	waterLine: '#6f9bab',
	ice: '#e6eef0',
	island: '#e9dcb8',
	bank: '#6b5d4a',
	channel: '#2f6f86',
	casing: '#fbf8f1',
	place: '#2c2620',
	placeRing: '#fbf8f1',
	event: '#8f1d0c',
	selected: '#c04a00',
	disputed: '#7a4b14',
	own: '#873cff',
	relief: 0.34,
	text: {
		polity: '#6f6455',
		place: '#2c2620',
		water: '#376a7c',
		relief: '#7a6851',
		halo: '#f7f3ea'
	},
	ties: { moscow: '#7d1560', beijing: '#5c6b00', washington: '#4c7a99', three: '#1d2330' },
	...strokes({
		tension: '#a06400',
		conflict: '#8f1d0c',
		settled: '#5b3a82',
		line: '#3b322a',
		three: '#1d2330',
		sovietClaim: '#7a4a12',
		chineseClaim: '#0b5c5c'
	})
};

export const DARK: Palette = {
	sea: '#10181d',
	land: '#262c30',
	coast: '#56636b',
	tints: {
		china: '#373223',
		soviet: '#2b3a32',
		successor: '#332d38',
		mongolia: '#382f2c',
		other: '#262c30'
	},
	ribbons: {
		china: '#574c2a',
		soviet: '#4b705b',
		successor: '#6d5a7a',
		mongolia: '#5f4a42',
		other: '#262c30'
	},
	boundary: '#5a5f60',
	water: '#12242c',
	waterLine: '#4d7f92',
	ice: '#2a3940',
	island: '#3d3826',
	bank: '#b5a58c',
	channel: '#7fc4dc',
	casing: '#12161c',
	place: '#efe9dc',
	placeRing: '#12161c',
	event: '#ff6a3d',
	selected: '#ffb054',
	disputed: '#d9a866',
	own: '#8778f0',
	relief: 0.35,
	text: {
		polity: '#a39a8a',
		place: '#efe9dc',
		water: '#86b9cb',
		relief: '#a8967a',
		halo: '#12161c'
	},
	ties: { moscow: '#f5b8e6', beijing: '#8f9c1e', washington: '#a0a8a6', three: '#f2f2ea' },
	...strokes({
		tension: '#f2b134',
		conflict: '#ff6a3d',
		settled: '#c9a8f5',
		line: '#e6dccb',
		three: '#f2f2ea',
		sovietClaim: '#e0b07a',
		chineseClaim: '#7fd6d0'
	})
};

export const PALETTES = { light: LIGHT, dark: DARK } as const;
export type Theme = keyof typeof PALETTES;
