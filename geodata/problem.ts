/** One thing wrong with the record, told so that its author can mend it. */
export interface Problem {
	/** Path from the repository's root. */
	file: string;
	/** Where in the file: `phases[2].from`. */
	field: string;
	found: string;
	expected: string;
	/** The sentence that does not hold. */
	rule: string;
}

/** `noRecordIsAnOrphan` → "no record is an orphan". */
export function sentenceOf(ruleName: string): string {
	return ruleName.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Long texts shortened, so that a problem stays a line. */
export function shortened(text: string, length = 70): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** The problem as printed. */
export function writeProblem({ file, field, found, expected, rule }: Problem): string {
	return `${file}\n  ${field}: found ${found}; expected ${expected} (${rule})`;
}

/** All problems, then how many break each rule. */
export function writeProblems(problems: readonly Problem[]): string {
	const counts = new Map<string, number>();
	for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const summary = [...counts].map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`);
	return [
		...problems.map(writeProblem),
		'',
		`${problems.length} problem${problems.length === 1 ? '' : 's'}:`,
		...summary,
		''
	].join('\n');
}
