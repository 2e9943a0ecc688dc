import type { Words } from '../i18n';
import type { DatedWords } from '../i18n/dated-words';

/** One thing that the page has to say, for one cause. */
export interface Notice {
	/** The cause: a notice with the id of one that stands takes its place. */
	id: string;
	/** In the words of whatever language is spoken at the time. */
	text: (words: Words) => string | DatedWords;
	/** Good news: it stands where it hides nothing. */
	quiet?: true;
	/** What the reader can do about it, by a button. */
	action?: { label: (words: Words) => string; run: () => void };
	/** The reader has dismissed it. */
	ondismiss?: () => void;
}

/** The notices with this one said, in its place if its cause has been named before. */
export function say(notices: readonly Notice[], notice: Notice): readonly Notice[] {
	if (!notices.some(({ id }) => id === notice.id)) return [...notices, notice];
	return notices.map((earlier) => (earlier.id === notice.id ? notice : earlier));
}

/** The notices without the one for this cause. */
export function withdraw(notices: readonly Notice[], id: string): readonly Notice[] {
	return notices.filter((notice) => notice.id !== id);
}
