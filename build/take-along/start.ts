import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/i18n';
import { TAKE_ALONG_WORDS, type TakeAlongWords } from '../../src/i18n/take-along';
import { listen, serverOf } from '../../tools/serve.mjs';

// npm start in the unpacked archive: serves the folder in which this stands, with nothing to install.

const port = Number(process.env['PORT'] || 4173);
const say = (sentence: (words: TakeAlongWords) => string): void =>
	console.log(LANGUAGES.map((language) => sentence(TAKE_ALONG_WORDS[language])).join('\n'));

listen(serverOf(fileURLToPath(new URL('.', import.meta.url))), port).then(
	(taken) => say(({ at }) => at(`http://localhost:${taken}`)),
	() => {
		say(({ portTaken }) => portTaken(port));
		process.exitCode = 1;
	}
);
