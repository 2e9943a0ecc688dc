import type { AnyRecord, WholeRecord } from '../../src/kinds';
import type { DrawnTie } from './ties';
import type { CitedView } from '../../src/kinds/source/view-citation';
import type { Area } from '../../src/kinds/area/schema';
import type { Excerpt } from '../../src/kinds/excerpt/schema';
import type { Atlas } from '../../src/state/atlas.svelte';
import type { Day } from '../../src/time/day';
import type { Label } from './map-picture';
import type { Page } from './page';

/** A picture of where a record is, over its ground. */
export interface PlacedPicture {
	/** The file of its ground. */
	ground: string;
	spots: [x: number, y: number][];
	shape: string;
	labels: Label[];
	/** The relations that it is about. */
	ties?: readonly DrawnTie[];
}

/** All that the page of a record tells. */
export interface RecordTelling {
	page: Page;
	/** With the record open, on the day that its page is told on. */
	atlas: Atlas;
	found: AnyRecord;
	whole: WholeRecord;
	/** The disputed area that a place is. */
	area: Area | undefined;
	excerpts: Excerpt[];
	/** The numbers of its sources. */
	numbers: ReadonlyMap<string, number>;
	/** Where in them it cites them. */
	places: ReadonlyMap<string, string[]>;
	before: AnyRecord | undefined;
	after: AnyRecord | undefined;
	/** The day on which the atlas opens it. */
	opensOn: Day | undefined;
	/** The day of its picture. */
	pictured: Day;
	picture: PlacedPicture | undefined;
	/** What its citation is put together from. */
	cited: CitedView;
}
