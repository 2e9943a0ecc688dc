import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Inline } from '../../../src/kinds/compiled';
import { unbroken } from '../../../src/ui/unbroken';

const button = (text: string): Inline => ({ date: '1969', text });
const number = (source: string): Inline => ({ cite: [{ source }] });
const stress = (emphasis: string): Inline => ({ emphasis });

const said = (piece: Inline) =>
	typeof piece === 'string'
		? piece
		: 'cite' in piece
			? piece.cite.map(({ source }) => source).join('')
			: 'emphasis' in piece
				? piece.emphasis
				: piece.text;

/** What is in the runs, its pieces apart. */
const runs = (...pieces: Inline[]) => unbroken(pieces).map((run) => run.map(said).join('|'));

describe('The runs of a text that no line breaks', () => {
	test.each([
		['a stop behind a date', ['On ', button('2 March'), '. Then'], ['On ', '2 March|.', ' Then']],
		['full width', ['于', button('1969年'), '。随后'], ['于', '1969年|。', '随后']],
		['brackets', ['战斗（', button('3月2日'), '）中'], ['战斗', '（|3月2日|）', '中']],
		['quotation marks', ['в «', button('Правде'), '», и'], ['в ', '«|Правде|»,', ' и']],
		[
			'a number of a source behind a date, and the stop behind it',
			['On ', button('2 March'), number('1'), '.'],
			['On ', '2 March|1|.']
		],
		[
			'a number behind a stop behind a date',
			[button('2 March'), '.', number('1'), ' Then'],
			['2 March|.|1', ' Then']
		],
		['a number behind a word', ['so.', number('1'), ', but'], ['so.', '1', ', but']],
		['two dates', [button('2'), button('3'), '.'], ['2', '3|.']],
		['emphasis', [button('2'), stress('not'), '.'], ['2', 'not', '.']],
		['brackets without a button', ['so (', stress('not'), ')'], ['so ', '(', 'not', ')']],
		['a number behind a bracket', ['(', number('1'), ')'], ['(', '1', ')']],
		['a space behind a date', [button('2'), ' . '], ['2', ' . ']]
	] satisfies [string, Inline[], string[]][])('%s', (_, pieces, expected) => {
		expect(runs(...pieces)).toEqual(expected);
	});

	test('say the same, in the same order', () => {
		const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '（', '。', '»', '(') });
		const piece = fc.oneof(
			text,
			text.map(button),
			text.map(number),
			text.map(stress),
			text.map((record): Inline => ({ record, text: record }))
		);
		const whole = (pieces: readonly Inline[]) =>
			pieces.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('');
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const cut = unbroken(pieces);
				expect(whole(cut.flat())).toBe(whole(pieces));
				expect(cut.every((run) => run.length > 0)).toBe(true);
			})
		);
	});
});
