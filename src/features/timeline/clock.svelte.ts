import { createContext } from 'svelte';
import { addMonths, addYears, type Day } from '../../time/day';
import {
	MONTH_SPAN,
	WHOLE,
	YEAR_SPAN,
	following,
	narrower,
	panned,
	spanOf,
	wider,
	zoomed,
	type TrackWindow
} from './track-window';
import { ChangeIndex } from '../../dataset/changes';
import { datedParts } from './dated-parts';
import { eventDays, eventsByDay, latestEvents, nextDay, previousDay } from './events-in-time';
import { playbackStops } from './playback-stops';
import type { Atlas } from '../../state/atlas.svelte';
import type { Step } from '../../state/step';
import { Player, browserFrames, type FrameScheduler } from './player.svelte';

/** The instrument by which the reader moves through time: which stretch the track shows, steps, jumps, playing. */
export class Clock {
	readonly atlas: Atlas;
	readonly player: Player;
	readonly #eventDays: readonly Day[];
	readonly #eventsByDay: ReturnType<typeof eventsByDay>;
	readonly #periodStarts: readonly Day[];
	/** What the reader is typing into the date field; kept when the bar is laid out anew. */
	draft = $state<string | null>(null);
	#window = $state.raw() as TrackWindow;

	/** What the track shows; the date is always on it. */
	readonly window: TrackWindow = $derived.by(() =>
		following(this.#window, this.atlas.day, this.whole)
	);
	readonly #parts = $derived.by(() => datedParts(this.atlas.layers, this.atlas.dataset));
	/** The comings and goings of what is shown. */
	readonly changes: ChangeIndex = $derived.by(
		() =>
			new ChangeIndex(
				this.#parts.filter(({ group }) => group === undefined || !this.atlas.hidden.has(group))
			)
	);
	readonly previousEvent = $derived.by(() =>
		this.#reached(previousDay(this.#eventDays, this.atlas.day))
	);
	readonly nextEvent = $derived.by(() => this.#reached(nextDay(this.#eventDays, this.atlas.day)));
	readonly previousChange = $derived.by(() => this.#reached(this.changes.previous(this.atlas.day)));
	readonly nextChange = $derived.by(() => this.#reached(this.changes.next(this.atlas.day)));
	readonly #stops = $derived.by(() =>
		playbackStops(this.#eventsByDay, this.atlas.details.stories?.events).filter(
			({ day }) => this.#reached(day) !== undefined
		)
	);
	/** The events that began last, as long as they still show. */
	readonly latest = $derived.by(() =>
		latestEvents(
			this.#eventsByDay,
			this.#eventDays,
			this.atlas.day,
			this.atlas.settings.trailingDays
		)
	);

	/** @param whole as far as it reaches: all that the atlas shows, or less where a page around wants it so */
	constructor(
		atlas: Atlas,
		frames: FrameScheduler = browserFrames,
		readonly whole: TrackWindow = WHOLE
	) {
		this.atlas = atlas;
		this.#window = whole;
		this.#eventDays = eventDays(atlas.dataset);
		this.#eventsByDay = eventsByDay(atlas.dataset);
		this.#periodStarts = atlas.dataset.data.periods.map(({ when }) => when.days[0]);
		this.player = new Player(atlas, () => this.#stops, frames, whole);
		atlas.onStep((step) => this.#follow(step));
	}

	/** Where the reader goes, by whatever door, playing stops and the track comes along; a story opened pauses it. */
	#follow(step: Step): void {
		if (step === 'playing') return;
		this.player.pause();
		if (step === 'opened') return;
		this.player.captioned = false;
		this.#window = this.window;
	}

	goTo(day: Day): void {
		this.atlas.goTo(day);
	}

	/** The reader has moved the thumb; at an end of the track that is not the atlas's, the track gives way. */
	scrub(day: Day, held: boolean): void {
		const { first, last } = this.window;
		this.goTo(day);
		if (held) return;
		const inside = 0.15 * (last - first);
		if (day <= first) this.#window = panned(this.#window, -inside, this.whole);
		else if (day >= last) this.#window = panned(this.#window, inside, this.whole);
	}

	/** As far as it reaches. */
	#move(day: Day): void {
		const { first, last } = this.whole;
		this.goTo(Math.max(first, Math.min(last, day)));
	}

	stepDays(days: number): void {
		this.#move(this.atlas.day + days);
	}

	stepMonths(months: number): void {
		this.#move(addMonths(this.atlas.day, months));
	}

	stepYears(years: number): void {
		this.#move(addYears(this.atlas.day, years));
	}

	/** To the start of the next period, or to the end. */
	nextPeriod(): void {
		this.#move(nextDay(this.#periodStarts, this.atlas.day) ?? Infinity);
	}

	/** To the start of this period, or of the one before. */
	previousPeriod(): void {
		this.#move(previousDay(this.#periodStarts, this.atlas.day) ?? -Infinity);
	}

	/** To this day, if there is one. */
	jump(day: Day | undefined): void {
		if (day !== undefined) this.goTo(day);
	}

	/** To the other of the two dates compared. */
	swap(): void {
		this.atlas.swapDates();
	}

	get canZoomIn(): boolean {
		return spanOf(this.window) > MONTH_SPAN;
	}

	get canZoomOut(): boolean {
		return spanOf(this.window) < spanOf(this.whole);
	}

	get canPanBack(): boolean {
		return this.window.first > this.whole.first;
	}

	get canPanOn(): boolean {
		return this.window.last < this.whole.last;
	}

	/** Whole, period, year, month: one narrower; the date keeps its place on the track. */
	zoomIn(): void {
		this.zoomTo(narrower(spanOf(this.window), this.#spans));
	}

	zoomOut(): void {
		this.zoomTo(wider(spanOf(this.window), this.#spans, this.whole));
	}

	zoomTo(span: number): void {
		this.#window = zoomed(this.window, span, this.atlas.day, this.whole);
	}

	/** The track moves and the thumb stays: the date moves with the track, as far as the atlas reaches. */
	pan(days: number): void {
		const before = this.window;
		const after = panned(before, days, this.whole);
		if (after.first === before.first) return;
		this.#move(this.atlas.day + after.first - before.first);
		this.#window = after;
	}

	get #spans(): number[] {
		const days = this.atlas.period?.when.days;
		return [YEAR_SPAN, MONTH_SPAN, ...(days ? [days[3] - days[0]] : [])];
	}

	/** The day, if it can be reached. */
	#reached(day: Day | undefined): Day | undefined {
		const { first, last } = this.whole;
		return day !== undefined && day >= first && day <= last ? day : undefined;
	}
}

export const [getClock, setClock] = createContext<Clock>();
