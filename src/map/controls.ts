import { NavigationControl, ScaleControl } from 'maplibre-gl';
import type { Words } from '../i18n';
import { wheelKey } from './embedding';
import type { DatedMap } from './maplibre/dated-map';

/** MapLibre's own controls: zoom buttons and a scale. */
export function addControls(map: DatedMap): void {
	map.touchZoomRotate.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
	map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
}

/** They speak the reader's language. The canvas is no landmark: the section around it is. */
export function nameControls(map: DatedMap, words: Words): void {
	const canvas = map.getCanvas();
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', words.map.canvas);
	const container = map.getContainer();
	const names = { 'zoom-in': words.map.zoomIn, 'zoom-out': words.map.zoomOut };
	for (const [control, name] of Object.entries(names)) {
		const button = container.querySelector(`.maplibregl-ctrl-${control}`);
		button?.setAttribute('aria-label', name);
		button?.setAttribute('title', name);
	}
	// MapLibre's hints, where the wheel and one finger are not the map's.
	const hints = {
		desktop: words.frame.wheelOnMap(wheelKey()),
		mobile: words.frame.fingersOnMap
	};
	for (const [device, hint] of Object.entries(hints)) {
		const message = container.querySelector(`.maplibregl-${device}-message`);
		if (message) message.textContent = hint;
	}
}
