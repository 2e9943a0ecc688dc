import { on } from 'svelte/events';
import type { Clock } from './clock.svelte';
import { wheelIsThePages } from '../../map/embedding';
import { spanOf } from './track-window';

/** The outer shares of the track in which a held thumb pulls the track along, after a moment, ms. */
const EDGE = 0.03;
const PATIENCE = 300;
/** Shares of the track that pass in a second at its edge. */
const PULL = 0.6;
/** px of the wheel that double or halve the span. */
const WHEEL = 320;
const WHEEL_PINCH = 90;
const LINE = 16;
/** px that a finger may slip and still have pressed. */
const STILL = 4;

/** The hand on the track: wheel and pinch zoom, sideways wheel pans, a pressed tick gives its very day, a thumb held at an end pulls the track along. */
export class TrackGestures {
	readonly #clock: Clock;
	/** Where each finger is; whether it was the first to touch is known only while it is down. */
	readonly #pointers = new Map<number, number>();
	#beganAsFirst = false;
	#pinch: { distance: number; span: number } | null = null;
	#pressedOn = 0;
	#pressedAt = 0;
	#span = 0;
	#rest = 0;

	/** @param onleft the wheel was left to the page around the frame */
	constructor(
		clock: Clock,
		readonly onleft: () => void = () => undefined
	) {
		this.#clock = clock;
	}

	/** A finger or the mouse holds the thumb. */
	get held(): boolean {
		return this.#pointers.size > 0;
	}

	get pinching(): boolean {
		return this.#pinch !== null;
	}

	/** For the whole track. */
	readonly wheel = (node: HTMLElement) =>
		on(
			node,
			'wheel',
			(event) => {
				const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
				const sideways = event.deltaX || (event.shiftKey ? event.deltaY : 0);
				const pans = Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY);
				if (!pans && wheelIsThePages(event)) {
					this.onleft();
					return;
				}
				event.preventDefault();
				if (pans) {
					this.#pan((sideways * unit) / node.clientWidth);
				} else {
					const doubling = event.ctrlKey ? WHEEL_PINCH : WHEEL;
					this.#zoom(2 ** ((event.deltaY * unit) / doubling));
				}
			},
			{ passive: false }
		);

	/** For the range, whose thumb the browser moves by itself. */
	readonly hold = (node: HTMLInputElement) => {
		const down = on(node, 'pointerdown', (event) => {
			if (event.button !== 0) return;
			// A first finger cannot come while another is down: the end of that one never arrived.
			if (event.isPrimary || !this.#beganAsFirst) this.#letGo();
			if (this.#pointers.size === 0) {
				this.#beganAsFirst = event.isPrimary;
				this.#pressedOn = this.#clock.atlas.day;
				this.#pressedAt = event.clientX;
			}
			this.#pointers.set(event.pointerId, event.clientX);
			if (this.#pointers.size === 1) this.#watchEdges(node);
			else this.#beginPinch();
		});
		const move = on(window, 'pointermove', (event) => {
			if (!this.#pointers.has(event.pointerId)) return;
			// The button was released where this page could not see it.
			if (event.pointerType === 'mouse' && event.buttons === 0) {
				this.#letGo();
				return;
			}
			this.#pointers.set(event.pointerId, event.clientX);
			if (this.#pinch) {
				this.#clock.zoomTo((this.#pinch.span * this.#pinch.distance) / this.#distance());
			}
		});
		const release = (event: PointerEvent) => {
			this.#pointers.delete(event.pointerId);
			// Until the last finger is up, the thumb stays where it was.
			if (this.#pointers.size === 0) this.#pinch = null;
		};
		const click = on(node, 'click', ({ clientX, clientY }) => {
			// A press on the thumb moves nothing, and a drag ends elsewhere.
			const dragged = Math.abs(clientX - this.#pressedAt) > STILL;
			const day = tickAt(clientX, clientY);
			if (day === undefined || dragged || this.#clock.atlas.day === this.#pressedOn) return;
			this.#clock.goTo(day);
		});
		const up = on(window, 'pointerup', release);
		const cancel = on(window, 'pointercancel', release);
		const lost = on(node, 'lostpointercapture', release);
		// Another window or tab has the fingers now; their end is told there.
		const blur = on(window, 'blur', () => this.#letGo());
		const hide = on(document, 'visibilitychange', () => this.#letGo());
		return () => [down, move, click, up, cancel, lost, blur, hide].forEach((off) => off());
	};

	#letGo(): void {
		this.#pointers.clear();
		this.#pinch = null;
	}

	#beginPinch(): void {
		// The first finger has moved the thumb; a pinch means no other date.
		this.#clock.goTo(this.#pressedOn);
		this.#pinch = { distance: this.#distance(), span: spanOf(this.#clock.window) };
	}

	#distance(): number {
		const [a = 0, b = 0] = this.#pointers.values();
		return Math.max(20, Math.abs(a - b));
	}

	/** Small turns of the wheel add up, although the track shows whole days. */
	#zoom(factor: number): void {
		const span = spanOf(this.#clock.window);
		if (Math.abs(this.#span - span) > 1) this.#span = span;
		this.#span *= factor;
		this.#clock.zoomTo(this.#span);
	}

	#pan(share: number): void {
		const days = share * spanOf(this.#clock.window) + this.#rest;
		this.#rest = days - Math.trunc(days);
		this.#clock.pan(Math.trunc(days));
	}

	#watchEdges(node: HTMLElement): void {
		let last: number | undefined;
		let since: number | undefined;
		this.#rest = 0;
		// While it is held it stays where it is; to measure it in each frame would make the browser lay out the page twice.
		const { left, width } = node.getBoundingClientRect();
		const watch = (now: number) => {
			if (!this.held) return;
			const [x = left + width / 2] = this.#pointers.values();
			const share = (x - left) / width;
			const side = share < EDGE ? -1 : share > 1 - EDGE ? 1 : 0;
			since = side === 0 || this.#pinch ? undefined : (since ?? now);
			if (since !== undefined && now - since > PATIENCE) {
				this.#pan((side * PULL * (now - (last ?? now))) / 1000);
			}
			last = now;
			requestAnimationFrame(watch);
		};
		requestAnimationFrame(watch);
	}
}

/** The day of the labelled tick at a point of the window. */
function tickAt(x: number, y: number): number | undefined {
	const [tick] = document
		.elementsFromPoint(x, y)
		.flatMap((element) => (element instanceof HTMLElement ? (element.dataset['tick'] ?? []) : []));
	return tick === undefined ? undefined : Number(tick);
}
