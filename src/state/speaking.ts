import { Dataset } from '../dataset/dataset';
import { fetchOpening } from '../dataset/fetch';
import { loadWords, type Language, type Words } from '../i18n';
import type { OpeningData } from '../kinds';
import type { Atlas } from './atlas.svelte';
import { languageFailed } from './link-notices';

/** What a language is spoken from. */
export interface LanguageFiles {
	words: (language: Language) => Promise<Words>;
	opening: (language: Language) => Promise<OpeningData>;
}

/** A language, and its words. */
export interface Spoken {
	language: Language;
	words: Words;
}

/**
 * What an atlas begins with: a language with its words, or English while these do not come. Where not
 * even these come at a second try, there is nothing to speak with.
 */
export async function firstSpoken(language: Language, load = loadWords): Promise<Spoken> {
	try {
		return { language, words: await load(language) };
	} catch {
		return { language: 'en', words: await load('en') };
	}
}

export const PUBLISHED: LanguageFiles = { words: loadWords, opening: fetchOpening };

/** An atlas begins with what it is given; the texts that come later are in the same language. */
export function begin(atlas: Atlas, dataset: Dataset, { language, words }: Spoken): void {
	atlas.dataset = dataset;
	atlas.language = atlas.wanted = language;
	atlas.words = words;
	atlas.details.beginIn(language);
	atlas.tour.beginIn(language);
}

/**
 * An atlas speaks a language when its words and the texts of what is shown are here, all at once,
 * unless another has been asked for by then.
 */
export async function speak(atlas: Atlas, language: Language): Promise<void> {
	atlas.wanted = language;
	atlas.withdraw('language');
	if (language === atlas.language && language === atlas.dataset.language) return;
	try {
		const [words, dataset, putDetails, putChapters] = await Promise.all([
			atlas.languageFiles.words(language),
			datasetIn(atlas, language),
			atlas.details.inLanguage(language),
			atlas.tour.inLanguage(language)
		]);
		if (atlas.wanted !== language) return;
		atlas.words = words;
		atlas.language = language;
		if (atlas.details.reference) dataset.add(atlas.details.reference);
		atlas.dataset = dataset;
		putDetails();
		putChapters();
	} catch {
		if (atlas.wanted !== language) return;
		atlas.wanted = atlas.language;
		// Begun in a language whose words do not come: its texts are of no use.
		if (atlas.dataset.language !== atlas.language) await speak(atlas, atlas.language);
		atlas.notify(languageFailed(language, () => void speak(atlas, language)));
	}
}

async function datasetIn({ dataset, languageFiles }: Atlas, language: Language): Promise<Dataset> {
	if (dataset.language === language) return dataset;
	return new Dataset(await languageFiles.opening(language), language);
}
