import type { KioskSettings } from './address';
import type { Visit } from './visit.svelte';

/** What a visitor has pressed that leads out of the atlas: its words, if it has any, and where it leads. */
export type Taken = { label?: string } & (
	| { to: 'phone'; address: string }
	| { to: 'nowhere' }
	| { to: 'file' }
);

/** ms after a touch for which the question stays: the press that follows it is not meant for what lies behind. */
const LINGERS = 400;

/** What a kiosk shows over the atlas. */
export class KioskState {
	/** What is to be taken along. */
	taken = $state.raw<Taken | null>(null);
	/** The question is answered, and the finger not lifted yet. */
	#lingers = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly settings: KioskSettings,
		readonly visit: Visit
	) {}

	/** It is asked whether anybody is there. */
	get asks(): boolean {
		return this.visit.stage === 'ask' || this.#lingers;
	}

	/** Somebody touches the screen, or presses a key. */
	touch(): void {
		if (this.visit.stage === 'ask') {
			this.#lingers = true;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => (this.#lingers = false), LINGERS);
		}
		this.visit.touch();
	}

	/** The press has come: the question goes at once. */
	answered(): void {
		this.#lingers = false;
	}
}
