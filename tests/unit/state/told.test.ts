import { expect, test } from 'vitest';
import { Told } from '../../../src/state/told.svelte';

test('the same told again is nothing new, another is', () => {
	const told = new Told();
	expect(told.ids).toEqual([]);
	const first = ['lushan-plenum', 'camp-david'];
	told.tell(first);
	expect(told.ids).toBe(first);
	told.tell([...first]);
	expect(told.ids).toBe(first);
	const next = ['zhenbao-clash'];
	told.tell(next);
	expect(told.ids).toBe(next);
});

test('when playing begins the map goes along, whatever the reader did before', () => {
	const told = new Told();
	expect(told.followed).toBe(true);
	told.followed = false;
	told.begin();
	expect(told.followed).toBe(true);
});
