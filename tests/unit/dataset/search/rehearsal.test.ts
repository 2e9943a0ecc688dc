import { expect, test } from 'vitest';
import { rehearsal } from '../../../../src/dataset/search/rehearsal';

test('all of it is typed letter by letter, first what each begins with', () => {
	const typed = [...rehearsal()];
	const lengths = typed.map((text) => text.length);
	expect(lengths[0]).toBe(1);
	expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
	// Each further letter goes on with what was typed before.
	for (const text of typed.filter(({ length }) => length > 1))
		expect(typed, text).toContain(text.slice(0, -1));
	const whole = typed.filter(
		(text) => !typed.some((other) => other.startsWith(text) && other !== text)
	);
	const sorts = [
		/^[a-z]+$/,
		/^[а-я]+$/,
		/^\p{Script=Han}+$/u,
		/ \d{4}$/,
		/^\d{4}年/,
		/^\d .* \d{4}$/
	];
	for (const sort of sorts)
		expect(
			whole.some((text) => sort.test(text)),
			`${sort}`
		).toBe(true);
	// The longest is typed to its end, too.
	expect(whole).toContain('of which no story tells');
	for (const text of whole)
		expect(typed.filter((one) => text.startsWith(one)).length, text).toBeGreaterThanOrEqual(
			text.length
		);
});
