import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { textsIn } from '../read/texts';
import { breach } from './breach';

/** What a reader of English as a second language would miss, or a translator could not render. */
const KINDS: readonly { pattern: RegExp; expected: string }[] = [
	{
		// After “the two” stands, within three words, what there are two of: no verb, as in “was”.
		pattern:
			/\bthe two\b(?!(?: (?!(?:and|was|is|has)\b)[\p{L}’'-]+){0,2}? (?!(?:was|is|has|as|this|its)\b)[\p{L}’'-]*(?:s|s’|men|women)\b)/iu,
		expected: 'names, or what there are two of: “China and Albania”, “the two states”'
	},
	{
		pattern:
			/\b(?:by|according to|follows?|after) (?:the )?(?:usual|general|standard) (?:accounts?|dat(?:e|es|ing)|counts?|histories)\b/iu,
		expected: 'who says so, with the source'
	},
	{
		pattern:
			/\b(?:handed round|laid? at the door of|in the mouth of|olive branch|bowed to|stand-in for|in the same breath|of one mind|nest of spies|answered in kind|out of the blue|turned a blind eye|cold shoulder|played with fire|in the dock|rais(?:e|es|ed|ing) the stakes|chang(?:ed|ing) (?:its|his|their) tune|give and take|took ill|feelers?|patched up|t(?:ook|aking) the measure of|fortnight|freer face|to (?:his|her|their) face|(?:went|came) to the brink)\b/iu,
		expected: 'plain words instead of the idiom'
	},
	{
		pattern: /\bfrontiers?\b/iu,
		expected: '“border”, the one word for it'
	},
	{
		pattern: /\b(?:Chinese|Soviet|China[’']s|Mao[’']s) prime ministers?\b/u,
		expected: '“premier”, the one word for him in China and the Soviet Union'
	}
];

/** The office of a leader before his name. */
const INTRODUCED =
	/\b(?:leader|premier|president|prime minister|chairman|foreign minister),? (\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+)/gu;

function introducedTwice(text: string): string | undefined {
	const seen = new Set<string>();
	for (const { 1: name = '', 0: found } of text.matchAll(INTRODUCED)) {
		if (seen.has(name)) return found;
		seen.add(name);
	}
	return undefined;
}

/** Prose says who did what, in words that every reader knows, and introduces a leader once. */
export function proseIsForEveryReader(archive: Archive): Problem[] {
	return textsIn(archive).flatMap(({ file, field, text }) => {
		const told = (found: string, expected: string) =>
			breach(proseIsForEveryReader, { file }, field, `"${found}"`, expected);
		const words = KINDS.flatMap(({ pattern, expected }) => {
			const match = pattern.exec(text);
			return match ? [told(text.slice(match.index, match.index + 40), expected)] : [];
		});
		const twice = introducedTwice(text);
		return twice ? [...words, told(twice, 'the office of a leader once, then the name')] : words;
	});
}
