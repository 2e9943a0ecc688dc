import { HEADS, POWER_PHRASES, ROLE_PHRASES, SAYS_NOTHING } from './office-words';
import { slipsBetween, slipsForgiven } from './slips';

/** Shorter words are too like others: Chen is no chef. */
const FEWEST_LETTERS = 5;

/** Every word that offices, states and parties are called by, without the sign of what may follow. */
const KNOWN: readonly string[] = [
	...new Set(
		[
			...HEADS,
			...Object.values(ROLE_PHRASES).flat(2),
			...POWER_PHRASES.flatMap(({ phrases }) => phrases.flat())
		].map((word) => word.replace(/-$/, ''))
	)
].filter((word) => word.length >= FEWEST_LETTERS);
const EXACT = new Set([...KNOWN, ...SAYS_NOTHING]);

/**
 * The word of an office that a misspelt one may be, the nearest of them; as it is where it is a word of
 * an office, begins with one, or comes near none. Words that readers bend are compared as far as they stand fast.
 */
export function mend(word: string): string {
	const most = slipsForgiven(word);
	if (word.length < FEWEST_LETTERS || most === 0 || EXACT.has(word)) return word;
	let best: { known: string; slips: number } | undefined;
	for (const known of KNOWN) {
		if (word.startsWith(known)) return word;
		const slips = slipsBetween(word, known, most);
		if (slips <= most && (!best || slips < best.slips)) best = { known, slips };
	}
	return best?.known ?? word;
}
