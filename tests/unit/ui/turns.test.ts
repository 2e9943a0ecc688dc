// @vitest-environment effects
import { describe, expect, test } from 'vitest';
import { beginTurns, inTurn, makeInTurn } from '../../../src/ui/turns';

describe('Parts of the page', () => {
	test('are made at once when the page is not opening', () => {
		const made: string[] = [];
		inTurn(() => made.push('story'));
		expect(made).toEqual(['story']);
	});

	test('are made one in a task while it opens, what is in a part right after that part', async () => {
		const made: string[] = [];
		const part = (name: string, ...inside: string[]) =>
			inTurn(() => {
				made.push(name);
				for (const one of inside) part(one);
			});
		beginTurns();
		part('story', 'list', 'end');
		part('marks');
		expect(made).toEqual([]);
		const tasks: number[] = [];
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			tasks.push(made.length);
			channel.port2.postMessage(undefined);
		};
		channel.port2.postMessage(undefined);
		await makeInTurn();
		channel.port1.close();
		expect(made).toEqual(['story', 'list', 'end', 'marks']);
		// What waits meanwhile, such as the hand, comes in between each two.
		expect(tasks).toEqual(expect.arrayContaining([1, 2, 3]));
		inTurn(() => made.push('later'));
		expect(made).toContain('later');
	});

	test('are made at once again after one of them failed', async () => {
		beginTurns();
		inTurn(() => {
			throw new Error('no story');
		});
		await expect(makeInTurn()).rejects.toThrow('no story');
		let made = false;
		inTurn(() => (made = true));
		expect(made).toBe(true);
	});
});
