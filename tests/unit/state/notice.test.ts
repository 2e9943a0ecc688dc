import { expect, test } from 'vitest';
import { say, withdraw, type Notice } from '../../../src/state/notice';

const notice = (id: string, text: string): Notice => ({ id, text: () => text });

test('One cause is named once, in its first place, in its last words', () => {
	const notices = [notice('a', 'one'), notice('b', 'two'), notice('a', 'three')].reduce(
		say,
		[] as readonly Notice[]
	);
	expect(notices.map(({ id }) => id)).toEqual(['a', 'b']);
	expect(notices[0]?.text({} as never)).toBe('three');
	expect(withdraw(notices, 'a').map(({ id }) => id)).toEqual(['b']);
});
