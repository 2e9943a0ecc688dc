import { NavigationControl, ScaleControl, type IControl } from 'maplibre-gl';
import type { Language, Words } from '../i18n';
import { isFramed, wheelKey } from './embedding';
import type { DatedMap } from './maplibre/dated-map';
import { scaleInWords } from './scale-in-words';

/** A button that brings the first view back, among MapLibre's zoom buttons. */
class HomeControl implements IControl {
	readonly button = document.createElement('button');
	readonly #element = document.createElement('div');

	constructor(onpress: () => void) {
		this.button.type = 'button';
		this.button.className = 'maplibregl-ctrl-home';
		const icon = this.button.appendChild(document.createElement('span'));
		icon.className = 'maplibregl-ctrl-icon';
		icon.ariaHidden = 'true';
		this.button.addEventListener('click', onpress);
		this.#element.className = 'maplibregl-ctrl maplibregl-ctrl-group';
		this.#element.append(this.button);
	}

	onAdd(): HTMLElement {
		return this.#element;
	}

	onRemove(): void {
		this.#element.remove();
	}
}

/** The map's controls: zoom buttons, the way back to the first view, and a scale. Returns what names them in the reader's language. */
export function addControls(
	map: DatedMap,
	onhome: (size: { width: number; height: number }) => void
): (words: Words, language: Language) => void {
	map.touchZoomRotate.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
	const goHome = () => {
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		onhome({ width, height });
	};
	map.addControl(new HomeControl(goHome), 'top-left');
	map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
	const writeScale = scaleInWords(map);
	let named: Words | undefined;
	const name = (words: Words, language: Language): void => {
		nameControls(map, (named = words));
		writeScale(words, language);
	};
	// MapLibre writes its hints anew.
	if (isFramed()) followFocus(map, () => named && nameHints(map, named));
	return name;
}

/** In a frame the wheel and one finger are the page's around, until the reader has pressed the map or come to it by key. */
function followFocus(map: DatedMap, onyield: () => void): void {
	const canvas = map.getCanvas();
	canvas.addEventListener('focus', () => map.cooperativeGestures.disable());
	canvas.addEventListener('blur', () => {
		map.cooperativeGestures.enable();
		onyield();
	});
}

/** They speak the reader's language. The canvas is no landmark: the section around it is. */
function nameControls(map: DatedMap, words: Words): void {
	const canvas = map.getCanvas();
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', words.map.canvas);
	const container = map.getContainer();
	const names = {
		'zoom-in': words.map.zoomIn,
		'zoom-out': words.map.zoomOut,
		home: words.map.home
	};
	for (const [control, name] of Object.entries(names)) {
		const button = container.querySelector(`.maplibregl-ctrl-${control}`);
		button?.setAttribute('aria-label', name);
		button?.setAttribute('title', name);
	}
	nameHints(map, words);
}

/** MapLibre's hints, where the wheel and one finger are not the map's; elsewhere it has none. */
function nameHints(map: DatedMap, words: Words): void {
	const hints = {
		desktop: () => words.frame.wheelOnMap(wheelKey()),
		mobile: () => words.frame.fingersOnMap
	};
	for (const [device, hint] of Object.entries(hints)) {
		const message = map.getContainer().querySelector(`.maplibregl-${device}-message`);
		if (message) message.textContent = hint();
	}
}
