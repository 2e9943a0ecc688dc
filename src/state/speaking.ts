import type { Language } from '../i18n';
import type { Atlas } from './atlas.svelte';
import { languageFailed } from './link-notices';

/** An atlas speaks a language when its words are here, unless another has been asked for by then. */
export async function speak(atlas: Atlas, language: Language): Promise<void> {
	atlas.wanted = language;
	atlas.withdraw('language');
	if (language === atlas.language) return;
	try {
		const words = await atlas.loadWords(language);
		if (atlas.wanted !== language) return;
		atlas.words = words;
		atlas.language = language;
	} catch {
		if (atlas.wanted !== language) return;
		atlas.wanted = atlas.language;
		atlas.notify(languageFailed(language, () => void speak(atlas, language)));
	}
}
