import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundValue } from '../../../src/i18n/found-value';

test('an ordinary value is printed as it is', () => {
	for (const found of ['1969-02-30', 'far/away', 'atlantis', '２ марта', '一九六九年', 'a b']) {
		expect(foundValue(found)).toBe(found);
	}
});

test('a long value is cut, and says so', () => {
	const shown = foundValue('x'.repeat(3000));
	expect(shown).toMatch(/^x{48}…$/);
	expect(foundValue('𝕏'.repeat(3000))).toBe(`${'𝕏'.repeat(48)}…`);
});

test('it cannot close its quotation marks, break the line, or turn the sentence around it', () => {
	expect(foundValue('x”. All is lost: “y')).toBe('x’. All is lost: ’y');
	expect(foundValue('«а» "b" 「c」 《d》')).toBe('’а’ ’b’ ’c’ ’d’');
	expect(foundValue('one\ntwo\u2028three\r\tfour')).toBe('one two three four');
	expect(foundValue('\u202E1969\u202C\u2066\u200E\u0007')).toBe('1969');
	expect(foundValue('שלום')).toBe('\u2068שלום\u2069');
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (found) => {
			const shown = foundValue(found);
			expect([...shown].length).toBeLessThanOrEqual(51);
			expect(shown.replace(/^\u2068|\u2069$/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}\n"“”«»「」]/u);
		})
	);
});
