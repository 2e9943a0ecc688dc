import { render } from 'svelte/server';
import { Dataset } from '../../src/dataset/dataset';
import { areaOf } from '../../src/dataset/related';
import { numberSources, placesCited } from '../../src/features/story/story-sources';
import { LANGUAGES, type Language } from '../../src/i18n';
import { ABOUT_WORDS } from '../../src/i18n/about';
import { WORDS } from '../../src/i18n/whole';
import { NAMING_WORDS } from '../../src/i18n/naming';
import { PAGE_WORDS } from '../../src/i18n/pages';
import { STOPS } from '../../src/i18n/stops';
import { KIND_IDS, kindOf, type AnyRecord, type Stories, type WholeRecord } from '../../src/kinds';
import { Atlas } from '../../src/state/atlas.svelte';
import { recordTitle } from '../../src/ui/titles';
import { handOut } from './hand-out-telling';
import IndexPage from './IndexPage.svelte';
import { Grounds } from './map-ground';
import { labelsOf, pictureOf } from './map-picture';
import { Page } from './page';
import { NO_DAY, everyRecord, openingDay, ownDay, pictureDay } from './record-facts';
import RecordPage from './RecordPage.svelte';
import type { PlacedPicture, RecordTelling } from './record-telling';
import { proper, summaryOf } from './told-html';
import { titlesIn } from './told-apart';
import type { Material, Told } from './told';
import { WAYS, type Way } from './ways';

/** Tells all pages, from the components of the panel. */
export class Teller {
	readonly grounds: Grounds;
	readonly #atlases: Record<Language, Atlas>;
	readonly #citing = new Map<string, string[]>();
	readonly #titles: Partial<Record<Language, ReadonlyMap<string, string>>> = {};
	readonly #pictures = new Map<string, ReturnType<typeof pictureOf>>();

	constructor(readonly material: Material) {
		this.grounds = new Grounds(material.ground);
		const atlasIn = (language: Language): Atlas => {
			const spoken = material.spoken[language];
			const lists = Object.fromEntries(
				KIND_IDS.map((kind) => [
					kind,
					Object.fromEntries(spoken.atlas[kind].map((record) => [record.id, record]))
				])
			);
			const stories = { ...lists, sourceNotes: spoken.sourceNotes } as unknown as Stories;
			const dataset = new Dataset(spoken.atlas, language);
			const atlas = new Atlas(dataset, { language, words: WORDS[language] });
			Object.assign(atlas.details, {
				reference: spoken.atlas,
				stories,
				excerpts: spoken.excerpts,
				dates: spoken.dates,
				citations: spoken.citations
			});
			Object.assign(atlas.tour, { chapters: spoken.chapters });
			return atlas;
		};
		this.#atlases = { en: atlasIn('en'), 'zh-Hans': atlasIn('zh-Hans'), ru: atlasIn('ru') };
		for (const found of this.records())
			for (const id of this.#sourcesOf(found).numbers.keys())
				this.#citing.set(id, [...(this.#citing.get(id) ?? []), found.record.id]);
	}

	get dataset(): Dataset {
		return this.#atlases.en.dataset;
	}

	/** Every record, kind by kind. */
	records(): AnyRecord[] {
		return everyRecord(this.dataset);
	}

	/** Every page in every language. */
	*pages(): Generator<Told> {
		for (const language of LANGUAGES) {
			for (const { name } of WAYS) yield this.index(name, language);
			for (const { record } of this.records()) yield this.record(record.id, language);
			for (const { id } of this.material.spoken.en.atlas.tours) yield this.handOut(id, language);
		}
	}

	/** A page that leads to others. */
	index(way: Way, language: Language): Told {
		const atlas = this.#atlases[language];
		atlas.select(null);
		atlas.goTo(NO_DAY);
		const folder = WAYS.find(({ name }) => name === way)?.folder ?? '';
		const page = new Page(language, WORDS[language], PAGE_WORDS[language], folder);
		const { body } = render(IndexPage, { props: { atlas, page, way, citing: this.#citing } });
		const { own, words } = page;
		const notes: Record<Way, string> = {
			contents: own.contentsNote,
			aToZ: own.aToZNote,
			chronology: own.chronologyNote,
			debates: own.debatesNote,
			bibliography: own.bibliographyNote.replace(/[:：]$/, ''),
			naming: NAMING_WORDS[language].lead,
			about: ABOUT_WORDS[language].lead
		};
		return {
			page,
			way,
			title: own[way],
			description: own.indexDescription(
				words.title + STOPS[language].colon + words.subtitle,
				notes[way]
			),
			version: atlas.dataset.data.version,
			body: proper(body, '')
		};
	}

	/** The page of a record. */
	record(id: string, language: Language): Told {
		const found = this.#find(id, language);
		const apart = this.#titlesIn(language).get(id);
		const telling = this.#telling(found, language);
		const { page, atlas } = telling;
		const title = recordTitle(found, atlas);
		const body = proper(render(RecordPage, { props: { telling } }).body, page.own.englishOnly);
		// Of a debate, the beginning would be what one side of it says.
		const name = apart ?? title;
		const summary = found.kind === 'debates' ? undefined : summaryOf(body, language, name);
		const described =
			found.kind === 'debates'
				? page.own.debateDescription(title)
				: page.own.description(name, page.words.kinds[found.kind]);
		const { version } = this.dataset.data;
		return {
			page,
			telling,
			title,
			...(apart === undefined ? {} : { apart }),
			description: summary ?? described,
			body,
			version
		};
	}

	/** The titles of all pages of records, each its own. */
	#titlesIn(language: Language): ReadonlyMap<string, string> {
		return (this.#titles[language] ??= titlesIn(
			this.#atlases[language],
			this.records().map(({ record }) => this.#find(record.id, language))
		));
	}

	/** A tour for a class, to be printed. */
	handOut(id: string, language: Language): Told {
		const { material, dataset, grounds } = this;
		const { numbers } = this.#sourcesOf(this.#find(id, language), language);
		const { atlas: data, chapters } = material.spoken[language];
		const tour = data.tours.find((one) => one.id === id);
		if (!tour) throw new Error(`there is no tour ${id}`);
		const atlas = this.#atlases[language];
		const own = { atlas, numbers, tour, chapters: chapters[id] ?? [] };
		return handOut(id, { material, dataset, grounds, ...own });
	}

	#find(id: string, language: Language): AnyRecord {
		const found = this.#atlases[language].dataset.get(id);
		if (!found) throw new Error(`there is no record ${id}`);
		return found;
	}

	#telling(found: AnyRecord, language: Language): RecordTelling {
		const { id } = found.record;
		const atlas = this.#atlases[language];
		atlas.select(id);
		atlas.goTo(ownDay(found) ?? NO_DAY);
		const page = new Page(language, WORDS[language], PAGE_WORDS[language], `r/${id}/`, id);
		const { dataset } = atlas;
		const list = dataset.data[found.kind];
		const index = list.findIndex((one) => one.id === id);
		const neighbour = (step: number) => dataset.get(list[index + step]?.id ?? '');
		const { site, edition } = this.material;
		return {
			page,
			atlas,
			found,
			...this.#sourcesOf(found, language),
			before: neighbour(-1),
			after: neighbour(1),
			opensOn: openingDay(found),
			pictured: pictureDay(found),
			picture: this.#picture(found, language),
			cited: {
				title: recordTitle(found, atlas),
				language,
				version: dataset.data.version,
				edition,
				...(site === '' ? {} : { link: site + page.path })
			}
		};
	}

	#picture(found: AnyRecord, language: Language): PlacedPicture | undefined {
		const { id } = found.record;
		const day = pictureDay(found);
		if (!this.#pictures.has(id)) {
			this.#pictures.set(
				id,
				pictureOf(found, this.dataset, this.material.shapes.get(id) ?? [], day)
			);
		}
		const picture = this.#pictures.get(id);
		return (
			picture && {
				ground: this.grounds.fileOf(picture.view, day),
				spots: picture.spots,
				shape: picture.shape,
				labels: labelsOf(picture.view, this.dataset, day, language)
			}
		);
	}

	/** A record whole, and what it cites. */
	#sourcesOf(found: AnyRecord, language: Language = 'en') {
		const { id } = found.record;
		const { atlas, excerpts: told, chapters } = this.material.spoken[language];
		const excerpts = told[id] ?? [];
		const whole = found as WholeRecord;
		const area = found.kind === 'places' ? areaOf(id, this.dataset) : undefined;
		const wholeArea = atlas.areas.find((one) => one.id === area?.id);
		const cited: Parameters<typeof numberSources> = [
			[
				...excerpts.map(({ body }) => body),
				...(chapters[id] ?? []).map(({ text }) => text.body),
				...(kindOf(whole).prose?.(whole.record) ?? [])
			],
			[whole.record, ...(wholeArea ? [wholeArea] : [])]
		];
		return {
			whole,
			area: wholeArea,
			excerpts,
			numbers: numberSources(...cited),
			places: placesCited(...cited)
		};
	}
}

export { documentOf } from './document';
export { HAND_OUT } from './hand-out';
export { atomFeed, changesIn, robotsFiles } from './feed';
export { materialOf } from './material';
export { isEmbedded, oembedOf, oembedPath } from './oembed';
export { pageStyles } from './page-styles';
export { bibliographies, referenceFiles } from './references';
export { WAYS } from './ways';
