import type { Palette } from '../palette';

/** A colour as light as another, without hue. */
export function greyOf(colour: string): string {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		parseInt(colour.slice(at, at + 2), 16)
	);
	const light = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
	const part = light.toString(16).padStart(2, '0');
	return `#${part}${part}${part}`;
}

/** Grounds that differ by hue alone on the screen, apart on paper. */
const GROUNDS: Palette['tints'] = {
	china: '#f4f4f4',
	soviet: '#e4e4e4',
	successor: '#ececec',
	mongolia: '#dadada',
	other: '#fbfbfb'
};
const RIBBONS: Palette['tints'] = {
	china: '#d2d2d2',
	soviet: '#b6b6b6',
	successor: '#c4c4c4',
	mongolia: '#aaaaaa',
	other: '#fbfbfb'
};
const SEA = '#c6c6c6';
const TIES: Palette['ties'] = {
	moscow: '#3d3d3d',
	beijing: '#8c8c8c',
	washington: '#5f5f5f',
	three: '#000000'
};

/** All colours of a theme without hue: what differs by dashes, width and sign still does. */
export function inGrey(palette: Palette): Palette {
	const grey = (value: unknown): unknown => {
		if (typeof value === 'string') return value.startsWith('#') ? greyOf(value) : value;
		if (Array.isArray(value)) return value.map(grey);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, grey(inner)]));
	};
	return { ...(grey(palette) as Palette), sea: SEA, tints: GROUNDS, ribbons: RIBBONS, ties: TIES };
}
