import { fileIn } from '../dataset/file-in-language';
import { DataProblem, unusable } from '../dataset/load';
import type { Language } from '../i18n';
import { explainProblems } from '../state/explain-problem';
import { firstSpoken } from '../state/speaking';

/**
 * No blank page: why the atlas could not open, in what the page began with, and a button that tries again.
 * Without any words `opening-help.js` tells it, in those that the build has written.
 */
export async function tellFailure(
	target: HTMLElement,
	found: unknown,
	lang: Language,
	again: () => Promise<void>
): Promise<void> {
	const problem = found instanceof DataProblem ? found : unusable(fileIn('opening.json', lang));
	const spoken = await firstSpoken(lang).catch(leaveToHelp);
	if (!spoken) return;
	if (!(found instanceof DataProblem)) console.error(found);
	const { language, words } = spoken;
	const message = document.createElement('p');
	message.setAttribute('role', 'alert');
	message.className = 'load-failed trouble';
	message.lang = language;
	const sentence = document.createElement('span');
	sentence.textContent = explainProblems([problem], words);
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words.failures.tryAgain;
	button.addEventListener('click', () => {
		button.textContent = words.failures.trying;
		void again().finally(() => message.remove());
	});
	message.append(sentence, button);
	(target.querySelector('.states') ?? target).prepend(message);
	document.documentElement.dataset['opening'] = 'problem';
}

/** `opening-help.js` tells it: it listens for errors. */
function leaveToHelp(error: unknown): undefined {
	window.dispatchEvent(new ErrorEvent('error', { error }));
}
