import { expect, test } from 'vitest';
import { KeptAnswers } from '../../../../src/dataset/search/kept-answers';

test('what is asked again has been found already, and no more is kept than a search asks for', () => {
	const asked: string[] = [];
	const kept = new KeptAnswers((text) => {
		asked.push(text);
		return [text];
	});
	const first = kept.for('amur');
	expect(first).toEqual(['amur']);
	expect(kept.for('amur')).toBe(first);
	expect(asked).toEqual(['amur']);
	for (let other = 0; other < 63; other++) kept.for(`${other}`);
	expect(kept.for('amur')).toBe(first);
	expect(asked).toHaveLength(64);
	// One more, and all is found anew when it is asked for again.
	kept.for('63');
	expect(kept.for('amur')).toEqual(first);
	expect(asked).toHaveLength(66);
	kept.for('63');
	expect(asked).toHaveLength(66);
});
