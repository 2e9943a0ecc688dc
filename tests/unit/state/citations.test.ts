import { expect, test } from 'vitest';
import { DataProblem } from '../../../src/dataset/load';
import {
	citationText,
	type CitationPart,
	type OtherStyle,
	type StyledCitations
} from '../../../src/kinds/source/citation';
import { CitationChoice } from '../../../src/state/citations.svelte';
import type { Details } from '../../../src/state/details.svelte';

/** What of the sources has arrived before any style is asked for. */
const details = {
	citations: {
		atlas: ['Thalweg, in Chicago'],
		sources: {
			book: { citation: ['Book, in Chicago'], class: 'scholarly-work', read: 'whole' },
			other: { citation: ['Other, in Chicago'], class: 'scholarly-work', read: 'whole' }
		}
	}
} as unknown as Details;

const styled = (style: OtherStyle): StyledCitations => ({
	atlas: [`Thalweg, in ${style}`],
	sources: { book: [`Book, in ${style}`] }
});

/** Styles that arrive, or not, when the test says so. */
function asking() {
	const asked: { style: OtherStyle; arrive: () => void; fail: (why: unknown) => void }[] = [];
	const choice = new CitationChoice(
		details,
		(style) =>
			new Promise((resolve, reject) =>
				asked.push({ style, arrive: () => resolve(styled(style)), fail: reject })
			)
	);
	return { choice, asked };
}
const offline = new DataProblem('data/citations-apa.json', { type: 'offline' });

test('until another style is taken, sources are written in the page’s own', async () => {
	const { choice, asked } = asking();
	expect([choice.asked, choice.style]).toEqual(['chicago', 'chicago']);
	expect([choice.of('book'), choice.atlas]).toEqual([
		['Book, in Chicago'],
		['Thalweg, in Chicago']
	]);
	expect(choice.of('nothing')).toBeUndefined();
	await choice.take('chicago');
	expect(asked).toEqual([]);
});

test('nothing has arrived: there is nothing to write', () => {
	const choice = new CitationChoice({} as Details);
	expect([choice.of('book'), choice.atlas]).toEqual([undefined, undefined]);
});

test('a style is taken when it has arrived, once; what it leaves out is written as before', async () => {
	const { choice, asked } = asking();
	const taking = choice.take('apa');
	expect([choice.asked, choice.style]).toEqual(['apa', 'chicago']);
	asked[0]?.arrive();
	await taking;
	expect([choice.asked, choice.style, choice.problem]).toEqual(['apa', 'apa', undefined]);
	expect([choice.of('book'), choice.of('other'), choice.atlas]).toEqual([
		['Book, in apa'],
		['Other, in Chicago'],
		['Thalweg, in apa']
	]);
	await choice.take('chicago');
	expect([choice.style, choice.of('book'), choice.atlas]).toEqual([
		'chicago',
		['Book, in Chicago'],
		['Thalweg, in Chicago']
	]);
	await choice.take('apa');
	expect(choice.style).toBe('apa');
	expect(asked.map(({ style }) => style)).toEqual(['apa']);
});

test('the style asked for last wins, however late the first arrives', async () => {
	const { choice, asked } = asking();
	const [first, last] = [choice.take('gost'), choice.take('gbt')];
	asked[1]?.arrive();
	await last;
	asked[0]?.arrive();
	await first;
	expect([choice.style, choice.of('book')]).toEqual(['gbt', ['Book, in gbt']]);
});

test('a style that cannot be fetched is told of, until something else is asked for', async () => {
	const { choice, asked } = asking();
	const failing = choice.take('apa');
	asked[0]?.fail(offline);
	await failing;
	expect([choice.asked, choice.style, choice.problem]).toEqual(['apa', 'chicago', offline]);
	const again = choice.take('apa');
	expect(choice.problem).toBeUndefined();
	asked[1]?.arrive();
	await again;
	expect([choice.style, choice.problem]).toEqual(['apa', undefined]);
});

test('that one failed which nobody wants any more is nobody’s concern', async () => {
	const { choice, asked } = asking();
	const [slow] = [choice.take('apa'), choice.take('chicago')];
	asked[0]?.fail(offline);
	await slow;
	expect(choice.problem).toBeUndefined();
});

test('a fault of the program is not told as one of the network', async () => {
	const { choice, asked } = asking();
	const failing = choice.take('mla');
	asked[0]?.fail(new TypeError('undefined is not a function'));
	await expect(failing).rejects.toThrow(TypeError);
});

test('a citation is copied as its text, italics and addresses too', () => {
	const parts: CitationPart[] = [
		'A. ',
		{ italic: 'Title' },
		'. ',
		{ address: 'https://a.example/' }
	];
	expect(citationText(parts)).toBe('A. Title. https://a.example/');
});

test('sources are written as is usual in the language, until the reader chooses', async () => {
	const { choice, asked } = asking();
	const suited = choice.suit('ru');
	asked[0]?.arrive();
	await suited;
	expect(choice.style).toBe('gost');
	const other = choice.suit('zh-Hans');
	asked[1]?.arrive();
	await other;
	expect(choice.style).toBe('gbt');
	const taken = choice.take('mla');
	asked[2]?.arrive();
	await taken;
	await choice.suit('ru');
	expect([choice.style, asked.length]).toEqual(['mla', 3]);
});
