import type { TileSource } from './layers/layer';
import type { SourcesMap } from './sources-map';
import { isoDate, type Day } from '../time/day';

/** ms: so long the clock rests before tiles follow, which are laid out anew for each day. */
const RESTS = 250;

/** Tells of the day at which the clock has come to rest, as long as something follows it. */
export class RestingDay {
	#day: Day | undefined;
	#isFollowed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param tell is given the day as `YYYY-MM-DD` */
	constructor(readonly tell: (day: string) => void) {}

	/** These are all that follow from now on; the map asks the page for them. What begins to follow is told at once. */
	follow(tiles: readonly TileSource[], map: Pick<SourcesMap, 'serveTiles'>): void {
		for (const source of tiles) map.serveTiles(source);
		const begins = !this.#isFollowed;
		this.#isFollowed = tiles.length > 0;
		if (begins) this.restore();
	}

	show(day: Day): void {
		const isFirst = this.#day === undefined;
		this.#day = day;
		clearTimeout(this.#timer);
		if (!this.#isFollowed) return;
		if (isFirst) this.restore();
		else this.#timer = setTimeout(() => this.restore(), RESTS);
	}

	/** Tells once more, as after a lost drawing surface. */
	restore(): void {
		clearTimeout(this.#timer);
		if (this.#isFollowed && this.#day !== undefined) this.tell(isoDate(this.#day));
	}
}
