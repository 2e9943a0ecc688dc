import { completeWords } from '../i18n';
import { importScript } from '../i18n/import-script';

/** A part of the page whose code has a file of its own, fetched when it is first wanted, and with it the words that it says. */
export class Part<Code> {
	/** What the file exports, once it is here. */
	code = $state.raw<Code>();
	/** How often in a row it could not be fetched. */
	failures = $state(0);
	/** It has been asked for and is on its way. */
	arriving = $state(false);
	#coming: Promise<void> | undefined;

	/**
	 * @param name what the built file's name begins with
	 * @param load imports the file
	 * @param words brings the words that it says; where it says none that come later than the map's, those
	 */
	constructor(
		readonly name: string,
		readonly load: () => Promise<Code>,
		readonly words: () => Promise<void> = completeWords
	) {}

	/** Asks for the file, unless it is here or on its way; also after it failed. Never throws. */
	need(): Promise<void> {
		if (this.code) return Promise.resolve();
		this.arriving = true;
		return (this.#coming ??= this.#fetch().finally(() => {
			this.#coming = undefined;
			this.arriving = false;
		}));
	}

	/** Settles when what has been asked for is here or has failed; at once where nothing is on its way. */
	settled(): Promise<void> {
		return this.#coming ?? Promise.resolve();
	}

	async #fetch(): Promise<void> {
		try {
			const coming = importScript(this.name, this.load, this.failures > 0);
			[this.code] = await Promise.all([coming, this.words()]);
			this.failures = 0;
		} catch {
			this.failures++;
		}
	}
}
