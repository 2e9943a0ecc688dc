import type { Style } from 'maplibre-gl';

/** What stands on the map, px from its upper left corner. */
export interface Standing {
	left: number;
	top: number;
	right: number;
	bottom: number;
	/** In the way only of what is to be seen. */
	ofSeen?: true;
}

/** What MapLibre (6.17) keeps of one placing of the names: what has room already, found by where it is. */
export interface ClearPlacing {
	/** What is placed now is to be where it is seen: beyond the rim there is no room for it. */
	isToBeSeen?: boolean;
	collisionIndex?: {
		grid: Pick<Style['placement']['collisionIndex']['grid'], 'hitTest' | 'hitTestCircle'>;
	};
}

/** px that MapLibre reckons with on every side of what is seen. */
const AROUND = 100;

/** px, more than a map reaches beyond what is seen of it. */
const FAR = 9999;

/**
 * In this placing no name is written under what stands on the map: where a name would lie, MapLibre is told
 * that another has that room.
 */
export function keepClearOf(placing: ClearPlacing, standing: readonly Standing[]): void {
	const grid = placing.collisionIndex?.grid;
	if (!grid || standing.length === 0 || typeof grid.hitTest !== 'function') return;
	const isUnder = (left: number, top: number, right: number, bottom: number) =>
		standing.some(
			(one) =>
				(!one.ofSeen || placing.isToBeSeen) &&
				left - AROUND < one.right &&
				one.left < right - AROUND &&
				top - AROUND < one.bottom &&
				one.top < bottom - AROUND
		);
	const { hitTest, hitTestCircle } = grid;
	grid.hitTest = function (left, top, right, bottom, ...rest) {
		return (
			isUnder(left, top, right, bottom) || hitTest.call(this, left, top, right, bottom, ...rest)
		);
	};
	grid.hitTestCircle = function (x, y, radius, ...rest) {
		return (
			isUnder(x - radius, y - radius, x + radius, y + radius) ||
			hitTestCircle.call(this, x, y, radius, ...rest)
		);
	};
}

/** Where these elements stand on the map, and the rim of what is seen of it, which would cut names; px at its foot that are covered. */
export function standingOf(elements: Iterable<Element>, map: Element, covered = 0): Standing[] {
	const { left: x, top: y, width, height: whole } = map.getBoundingClientRect();
	const height = whole - covered;
	const box = (left: number, top: number, right: number, bottom: number): Standing => ({
		left,
		top,
		right,
		bottom
	});
	const rim = (wide: number) => [
		box(-wide, -wide, 0, height + wide),
		box(width, -wide, width + wide, height + wide),
		box(0, -wide, width, 0),
		box(0, height, width, height + wide)
	];
	return [
		...rim(1),
		...rim(FAR).map((one): Standing => ({ ...one, ofSeen: true })),
		// What is not laid out stands in the page's corner, without any size.
		...Array.from(elements, (element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return box(left - x, top - y, right - x, bottom - y);
		})
	];
}
