import { expect, test } from 'vitest';
import { runLanes } from '../../../tools/lanes.mjs';

/** A step that says what it is told to, when it is told to. */
function step(id: string, needs?: string) {
	let say: (text: string) => void = () => undefined;
	let end: (code: number) => void = () => undefined;
	const ended = new Promise<{ code: number }>((resolve) => (end = (code) => resolve({ code })));
	return {
		id,
		title: id,
		...(needs === undefined ? {} : { needs }),
		run: ({ onOutput }: { onOutput: (text: string) => void }) => ((say = onOutput), ended),
		passed: undefined as boolean | undefined,
		say: (text: string) => say(text),
		end: (code: number) => end(code)
	};
}

const settle = () => new Promise(setImmediate);

test('what two steps say at once is heard one after the other, and of the last as it says it', async () => {
	const heard: string[] = [];
	const [lint, unit] = [step('lint'), step('unit')];
	const all = runLanes([[lint], [unit]], (text) => heard.push(text));
	lint.say('a');
	unit.say('b');
	lint.say('c');
	expect(heard.join('')).toBe('');
	lint.end(0);
	await settle();
	expect(heard.join('')).toBe('\n── lint\nac\n── unit\nb');
	unit.say('d');
	expect(heard.join('')).toBe('\n── lint\nac\n── unit\nbd');
	unit.end(0);
	await all;
	expect([lint.passed, unit.passed]).toEqual([true, true]);
});

test('a step whose need has failed is not run; the others are', async () => {
	const [build, e2e, lint] = [step('build'), step('e2e', 'build'), step('lint')];
	const all = runLanes([[build, e2e], [lint]], () => undefined);
	build.end(1);
	lint.end(0);
	await all;
	expect([build.passed, e2e.passed, lint.passed]).toEqual([false, undefined, true]);
});
