/** Chinese has its own stops: what is put together of parts takes them from `STOPS`, or is one word of a language. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { STOPS } from '../../../src/i18n/stops';

const filesOf = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Attributes that say nothing to the reader. */
const UNREAD =
	/^(class|style|generics|left|top|d|sign|href|src|accept|download|allow|transform|stroke.*|fill.*|viewBox|x|y|r|rx|width|height|points)$/;

/** A stop of Latin writing with its gap, or a bracket, alone. */
const STOP = /^\s*(?:[.,;:!?]+\s+|\s[–—-]\s|\s+[(]|[()])\s*$/;
/** The same at the edge of words put into a text. */
const EDGE = /^[.,;:!?]\s|^\)|\s\($/;

/** What of a component's markup and code is a Latin stop between parts. */
function latinStops(source: string): string[] {
	const found: string[] = [];
	function walk(node: unknown, isRead: boolean): void {
		if (typeof node !== 'object' || node === null) return;
		if (Array.isArray(node)) {
			for (const one of node) walk(one, isRead);
			return;
		}
		const { type, name, data, value } = node as Record<string, unknown>;
		const read =
			isRead && !(/^(Attribute|StyleDirective)$/.test(String(type)) && UNREAD.test(String(name)));
		if (read && type === 'Text' && /[.,;:!?()]/.test(String(data))) found.push(String(data).trim());
		if (read && type === 'Literal' && STOP.test(String(value))) found.push(String(value));
		if (read && type === 'TemplateElement') {
			const { cooked } = value as { cooked: string };
			if (EDGE.test(cooked)) found.push(cooked);
		}
		for (const [key, inner] of Object.entries(node)) {
			if (key !== 'css' && key !== 'loc') walk(inner, read);
		}
	}
	const { fragment, instance, module } = parse(source, { modern: true });
	walk([fragment, instance, module], true);
	return found;
}

/** Figures of a formula, alike in every language; and what is heard alone, where any comma is a pause. */
const KNOWN: readonly (readonly [string, readonly string[]])[] = [
	['/Citation.svelte', [',']],
	['timeline/Track.svelte', [', ']],
	['timeline/NowShowing.svelte', [', ']]
];

const components = [...filesOf('src', '.svelte'), ...filesOf('build', '.svelte')];

test.each(components)('%s leaves the stops between parts to the language', (file) => {
	const known = KNOWN.find(([name]) => file.endsWith(name))?.[1] ?? [];
	expect(latinStops(readFileSync(file, 'utf8')).filter((stop) => !known.includes(stop))).toEqual(
		[]
	);
});

describe('the check finds', () => {
	test.each([
		['<p>{name}: {text}</p>', ':'],
		['<p>{title} ({count})</p>', '('],
		["<p>{names.join(', ')}</p>", ', '],
		["<p>{#each names as name, index (name)}{index > 0 ? '; ' : ''}{name}{/each}</p>", '; '],
		['<p aria-label={`${day}, ${period}`}></p>', ', '],
		['<script>const said = `${time} (${note})`;</script>', ' (']
	])('%s', (source, stop) => {
		expect(latinStops(source)).toContain(stop);
	});
});

/** Where code puts together what is not in the reader's language, or is the same in each. */
const OTHER: Readonly<Record<string, string>> = {
	'src/app/bridge-messages.ts': 'what is told to programmers',
	'src/app/public-api.ts': 'what is told to programmers',
	'src/kinds/source/view-entry.ts': 'BibTeX and CSL',
	'src/kinds/source/view-citation.ts': 'styles of citations',
	'src/dataset/load.ts': 'what is told to programmers',
	'src/own-data': 'values of the reader’s own file',
	'src/state/archive-thing.ts': 'values of the reader’s own file'
};

test('Code that is no component leaves them to the language, too', () => {
	const files = [...filesOf('src', '.ts'), ...filesOf('build/pages', '.ts')];
	const found = files.filter(
		(file) =>
			!file.startsWith('src/i18n/') &&
			/join\(\s*['"`]\s*[.,;:–—]\s+['"`]\s*\)|\}(?:[,;:.] | \()\$\{/.test(
				readFileSync(file, 'utf8')
			)
	);
	expect(
		found.filter((file) => !Object.keys(OTHER).some((known) => file.startsWith(known)))
	).toEqual([]);
});

test('Chinese stops are full-width and have no gap', () => {
	const { gap, ...stops } = STOPS['zh-Hans'];
	expect(gap).toBe('');
	for (const stop of Object.values(stops)) expect(stop).toMatch(/^[。，、；：（）—]$/);
});
