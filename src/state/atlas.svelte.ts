import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { FIRST_DAY, clampDay, type Day } from '../time/day';
import { isActiveOn } from '../time/interval';
import type { Dataset } from '../dataset/dataset';
import { KINDS, type AnyRecord, type WholeRecord } from '../kinds';
import { whole } from '../dataset/stories';
import { en } from '../i18n/en';
import { LANGUAGE_NAMES, loadWords, type Language, type Words } from '../i18n';
import { LAYERS } from '../map/layers';
import { INITIAL_SETTINGS } from '../map/layer-settings';
import type { Theme } from '../map/palette';
import type { Projection } from '../map/projection';
import type { Camera, ReadHash, View } from './address';
import type { ContentsOrder } from './contents';
import { FIRST_CAMERA, FIRST_VIEW_DAY } from './first-view';
import { LayerRegistry } from './layer-registry.svelte';
import { CitationChoice } from './citations.svelte';
import { Details } from './details.svelte';
import { replaceLinkNotices, unknownRecord } from './link-notices';
import { LoadFailures } from './load-failures';
import { say, withdraw, type Notice } from './notice';

/** What happens to the view: the reader moves the date, or chooses one as a step of its own; playing moves it; a record is opened. */
export type Step = 'reader' | 'chosen' | 'playing' | 'opened';

/** Everything the reader is looking at: the one place where the view is kept. All else is derived. */
export class Atlas {
	#day = $state(FIRST_VIEW_DAY);
	/** The other date, while two are compared. */
	compared = $state<Day | null>(null);
	/** The order in which the contents are listed, while they are open. */
	contents = $state<ContentsOrder | null>(null);
	/** The id of the open record. */
	#selected = $state<string | null>(null);
	language = $state<Language>('en');
	words = $state.raw<Words>(en);
	/** The language last asked for; spoken as soon as its words are here. */
	wanted = $state<Language>('en');
	theme = $state<Theme>('light');
	/** The theme that the reader chose; without a choice the system's is followed. */
	themeChosen = $state<Theme>();
	projection = $state<Projection>('globe');
	camera = $state.raw<Camera>(FIRST_CAMERA);
	readonly details = new Details((reference) => this.dataset.add(reference));
	/** In which style sources are cited. */
	readonly citations = new CitationChoice(this.details);
	notices = $state.raw<readonly Notice[]>([]);
	/** The files that could not be read; they tell themselves among the notices. */
	readonly failures = new LoadFailures(this);
	/** The record under the pointer or the focus in a list; the map marks it. */
	pointed = $state<string | null>(null);
	/** For how many days after its last one an event still shows, fading. */
	trailingDays = $state(INITIAL_SETTINGS.trailingDays);
	/** What the map draws. */
	readonly layers = new LayerRegistry(LAYERS);
	/** The groups of layers that the reader has switched off. */
	readonly hidden = new SvelteSet<string>();

	/** Set by a discrete choice, so that the address of the view becomes a step of the browser's history. */
	#choices = 0;
	#visits = 0;
	#others: ReadHash['others'] = [];
	readonly #followers = new Set<(step: Step) => void>();

	readonly period = $derived.by(() => this.dataset.period(this.day));
	readonly selectedId = $derived(this.#selected);
	readonly visible = $derived.by(() => this.dataset.visible(this.day));

	constructor(readonly dataset: Dataset) {}

	/** The date shown. It is moved by `goTo`, and by nothing else. */
	get day(): Day {
		return this.#day;
	}

	/**
	 * The one door through which the date moves, whoever knocks: thumb, key, printed date, script,
	 * link or playing. Days outside the atlas become its first or last.
	 */
	goTo(day: Day, by: Step = 'reader'): void {
		this.#day = clampDay(day);
		if (by === 'chosen') this.#choices++;
		this.#tell(by);
	}

	/** Calls back at every step, as soon as it has been made; gives back what ends it. */
	onStep(follow: (step: Step) => void): () => void {
		this.#followers.add(follow);
		return () => this.#followers.delete(follow);
	}

	#tell(step: Step): void {
		for (const follow of this.#followers) follow(step);
	}

	/** Compares the date shown with this one, from now on; with null, no more. */
	compareWith(day: Day | null): void {
		// Another date to compare with is no more a choice than another date to show.
		if ((day === null) !== (this.compared === null)) this.#choices++;
		this.compared = day === null ? null : clampDay(day);
	}

	/** Shows the other of the two dates compared. */
	swapDates(): void {
		if (this.compared === null) return;
		const other = this.compared;
		this.compared = this.day;
		this.goTo(other);
	}

	/** Lists all records in the story's place, in this order; with null, no more. */
	showContents(order: ContentsOrder | null): void {
		const isAsBefore = (order === null) === (this.contents === null);
		// Another order is no more a choice than another date.
		if (!isAsBefore || (order !== null && this.selectedId !== null)) this.#choices++;
		this.contents = order;
		if (order !== null) this.#open(null);
	}

	/** Opens a record, or nothing. Unknown ids are refused. */
	select(id: string | null): boolean {
		if (id !== null && !this.dataset.has(id)) return false;
		if (id === this.selectedId) return true;
		this.#open(id);
		this.#choices++;
		this.#visits++;
		return true;
	}

	/** A record, as soon as its summary is here; whoever asks while it is to come is told when it has. */
	find(id: string | null): AnyRecord | undefined {
		void this.details.reference;
		return id === null ? undefined : this.dataset.get(id);
	}

	/** The record with all that its story says, as soon as that has arrived. */
	whole(found: AnyRecord): WholeRecord | undefined {
		// Nothing of it was left for later.
		if (KINDS[found.kind].storyFields.length === 0) return found as WholeRecord;
		return this.details.stories && whole(found, this.details.stories);
	}

	/** How many discrete choices have been made; a new one deserves a step in the browser's history. */
	get choices(): number {
		return this.#choices;
	}

	/** How often the map was asked to go to the open record; a link that names a place asks for that place. */
	get visits(): number {
		return this.#visits;
	}

	/** Speaks a language when its words are here, unless another has been asked for by then. */
	async speak(language: Language): Promise<void> {
		this.wanted = language;
		this.withdraw('language');
		if (language === this.language) return;
		try {
			const words = await loadWords(language);
			if (this.wanted !== language) return;
			this.words = words;
			this.language = language;
		} catch {
			if (this.wanted !== language) return;
			this.wanted = this.language;
			this.notify({
				id: 'language',
				text: (words) => words.notices.languageFailed(LANGUAGE_NAMES[language]),
				action: {
					label: (words) => words.failures.tryAgain,
					run: () => void this.speak(language)
				}
			});
		}
	}

	/** Says something above the map; the same cause is named once. */
	notify(notice: Notice): void {
		this.notices = say(this.notices, notice);
	}

	/** The reader wants to see it no more. */
	dismiss(id: string): void {
		this.notices.find((notice) => notice.id === id)?.ondismiss?.();
		this.withdraw(id);
	}

	/** Its cause is gone. */
	withdraw(id: string): void {
		this.notices = withdraw(this.notices, id);
	}

	/** The view as a link would say it. */
	get view(): View {
		return {
			map: this.camera,
			date: this.day,
			...(this.compared === null ? {} : { compare: this.compared }),
			...(this.selectedId === null ? {} : { sel: this.selectedId }),
			...(this.contents === null ? {} : { contents: this.contents }),
			lang: this.wanted,
			...(this.projection === 'globe' ? {} : { view: this.projection })
		};
	}

	/** Keys of the link that are not ours: kept as they came. */
	get others(): ReadHash['others'] {
		return this.#others;
	}

	/**
	 * Takes the view of a link at once; what it could not use becomes a notice in the reader's
	 * words. Settles when its language is spoken, or cannot be.
	 */
	async follow({ view, bad, others }: ReadHash): Promise<void> {
		const known = view.sel !== undefined && this.dataset.has(view.sel);
		const unused = view.sel === undefined || known ? bad : [...bad, unknownRecord(view.sel)];
		this.#others = others;
		this.notices = replaceLinkNotices(this.notices, unused);
		if (view.date !== undefined) this.goTo(view.date);
		else if (known) this.#goToFirstDayOf(view.sel ?? '');
		this.compared = view.compare ?? null;
		this.contents = view.contents ?? null;
		if (view.map) this.camera = view.map;
		if (view.view) this.projection = view.view;
		if (!unused.some(({ key }) => key === 'sel')) {
			if (known && view.sel !== this.selectedId && !view.map) this.#visits++;
			// A link that names no record has none open.
			this.#open(view.sel ?? null);
		}
		if (view.lang) await this.speak(view.lang);
	}

	#open(id: string | null): void {
		this.#selected = id;
		if (id !== null) this.#tell('opened');
	}

	/** A link that names a dated record and no date means the record's first day. */
	#goToFirstDayOf(id: string): void {
		const found = this.dataset.get(id);
		if (!found || !('when' in found.record)) return;
		const { days } = found.record.when;
		// What was there before the atlas begins has no first day in it.
		if (days[0] < FIRST_DAY && isActiveOn(days, this.day)) return;
		this.goTo(days[0]);
	}
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
