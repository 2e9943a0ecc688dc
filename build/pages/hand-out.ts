import type { AnyRecord } from '../../src/kinds';
import type { Chapter } from '../../src/kinds/chapter/schema';
import type { Tour } from '../../src/kinds/tour/schema';
import type { Atlas } from '../../src/state/atlas.svelte';
import type { Page } from './page';
import type { PlacedPicture } from './record-telling';

/** A chapter on a sheet of its own. */
export interface Sheet {
	chapter: Chapter;
	picture: PlacedPicture;
	/** The record to look at. */
	look: AnyRecord | undefined;
	/** Where in its sources it cites them. */
	places: ReadonlyMap<string, string[]>;
}

/** A tour to be printed: a sheet for each chapter, and what a class may be asked. */
export interface HandOutTelling {
	page: Page;
	atlas: Atlas;
	tour: Tour;
	sheets: readonly Sheet[];
	/** The numbers of its sources. */
	numbers: ReadonlyMap<string, number>;
}

/** The folder of a hand-out in that of its tour. */
export const HAND_OUT = 'hand-out/';
