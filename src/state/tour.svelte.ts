import { Lazy } from '../dataset/lazy';
import { fetchChapters } from '../dataset/fetch';
import { DataProblem } from '../dataset/load';
import type { Language } from '../i18n';
import type { Chapter } from '../kinds/chapter/schema';
import type { Day } from '../time/day';
import type { Destination } from '../map/camera';
import type { TourStep } from './address';

/** What the atlas shows, as far as a chapter changes it. */
export interface Sight {
	day: Day;
	camera: Destination;
	/** The id of the open record. */
	open: string | null;
}

/** What a tour asks of the atlas. */
export interface Stage {
	readonly sight: Sight;
	/** Shows a sight; the map glides there. */
	show(sight: Sight): void;
	/** The tour has come to another chapter, which deserves a step in the browser's history. */
	chosen(): void;
	/** The file of chapters could not be read. */
	failed(problem: DataProblem, again: () => Promise<void>): void;
	/** It has arrived. */
	arrived(): void;
	/** A link asked for a chapter that the tour does not have; it shows another. */
	noSuchChapter(asked: TourStep, shown: number): void;
}

/**
 * The tour that a reader follows. Each chapter shows a sight of the atlas. Whoever touches the clock
 * or the map goes their own way from there, and may come back to the chapter; whoever ends the tour
 * finds the atlas as it was before.
 */
export class TourReading {
	/** Where the reader is; null without a tour. */
	step = $state.raw<TourStep | null>(null);
	/** They have gone their own way. */
	strayed = $state(false);
	/** The chapters of every tour, in order, once they are here. */
	chapters = $state.raw<Record<string, Chapter[]>>();

	#chapters: Lazy<Record<string, Chapter[]>>;
	/** What was shown before the tour. */
	#before: Sight | undefined;

	constructor(
		readonly stage: Stage,
		readonly fetch: (language: Language) => Promise<Record<string, Chapter[]>> = fetchChapters
	) {
		this.#chapters = new Lazy(() => fetch('en'));
	}

	/** Before anything is asked for: in which language it will be. */
	beginIn(language: Language): void {
		this.#chapters = new Lazy(() => this.fetch(language));
	}

	/** Gets the chapters ready in another language, if there are any; what it gives back puts them in place. */
	async inLanguage(language: Language): Promise<() => void> {
		const chapters = new Lazy(() => this.fetch(language));
		const here = this.chapters && (await chapters.get());
		return () => {
			// They may have come meanwhile, in the language before.
			const isLate = this.chapters && !here;
			this.#chapters = chapters;
			this.chapters = here;
			if (isLate) void this.need();
		};
	}

	/** The chapters of the tour that is followed. */
	get list(): readonly Chapter[] {
		return (this.step && this.chapters?.[this.step.tour]) ?? [];
	}

	/** The chapter that is shown, also while the reader has strayed from it. */
	get chapter(): Chapter | undefined {
		return this.step ? this.list[this.step.chapter - 1] : undefined;
	}

	/** The chapter is what the atlas shows. */
	get shown(): boolean {
		return this.step !== null && !this.strayed;
	}

	/** The record that the map marks for the chapter. */
	get look(): string | null {
		return (this.shown && this.chapter?.look) || null;
	}

	/** The atlas as a link says it: the chapter, unless the reader has gone their own way. */
	get address(): TourStep | undefined {
		return this.shown && this.step ? this.step : undefined;
	}

	/** Begins a tour, or goes on to another of its chapters. */
	async goTo(step: TourStep): Promise<void> {
		await this.#take(step);
		if (this.step === step) this.stage.chosen();
	}

	/** Follows a link that names a chapter, or, with nothing, one that names none. */
	async follow(step: TourStep | undefined): Promise<void> {
		if (step) await this.#take(step);
		else this.#forget();
	}

	/** To another chapter of the same tour, as far as there are any. */
	async turn(by: number): Promise<void> {
		if (!this.step) return;
		const { tour } = this.step;
		const chapter = Math.min(Math.max(this.step.chapter + by, 1), this.list.length);
		if (chapter !== this.step.chapter || this.strayed) await this.goTo({ tour, chapter });
	}

	/** The reader has moved the clock or the map, or opened something else. */
	stray(): void {
		if (this.chapter) this.strayed = true;
	}

	/** Shows the chapter again from which the reader strayed. */
	comeBack(): Promise<void> {
		return this.turn(0);
	}

	/** Ends the tour where it is: the reader takes over. */
	takeOver(): void {
		this.#forget();
		this.stage.chosen();
	}

	/** Ends the tour; the atlas is as it was before it. */
	end(): void {
		const before = this.#before;
		this.#forget();
		if (before) this.stage.show(before);
		this.stage.chosen();
	}

	/** Asks for the chapters, without beginning a tour; also after they could not be read. */
	async need(): Promise<void> {
		try {
			const asked = this.#chapters;
			const chapters = await asked.get();
			// Another language may have been chosen meanwhile.
			if (asked !== this.#chapters) return this.need();
			this.chapters = chapters;
			this.stage.arrived();
		} catch (problem) {
			if (!(problem instanceof DataProblem)) throw problem;
			this.stage.failed(problem, async () => {
				await this.need();
				if (this.step) this.#show(this.step);
			});
		}
	}

	async #take(step: TourStep): Promise<void> {
		if (this.step === null) this.#before = this.stage.sight;
		this.step = step;
		this.strayed = false;
		await this.need();
		// Another chapter may have been asked for meanwhile, or none.
		if (this.step === step && this.chapters) this.#show(step);
	}

	#show(step: TourStep): void {
		const { length } = this.list;
		const chapter = Math.min(Math.max(step.chapter, 1), length);
		if (chapter !== step.chapter) {
			this.stage.noSuchChapter(step, chapter);
			this.step = { ...step, chapter };
		}
		const found = this.chapter;
		if (!found) return;
		const camera = { ...found.camera, laidOut: true };
		this.stage.show({ day: found.day, camera, open: found.open ?? null });
	}

	#forget(): void {
		this.step = null;
		this.strayed = false;
		this.#before = undefined;
	}
}
