import type { SectorStatus } from '../kinds/sector/schema';
import type { Stance } from '../kinds/link/schema';

/** A stroke: its colour, its width in px at mid zoom, its dashes in line widths (none = solid). */
export interface Stroke {
	colour: string;
	width: number;
	dashes?: number[];
	/** Cross-ticks along the line, the old cartographers' sign for fighting. */
	ticks?: boolean;
}

/** Every colour of the map in one theme. A theme is one constant; the compiler lists what is missing. */
export interface Palette {
	sea: string;
	land: string;
	coast: string;
	/** Quiet tints of the states of the story; all others stay plain land. */
	tints: { china: string; soviet: string; successor: string; mongolia: string; other: string };
	/** The same states, stronger: the ribbons along the border. */
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
	/** Strength of the relief, 0–1. */
	relief: number;
	text: { polity: string; place: string; water: string; relief: string; halo: string };
	links: Record<Stance, Stroke>;
	statuses: Record<SectorStatus, Stroke>;
	claimLines: { soviet: Stroke; chinese: Stroke };
}

/** Dashes and widths are the second cue beside colour, and the same in every theme. */
function strokes(colours: {
	alliance: string;
	cooperation: string;
	formal: string;
	tension: string;
	conflict: string;
	settled: string;
	line: string;
}): Pick<Palette, 'links' | 'statuses' | 'claimLines'> {
	const { alliance, cooperation, formal, tension, conflict, settled, line } = colours;
	return {
		links: {
			alliance: { colour: alliance, width: 3.4 },
			friendship: { colour: alliance, width: 2 },
			cooperation: { colour: cooperation, width: 1.8 },
			normalized: { colour: cooperation, width: 1.2 },
			opening: { colour: cooperation, width: 1.8, dashes: [5, 1.5, 1, 1.5] },
			strained: { colour: tension, width: 1.8, dashes: [3, 2] },
			hostile: { colour: tension, width: 2.6, dashes: [1, 1] },
			'armed-conflict': { colour: conflict, width: 1.6, ticks: true },
			none: { colour: formal, width: 1.1, dashes: [7, 5] }
		},
		statuses: {
			undisputed: { colour: line, width: 1.4 },
			claimed: { colour: line, width: 1.6, dashes: [4, 2] },
			'patrolled-tension': { colour: tension, width: 2.2, dashes: [2.5, 1.2] },
			'armed-clash': { colour: conflict, width: 2, ticks: true },
			negotiation: { colour: line, width: 2, dashes: [1, 1.4] },
			delimited: { colour: settled, width: 2, dashes: [6, 1.5] },
			demarcated: { colour: settled, width: 2 }
		},
		claimLines: {
			soviet: { colour: line, width: 1.6, dashes: [5, 1.5, 1, 1.5] },
			chinese: { colour: line, width: 1.6, dashes: [1, 2] }
		}
	};
}

export const LIGHT: Palette = {
	sea: '#d5e0e1',
	land: '#f4efe4',
	coast: '#93a6a8',
	tints: {
		china: '#f1e5c8',
		soviet: '#e2e6d3',
		successor: '#e8e0e6',
		mongolia: '#efe1d6',
		other: '#f4efe4'
	},
	ribbons: {
		china: '#e2cd93',
		soviet: '#bccaa6',
		successor: '#cdb9c9',
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
	relief: 0.34,
	text: {
		polity: '#6f6455',
		place: '#2c2620',
		water: '#376a7c',
		relief: '#7a6851',
		halo: '#f7f3ea'
	},
	...strokes({
		alliance: '#0a3a75',
		cooperation: '#1c7ab8',
		formal: '#505050',
		tension: '#a06400',
		conflict: '#8f1d0c',
		settled: '#5b3a82',
		line: '#3b322a'
	})
};

export const DARK: Palette = {
	sea: '#10181d',
	land: '#262c30',
	coast: '#56636b',
	tints: {
		china: '#3a3525',
		soviet: '#28342d',
		successor: '#332d38',
		mongolia: '#382f2c',
		other: '#262c30'
	},
	ribbons: {
		china: '#5f5430',
		soviet: '#3c5545',
		successor: '#54455f',
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
	relief: 0.35,
	text: {
		polity: '#a39a8a',
		place: '#efe9dc',
		water: '#86b9cb',
		relief: '#a8967a',
		halo: '#12161c'
	},
	...strokes({
		alliance: '#4c9be8',
		cooperation: '#a6dbff',
		formal: '#b5b5b5',
		tension: '#f2b134',
		conflict: '#ff6a3d',
		settled: '#c9a8f5',
		line: '#e6dccb'
	})
};

export const PALETTES = { light: LIGHT, dark: DARK } as const;
export type Theme = keyof typeof PALETTES;
