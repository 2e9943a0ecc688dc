import type { LayerImage } from '../patterns';
import type { Room } from './room';
import type { Shapes } from './shapes';
import type { DrawnFeature, StyleValues } from './style-values';
import { faceOf } from './type';

/** What the symbols of a picture share. */
export interface Placing {
	room: Room;
	shapes: Shapes;
	spots(one: DrawnFeature): readonly (readonly [x: number, y: number])[];
	images: ReadonlyMap<string, LayerImage>;
	/** Names are left out; marks and cautions are not. */
	nameless: boolean;
	/** What is written along lines needs them by their ids. */
	define(path: string): string;
	/** The texts along lines, and where they stand. */
	said: { text: string; x: number; y: number }[];
	/** The names that stand at points, as they are placed. */
	named: string[];
}

/** What is drawn of a style layer of symbols: names over their halos over signs. */
export interface Symbols {
	signs: string;
	halos: string;
	names: string;
}

/** How a text is written. */
export interface Lettering {
	size: number;
	spacing: number;
	font: ReturnType<typeof faceOf>;
	colour: string;
	halo: string;
	haloWidth: number;
	opacity: number;
}

export function letteringOf(values: StyleValues, one: DrawnFeature, text: string): Lettering {
	const [font] = values.list('layout', 'text-font', one);
	return {
		size: values.number('layout', 'text-size', one),
		spacing: values.number('layout', 'text-letter-spacing', one),
		font: faceOf(String(font ?? ''), text),
		colour: values.colour('text-color', one),
		halo: values.colour('text-halo-color', one),
		haloWidth: values.number('paint', 'text-halo-width', one),
		opacity: values.number('paint', 'text-opacity', one)
	};
}

export const attributesOf = ({ size, spacing, font, colour, opacity }: Lettering) => ({
	...font,
	'font-size': size,
	'letter-spacing': spacing > 0 ? spacing * size : undefined,
	fill: colour,
	opacity: opacity < 1 ? opacity : undefined
});

export const haloOf = ({ halo, haloWidth }: Lettering) => ({
	fill: halo,
	stroke: halo,
	'stroke-width': haloWidth * 2,
	'stroke-linejoin': 'round'
});

/** What a style layer writes at a feature; nothing where there is no name, or names are left out. */
export function textOf(values: StyleValues, one: DrawnFeature, nameless: boolean): string {
	const text = values.text('layout', 'text-field', one);
	const isName = Object.entries(one.feature.properties).some(
		([key, value]) =>
			/^(?:name(?::.*)?|count)$/.test(key) && value !== '' && text.includes(String(value))
	);
	if (nameless && isName) return '';
	return values.text('layout', 'text-transform', one) === 'uppercase'
		? text.toLocaleUpperCase(values.globals.language)
		: text;
}
