import { LANGUAGES } from '../../src/i18n';
import { TAKE_ALONG_WORDS } from '../../src/i18n/take-along';

/** What a person who has unpacked the archive reads first, in every language. */
export function howToOpen(): string {
	const sections = LANGUAGES.map((language) => {
		const { title, ways } = TAKE_ALONG_WORDS[language];
		return [title, ...ways('npm start', 'python3 -m http.server 4173')].join('\n\n');
	});
	// Windows Notepad knows the encoding by the mark.
	return `\uFEFF${sections.join('\n\n\n')}\n`.replaceAll('\n', '\r\n');
}
