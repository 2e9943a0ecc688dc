import { Map as MapLibreMap } from 'maplibre-gl';
import { LOOK } from './contenders/contender';
import { fromGray } from './gray-code';
import { SENTINELS, SENTINEL_GAP, SENTINEL_ROWS } from './scene';
import { VIEW } from './view';

/** A map of its own for one contender, and what its pixels say. */
export class Screen {
	readonly map: MapLibreMap;
	readonly #container = document.createElement('div');
	readonly #gl: WebGL2RenderingContext;
	readonly #strip = new Uint8Array(4 * SENTINEL_GAP * SENTINELS);

	constructor() {
		this.#container.className = 'screen';
		this.#container.style.width = `${VIEW.width}px`;
		this.#container.style.height = `${VIEW.height}px`;
		document.body.append(this.#container);
		this.map = new MapLibreMap({
			container: this.#container,
			center: [VIEW.longitude, VIEW.latitude],
			zoom: VIEW.zoom,
			interactive: false,
			attributionControl: false,
			renderWorldCopies: false,
			pixelRatio: 1,
			fadeDuration: 0,
			style: {
				version: 8,
				sources: {},
				layers: [
					{ id: 'ground', type: 'background', paint: { 'background-color': LOOK.background } }
				]
			}
		});
		const gl = this.map.getCanvas().getContext('webgl2');
		if (!gl) throw new Error('no WebGL 2');
		this.#gl = gl;
	}

	/** Only the contender whose turn it is can be seen. */
	activate(active: boolean): void {
		this.#container.classList.toggle('active', active);
	}

	/** The name of what draws. */
	get renderer(): string {
		const details = this.#gl.getExtension('WEBGL_debug_renderer_info');
		return details ? String(this.#gl.getParameter(details.UNMASKED_RENDERER_WEBGL)) : 'unknown';
	}

	/** The step that the sentinels spell in the frame just painted, where they agree. */
	readStep(): number | undefined {
		const [first, ...others] = SENTINEL_ROWS.map(([x, y]) => this.#readRow(x, y));
		return others.every((other) => other === first) ? first : undefined;
	}

	#readRow(x: number, y: number): number | undefined {
		this.#read(x, VIEW.height - 1 - y, this.#strip.length / 4, 1, this.#strip);
		let code = 0;
		for (let bit = 0; bit < SENTINELS; bit++) {
			if (isPainted(this.#strip, SENTINEL_GAP * bit)) code |= 1 << bit;
		}
		const alive = 1 << (SENTINELS - 1);
		return code & alive ? fromGray(code & ~alive) : undefined;
	}

	/** Paints once more, when all tiles are there, and tells which pixels the features cover. */
	async readAll(): Promise<(x: number, y: number) => boolean> {
		const pixels = new Uint8Array(4 * VIEW.width * VIEW.height);
		const painted = this.untilFrame(() => {
			if (!this.map.areTilesLoaded()) return undefined;
			this.#read(0, 0, VIEW.width, VIEW.height, pixels);
			return true;
		}, 60_000);
		this.map.triggerRepaint();
		await painted;
		return (x, y) =>
			isPainted(pixels, Math.floor(x) + VIEW.width * (VIEW.height - 1 - Math.floor(y)));
	}

	/** Settles when the map has painted everything it was told. */
	async still(): Promise<void> {
		const idle = this.map.once('idle');
		this.map.triggerRepaint();
		await idle;
	}

	/** Settles with what this makes of the first painted frame that it has an answer for. */
	untilFrame<T>(judge: () => T | undefined, patience: number): Promise<T> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.map.off('render', look);
				reject(new Error(`not shown within ${patience} ms`));
			}, patience);
			const look = (): void => {
				const answer = judge();
				if (answer === undefined) return;
				clearTimeout(timer);
				this.map.off('render', look);
				resolve(answer);
			};
			this.map.on('render', look);
		});
	}

	remove(): void {
		this.map.remove();
		this.#container.remove();
	}

	#read(x: number, y: number, width: number, height: number, into: Uint8Array): void {
		const gl = this.#gl;
		const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
		if (bound) gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.readPixels(x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, into);
		if (bound) gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
	}
}

/** The ground is white and the features are red: where there is little green there is a feature. */
function isPainted(pixels: Uint8Array, index: number): boolean {
	return (pixels[4 * index + 1] ?? 255) < 100;
}
