import type { MapMouseEvent } from 'maplibre-gl';

/** The part of MapLibre's map that tells of presses and movements. */
export interface PressedMap {
	on(type: string, listener: (event: PressEvent) => void): unknown;
}

type PressEvent = Pick<MapMouseEvent, 'point'> & { originalEvent?: Event };

/** ms a press waits for a second one; with the time a press takes, what systems count as a double press. */
export const DOUBLE_PRESS = 350;

/**
 * Calls `act` for presses of the map that are no part of a double press, which zooms and does nothing else.
 * @param read what a press means, asked at once, for the map may look different when it is acted upon
 */
export function onSinglePress<Meaning>(
	map: PressedMap,
	read: (event: MapMouseEvent) => Meaning,
	act: (meaning: Meaning) => void
): void {
	let waiting: { meaning: Meaning } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const settle = () => {
		clearTimeout(timer);
		const pressed = waiting;
		waiting = undefined;
		if (pressed) act(pressed.meaning);
	};
	const forget = () => {
		clearTimeout(timer);
		waiting = undefined;
	};
	const hold = () => clearTimeout(timer);
	const wait = () => {
		clearTimeout(timer);
		// A turn more, so that a second press that arrived while the page was busy is heard first.
		timer = setTimeout(() => (timer = setTimeout(settle)), DOUBLE_PRESS);
	};

	map.on('click', (event) => {
		const { detail } = event.originalEvent as UIEvent;
		if (detail > 1) {
			forget();
			return;
		}
		waiting = { meaning: read(event as MapMouseEvent) };
		wait();
	});
	map.on('dblclick', forget);
	// While a second press is held it is not known what it will be.
	for (const begun of ['mousedown', 'touchstart']) map.on(begun, hold);
	for (const ended of ['mouseup', 'touchend', 'touchcancel']) {
		map.on(ended, () => {
			if (waiting) wait();
		});
	}
	// A press, then a drag of the map: the press was one of its own.
	map.on('dragstart', settle);
	// Two taps reach the page as a movement and one click; a tap and a drag of the finger as a zoom.
	map.on('movestart', ({ originalEvent }) => {
		if (originalEvent?.type === 'touchend') forget();
	});
	map.on('zoomstart', ({ originalEvent }) => {
		if (originalEvent?.type.startsWith('touch')) forget();
	});
}
