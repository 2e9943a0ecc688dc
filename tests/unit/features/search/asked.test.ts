import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Asked } from '../../../../src/features/search/asked.svelte';

/** What waits for the next frame. */
let frames: (() => void)[];
let lookedUp: string[];
let count: number;
let asked: Asked;

beforeEach(() => {
	[frames, lookedUp, count] = [[], [], 30];
	vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next));
	asked = new Asked(
		'',
		(text) => lookedUp.push(text),
		() => count
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** The frame is painted. */
function frame(): void {
	for (const next of frames.splice(0)) next();
}

/** Types, and paints frames until all has been answered. */
async function typeOut(text: string): Promise<number[]> {
	const written: number[] = [];
	let isDone = false;
	const typing = asked.type(text).then(() => (isDone = true));
	while (!isDone) {
		frame();
		await new Promise((resolve) => setTimeout(resolve));
		if (asked.sought === text && asked.most !== written.at(-1)) written.push(asked.most);
	}
	await typing;
	return written;
}

test('a letter is seen, then looked up, then its rows are written, about a screen of them at a time', async () => {
	const typing = asked.type('M');
	expect(asked.typed).toBe('M');
	expect([lookedUp, asked.sought]).toEqual([[], '']);
	await vi.waitFor(() => {
		frame();
		expect(asked.sought).toBe('M');
	});
	expect(lookedUp).toEqual(['M']);
	expect(asked.most).toBe(12);
	await vi.waitFor(() => {
		frame();
		expect(asked.most).toBe(Infinity);
	});
	await typing;

	expect(await typeOut('Ma')).toEqual([12, 24, Infinity]);
	count = 13;
	expect(await typeOut('Mao')).toEqual([12, Infinity]);
	expect(lookedUp).toEqual(['M', 'Ma', 'Mao']);
});

test('letters typed before the last was looked up are looked up together', async () => {
	const typing = ['M', 'Ma', 'Mao'].map((text) => asked.type(text));
	await vi.waitFor(() => {
		frame();
		expect(asked.sought).toBe('Mao');
	});
	await vi.waitFor(() => {
		frame();
		expect(asked.most).toBe(Infinity);
	});
	await Promise.all(typing);
	expect(lookedUp).toEqual(['Mao']);
});

test('a key that chooses among the rows is answered at once, with all of them', async () => {
	const typing = asked.type('Mao');
	asked.now();
	expect([asked.sought, asked.most]).toEqual(['Mao', Infinity]);
	frame();
	await typing;
	expect(lookedUp, 'nothing is done twice').toEqual([]);
	expect(asked.most).toBe(Infinity);
});

test('what was begun before the box was there is looked up from the start', () => {
	const begun = new Asked('Zhen', vi.fn<(text: string) => void>(), () => 3);
	expect([begun.typed, begun.sought, begun.most]).toEqual(['Zhen', 'Zhen', Infinity]);
});

test('what is looked up bit by bit is waited for, and told when another letter comes', async () => {
	let found = () => {};
	let isStillWanted: (() => boolean) | undefined;
	asked = new Asked(
		'',
		(_, isWanted) => {
			isStillWanted = isWanted;
			return new Promise<void>((resolve) => (found = resolve));
		},
		() => count
	);
	const typing = asked.type('Z');
	await vi.waitFor(() => {
		frame();
		expect(isStillWanted?.()).toBe(true);
	});
	expect(asked.sought).toBe('');
	asked.typed = 'Zh';
	expect(isStillWanted?.()).toBe(false);
	found();
	await typing;
	expect(asked.sought).toBe('');
});
