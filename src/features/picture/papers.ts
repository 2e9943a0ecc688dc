import type { Size } from '../../map/drawing/projections';

/** The sizes in which a picture is made, mm. */
const MILLIMETRES = {
	a4: { width: 297, height: 210 },
	a5: { width: 210, height: 148 },
	// As wide a slide as presentations have.
	wide: { width: 338.667, height: 190.5 },
	square: { width: 200, height: 200 }
} as const;

export type PaperName = keyof typeof MILLIMETRES;
export const PAPERS = Object.keys(MILLIMETRES) as PaperName[];

/** Pixels to an inch, as presses ask for. */
export const DENSITY = 300;
const INCH = 25.4;
/** Units of a drawing to an inch, as CSS has them. */
const UNITS = 96;

export interface Paper {
	millimetres: Size;
	/** Of the picture. */
	pixels: Size;
	/** Of the drawing, in which letters have the size that they have on the screen. */
	units: Size;
}

/** A size of paper, in all that it is measured in. */
export function paperOf(name: PaperName): Paper {
	const { width, height } = MILLIMETRES[name];
	const times = (factor: number): Size => ({ width: width * factor, height: height * factor });
	const { width: across, height: down } = times(DENSITY / INCH);
	return {
		millimetres: { width, height },
		pixels: { width: Math.round(across), height: Math.round(down) },
		units: times(UNITS / INCH)
	};
}
