/** Shapes first: what valibot finds, told as problems. */
import * as v from 'valibot';
import { shortened, type Problem } from './problem';
import { wayWritten } from './walk';

const RULE = 'every record has the shape of its kind';

const pathOf = (issue: v.BaseIssue<unknown>): string =>
	wayWritten((issue.path ?? []).map(({ key }) => key as string | number));

/** A value checked against a schema: the value of the right shape, or the problems. */
export function checkShape<T>(
	file: string,
	value: unknown,
	schema: v.GenericSchema<unknown, T>
): { output?: T; problems: Problem[] } {
	const result = v.safeParse(schema, value);
	if (result.success) return { output: result.output, problems: [] };
	const problems = result.issues.map((issue) => {
		const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
		return {
			file,
			field: pathOf(issue) || '(the whole record)',
			found: unknownKey ? 'a key that this kind does not have' : shortened(issue.received),
			expected: unknownKey
				? 'no such key'
				: issue.type === 'regex' || issue.type === 'check'
					? issue.message
					: (issue.expected ?? issue.message),
			rule: RULE
		};
	});
	return { problems };
}

/** A file that is not even readable. */
export function unreadable(file: string, error: unknown): Problem {
	return {
		file,
		field: '(the whole file)',
		found: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
		expected: 'a readable file',
		rule: RULE
	};
}
