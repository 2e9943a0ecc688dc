import { createContext } from 'svelte';
import { clampDay, type Day } from '../time/day';
import type { Dataset } from '../dataset/dataset';
import { KINDS, type AnyRecord, type WholeRecord } from '../kinds';
import { whole } from '../dataset/stories';
import type { Language, Words } from '../i18n';
import type { Theme } from '../map/palette';
import type { Camera, Destination } from '../map/camera';
import type { Projection } from '../map/projection';
import type { ReadHash, View } from './address';
import type { ContentsOrder } from './contents';
import { FIRST_CAMERA, FIRST_VIEW_DAY, OFF_AT_FIRST } from './first-view';
import { LayerRegistry } from './layer-registry.svelte';
import { SceneReading } from './scene.svelte';
import { CitationChoice } from './citations.svelte';
import { Details } from './details.svelte';
import { LinkNotices, usable } from './link-notices';
import { LoadFailures } from './load-failures';
import { lookedAt } from './looked-at';
import { MapSettings } from './map-settings.svelte';
import { say, withdraw, type Notice } from './notice';
import { Opening, type Choosing } from './opening.svelte';
import { openingStageOf } from './opening-stage';
import { PUBLISHED, begin, speak, type LanguageFiles, type Spoken } from './speaking';
import { Steps, type Step } from './step';
import { TourReading, type Sight } from './tour.svelte';
import { Told } from './told.svelte';
import { stageOf } from './tour-stage';
import { firstDayOf, viewOf } from './view';

/** Everything the reader is looking at: the one place where the view is kept. All else is derived. */
export class Atlas {
	#day = $state(FIRST_VIEW_DAY);
	/** The other date, while two are compared. */
	compared = $state<Day | null>(null);
	/** The order in which the contents are listed, while they are open. */
	contents = $state<ContentsOrder | null>(null);
	/** The id of the open record; `select` opens one. */
	selectedId = $state<string | null>(null);
	language = $state<Language>('en');
	words = $state.raw() as Words;
	/** The language last asked for; spoken as soon as its words are here. */
	wanted = $state<Language>('en');
	theme = $state<Theme>('light');
	/** What the reader chose; without a choice the system's theme and the browser's language are followed. */
	themeChosen = $state<Theme>();
	languageChosen = $state<Language>();
	projection = $state<Projection>('globe');
	camera = $state.raw<Camera>(FIRST_CAMERA);
	/** Where the map is asked to go. */
	destination = $state.raw<Destination | null>(null);
	/** What opening and closing a story does to clock and map. */
	readonly opening: Opening = new Opening(openingStageOf(this));
	readonly details = new Details((reference) => this.dataset.add(reference));
	/** In which style sources are cited. */
	readonly citations = new CitationChoice(this.details);
	notices = $state.raw<readonly Notice[]>([]);
	/** The files that could not be read; they tell themselves among the notices. */
	readonly failures = new LoadFailures(this);
	/** The record under the pointer or the focus in a list; the map marks it. */
	pointed = $state<string | null>(null);
	/** What the layers of the map follow. */
	readonly settings = new MapSettings();
	/** What playing tells. */
	readonly told = new Told();
	readonly lookedAt = $derived.by(() => lookedAt(this.dataset, this.pointed, this.selectedId));
	/** The tour that the reader follows. */
	readonly tour: TourReading = new TourReading(stageOf(this));
	readonly scene = new SceneReading(() => this.choose());
	/** What the map draws, once it has come. */
	readonly layers = new LayerRegistry();
	/** The groups of layers that the reader has switched off. */
	hidden = $state.raw<ReadonlySet<string>>(new Set(OFF_AT_FIRST));

	/** Set by a discrete choice, so that the address of the view becomes a step of the browser's history. */
	#choices = 0;
	readonly #ofLinks = new LinkNotices();
	/** Keys of the link that are not ours: kept as they came. */
	others: ReadHash['others'] = [];
	readonly #steps = new Steps();
	/** How often something was opened that the map is to go to. */
	visits = 0;
	/** Where the date gets to that is asked for: the nearest day there is, or what a page around the atlas lets it reach. */
	reach: (day: Day) => Day = clampDay;

	/** The records, with their texts in a language. */
	dataset = $state.raw() as Dataset;
	readonly period = $derived.by(() => this.dataset.period(this.day));
	readonly visible = $derived.by(() => this.dataset.visible(this.day));

	constructor(
		dataset: Dataset,
		spoken: Spoken,
		readonly languageFiles: LanguageFiles = PUBLISHED
	) {
		begin(this, dataset, spoken);
	}

	/** The date shown. It is moved by `goTo`, and by nothing else. */
	get day(): Day {
		return this.#day;
	}

	/** The one door through which the date moves, whoever knocks. Days outside the atlas become its first or last. */
	goTo(day: Day, by: Step = 'reader'): void {
		this.#day = this.reach(day);
		if (by === 'chosen') this.#choices++;
		if (by !== 'touring' && by !== 'opened') {
			this.tour.stray();
			this.opening.ownDay();
		}
		this.#steps.tell(by);
	}

	/** Shows a sight of a tour: its date, its record, and the map glides there. */
	show({ day, camera, open }: Sight): void {
		this.goTo(day, 'touring');
		this.opening.forget();
		this.#open(open !== null && this.dataset.has(open) ? open : null);
		this.destination = camera;
	}

	/** What was done is a choice of its own: the address of the view becomes a step of the browser's history. */
	choose(): void {
		this.#choices++;
	}

	/** Calls back at every step, as soon as it has been made; gives back what ends it. */
	onStep(follow: (step: Step) => void): () => void {
		return this.#steps.follow(follow);
	}

	/** Compares the date shown with this one, from now on; with null, no more. */
	compareWith(day: Day | null): void {
		// Another date to compare with is no more a choice than another date to show.
		if ((day === null) !== (this.compared === null)) this.#choices++;
		this.compared = day === null ? null : this.reach(day);
	}

	/** Shows the other of the two dates compared. */
	swapDates(): void {
		if (this.compared === null) return;
		const { compared, day } = this;
		this.compared = day;
		this.goTo(compared);
	}

	/** Lists all records in the story's place, in this order; with null, no more. */
	showContents(order: ContentsOrder | null): void {
		const isAsBefore = (order === null) === (this.contents === null);
		// Another order is no more a choice than another date.
		if (!isAsBefore || (order !== null && this.selectedId !== null)) this.#choices++;
		this.contents = order;
		if (order !== null) this.#open(null);
	}

	/** The reader moves the map themselves. */
	strayOnMap(): void {
		this.told.followed = false;
		this.tour.stray();
		this.opening.ownPlace();
	}

	/** Opens a record, or nothing. Unknown ids are refused. An event brings its date along. */
	select(id: string | null, how: Choosing = {}): boolean {
		if (id !== null && !this.dataset.has(id)) return false;
		if (id === this.selectedId) return true;
		this.tour.stray();
		if (id === null) this.opening.close(how);
		else this.opening.open(this.find(id), this.selectedId === null, how);
		this.#open(id);
		this.#choices++;
		this.visits++;
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

	/** Speaks a language when its words are here, unless another has been asked for by then. */
	speak(language: Language): Promise<void> {
		return speak(this, language);
	}

	/** Says something above the map; the same cause is named once. */
	notify(notice: Notice): void {
		this.notices = say(this.notices, notice);
	}

	dismiss(id: string): void {
		this.notices.find((notice) => notice.id === id)?.ondismiss?.();
		this.withdraw(id);
	}

	withdraw(id: string): void {
		this.notices = withdraw(this.notices, id);
	}

	get view(): View {
		return viewOf(this);
	}

	/** Takes the view of a link at once; what it could not use becomes a notice. Settles when its language is spoken, or cannot be. */
	async follow({ view, bad, others }: ReadHash): Promise<void> {
		const { known, toured, unused } = usable(view, bad, this.dataset);
		this.others = others;
		void this.#ofLinks.tell(unused, this);
		const named = known ? this.dataset.get(view.sel ?? '') : undefined;
		const day = view.date ?? firstDayOf(named, this.day);
		if (day !== undefined) this.goTo(day);
		this.compared = view.compare ?? null;
		this.settings.follow(view);
		this.contents = view.contents ?? null;
		if (view.map) this.camera = view.map;
		if (view.view) this.projection = view.view;
		this.opening.forget();
		if (!unused.some(({ key }) => key === 'sel' || key === 'scene')) {
			if (known && view.sel !== this.selectedId && !view.map) this.visits++;
			// A link that names no record has none open.
			this.#open(view.scene?.scene ?? view.sel ?? null);
			this.scene.follow(view.scene);
		}
		const touring = this.tour.follow(toured ? view.tour : undefined);
		await Promise.all([touring, view.lang && this.speak(view.lang)]);
	}

	#open(id: string | null): void {
		this.selectedId = id;
		if (id !== null) this.#steps.tell('opened');
	}
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
