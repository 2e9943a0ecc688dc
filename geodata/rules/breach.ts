import { sentenceOf, type Problem } from '../problem';

/** Says what breaks a rule, in the rule's own name. */
export function breach(
	rule: (...parameters: never[]) => Problem[],
	{ file }: { file: string },
	field: string,
	found: string,
	expected: string
): Problem {
	return { file, field, found, expected, rule: sentenceOf(rule.name) };
}
