import type { Atlas } from '../../state/atlas.svelte';
import { eventPositions } from '../../dataset/positions';
import { viewOf } from '../../map/in-view';
import type { Clock } from './clock.svelte';
import { eventDensity } from './event-density';
import { markPaths } from './marks';

/** px; a column has one pile of marks, of this height each at least. */
const COLUMN = 7;
const LEAST_STEP = 3;
const TALLEST_STEP = 8;
/** px at the head of the strip, for the marks of change. */
const HEAD = 5;

/** Where and how large the strip is drawn, px. */
interface Room {
	width: number;
	height: number;
	/** Of the map. */
	mapSize: { width: number; height: number };
}

/** The marks of events on the strip, for what the map has in view: drawn, and found again by who presses them. */
export class DrawnMarks {
	readonly #positions = $derived.by(() =>
		this.atlas.dataset.data.events.map(
			(event) => [event, eventPositions(event, this.atlas.dataset)] as const
		)
	);
	readonly #isInView = $derived.by(() =>
		viewOf({
			camera: this.atlas.camera,
			size: this.room().mapSize,
			projection: this.atlas.projection
		})
	);
	/** A low strip has room for one line of what lasted, a high one for two. */
	readonly lanes = $derived.by(() => (this.room().height < 40 ? 1 : 2));
	/** Where the piles stand. */
	readonly foot = $derived.by(() => this.room().height - 3 - 3 * this.lanes);
	readonly marks = $derived.by(() =>
		eventDensity(
			// What has no place is out of no view.
			this.#positions
				.filter(([, at]) => at.length === 0 || at.some(this.#isInView))
				.map(([event]) => event),
			this.clock.window,
			Math.max(1, Math.floor(this.room().width / COLUMN)),
			Math.floor((this.foot - HEAD) / LEAST_STEP)
		)
	);
	readonly #tallest = $derived.by(() => Math.max(1, ...this.marks.map(({ height }) => height + 1)));
	/** How high a mark is. */
	readonly step = $derived.by(() => Math.min(TALLEST_STEP, (this.foot - HEAD) / this.#tallest));
	readonly paths = $derived.by(() =>
		markPaths(this.marks, this.room().width, this.foot, this.step)
	);

	/** What they are drawn in. */
	element: SVGElement | undefined;

	constructor(
		readonly atlas: Atlas,
		readonly clock: Clock,
		readonly room: () => Room
	) {}
}
