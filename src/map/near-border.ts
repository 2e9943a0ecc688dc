import type { Summary } from '../kinds';
import type { Position } from '../kinds/fields';

/** From this zoom on a reader looks at a part of the border, and whose line it is can be seen. */
const FROM_ZOOM = 4;

/** Degrees of latitude that the border bends away from the straight lines between the middles of its sectors. */
const BEND = 4;

const RADIANS = Math.PI / 180;

/** Degrees of latitude between a place and the straight line from one position to another. */
function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const shrink = Math.cos(y * RADIANS);
	const [dx, dy] = [(bx - ax) * shrink, by - ay];
	const [px, py] = [(x - ax) * shrink, y - ay];
	const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(px - along * dx, py - along * dy);
}

/** Whether the map looks at the border, from near enough that the readings of its line can be told apart. */
export function isNearBorder(
	{ zoom, latitude, longitude }: { zoom: number; latitude: number; longitude: number },
	sectors: readonly Pick<Summary<'sectors'>, 'position' | 'order' | 'optional'>[]
): boolean {
	if (zoom < FROM_ZOOM) return false;
	const course = sectors
		.filter(({ optional }) => !optional)
		.toSorted((a, b) => a.order - b.order)
		.map(({ position }) => position);
	// Half of what a window shows, roughly, and what the border bends.
	const reach = BEND + 180 / 2 ** zoom;
	const here: Position = [longitude, latitude];
	// Between the Argun and the Altai lies Mongolia: the border of which this tells is no line across it.
	return course.some((position, index) => {
		const next = course[index + 1] ?? position;
		const isGap = Math.abs(next[0] - position[0]) > 20;
		return distance(here, position, isGap ? position : next) < reach;
	});
}
