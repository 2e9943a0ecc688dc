import type { Day } from '../time/day';
import { isActiveOn } from '../time/interval';
import type { AnyRecord } from '../kinds';
import type { Camera } from './address';
import type { Step } from './step';
import { firstDayOf } from './view';

/** How a record is opened or closed. */
export interface Choosing {
	/** The clock stays where it is. */
	keepDate?: boolean;
	/** Of whatever kind it is, the clock goes to its time; without this, to that of an event alone. */
	toItsTime?: boolean;
	/** The clock goes to this day, whatever the record is. */
	toDay?: Day;
	/** What is closed leaves map and clock as they are. */
	stays?: boolean;
}

/** What opening a story asks of the atlas. */
export interface OpeningStage {
	readonly day: Day;
	readonly camera: Camera;
	goTo(day: Day, by: Step): void;
	/** The map goes exactly there. */
	returnTo(camera: Camera): void;
}

/**
 * What opening a story does to clock and map: an event brings its date along, and whoever closes the
 * story is where they were before, unless they have moved clock or map themselves.
 */
export class Opening {
	/** Which record moved the clock, and from which day to which. */
	moved = $state.raw<{ id: string; from: Day; to: Day } | null>(null);
	/** What lay under the press that opened the record, itself among it. */
	here = $state.raw<readonly string[]>([]);
	/** What is open of the reader's own data. It is no record, and in no address. */
	own = $state<string | null>(null);
	/** Where the reader was before the first story was opened. */
	#before: { day: Day; camera: Camera } | undefined;
	#ownDay = false;
	#ownPlace = false;

	constructor(readonly stage: OpeningStage) {}

	/** A record is opened: over another, or where none was. */
	open(found: AnyRecord | undefined, isFirst: boolean, how: Choosing): void {
		const { day, camera } = this.stage;
		if (isFirst) {
			this.#before = { day, camera };
			this.#ownDay = this.#ownPlace = false;
		}
		const to = how.keepDate ? undefined : (how.toDay ?? dayToOpen(found, day, how.toItsTime));
		this.moved = this.own = null;
		if (to === undefined || !found) return;
		this.stage.goTo(to, 'opened');
		// It may lie beyond what can be reached.
		if (this.stage.day === to) this.moved = { id: found.record.id, from: day, to };
	}

	/** The story closes: back to where the reader was, as far as they have not gone their own way. */
	close({ stays = false }: Choosing): void {
		const before = this.#before;
		this.forget();
		if (!before || stays) return;
		if (!this.#ownDay && this.stage.day !== before.day) this.stage.goTo(before.day, 'opened');
		if (!this.#ownPlace) this.stage.returnTo(before.camera);
	}

	/** What was before counts no more: a link or a tour has taken the reader elsewhere. */
	forget(): void {
		this.#before = undefined;
		this.moved = this.own = null;
		this.here = [];
	}

	/** The reader has moved the clock. */
	ownDay(): void {
		this.#ownDay = true;
	}

	/** The reader has moved the map. */
	ownPlace(): void {
		this.#ownPlace = true;
	}
}

/** The day to which a record takes the clock that is opened on this day; `undefined` where it stays. */
function dayToOpen(found: AnyRecord | undefined, day: Day, whatever = false): Day | undefined {
	if (!found || !('when' in found.record)) return undefined;
	if (found.kind !== 'events' && !whatever) return undefined;
	return isActiveOn(found.record.when.days, day) ? undefined : firstDayOf(found, day);
}
