import { LANGUAGES, type Language } from '../i18n';
import { greetingFor, type Greeting } from '../i18n/negotiation';
import { completeWords } from '../i18n';
import { simplifiedOnly } from '../state/link-notices';
import type { Notice } from '../state/notice';
import { keep, kept } from './kept';

/** `opening-help.js` looks there, too. */
const KEY = 'thalweg.language';
/** Whether the reader has been told that the Chinese of the atlas is simplified. */
const TOLD = 'thalweg.simplified';

type Store = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The language in which the page opens: what the address asks for, or was chosen on this device, or the browser names. */
export function greet(
	asked: Language | undefined,
	tags: readonly string[] = [...navigator.languages, navigator.language],
	storage: Store = () => localStorage
): Greeting {
	const found = kept(storage, KEY);
	const language = asked ?? LANGUAGES.find((one) => one === found);
	return language ? { language, traditional: false } : greetingFor(tags);
}

/** Keeps the reader's choice on this device. */
export function rememberLanguage(language: Language, storage: Store = () => localStorage): void {
	keep(storage, KEY, language);
}

/** Tells readers of traditional characters once that the text is in simplified ones. */
export function tellSimplified(
	{ traditional }: Greeting,
	notify: (notice: Notice) => void,
	storage: Store = () => localStorage
): void {
	if (!traditional || kept(storage, TOLD) !== undefined) return;
	void completeWords().then(
		() => {
			notify(simplifiedOnly);
			keep(storage, TOLD, 'told');
		},
		// It is told at another visit.
		() => undefined
	);
}
