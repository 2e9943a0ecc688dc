import { cameraFor } from '../map/frame';
import { BEGINNING, FOREVER, isActiveOn } from '../time/interval';
import type { Atlas } from './atlas.svelte';
import type { OwnThing } from './own-file';
import type { Position } from '../kinds/fields';

/** As near as the map comes to one place, and to what has an extent. */
const NEAR_POINT = 6;
const NEAR_SHAPE = 9;
/** So many corners say where a shape lies. */
const ENOUGH = 48;

/** Positions all along a thing. */
function positionsOf({ feature: { geometry } }: OwnThing): Position[] {
	const all: Position[] = [];
	const nested: unknown[] = [geometry.coordinates];
	while (nested.length > 0) {
		const next = nested.pop() as unknown[];
		if (typeof next[0] === 'number') all.push([next[0], next[1] as number]);
		else nested.push(...next);
	}
	const every = Math.max(1, Math.floor(all.length / ENOUGH));
	return all.filter((_, index) => index % every === 0 || index === all.length - 1);
}

/** How it is opened. */
export interface OwnOpening {
	/** The clock goes to its time. */
	toItsTime?: boolean;
}

/** Opens one of the reader's own from a list: the map goes there; the clock stays, unless it is to go to its time. */
export function openOwn(
	atlas: Atlas,
	thing: OwnThing,
	{ toItsTime = false }: OwnOpening = {}
): void {
	atlas.select(null, { stays: true });
	atlas.opening.own = thing.id;
	atlas.pointed = null;
	const [from, , , to] = thing.days;
	if (toItsTime && !isActiveOn(thing.days, atlas.day)) {
		if (from > BEGINNING) atlas.goTo(from, 'opened');
		else if (to < FOREVER) atlas.goTo(to - 1, 'opened');
	}
	const positions = positionsOf(thing);
	const nearest = positions.length > 1 ? NEAR_SHAPE : Math.max(NEAR_POINT, atlas.camera.zoom);
	const { projection } = atlas;
	const sight = { width: 800, height: 600, covered: 0, projection };
	atlas.destination = cameraFor(positions, nearest, sight);
}
