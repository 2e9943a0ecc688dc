import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { later } from '../../../src/i18n/later-en';
import { map } from '../../../src/i18n/map-en';

/** What the first script is made of: `main.ts`, and all that it imports but types and what it asks for later. */
function firstScript(file = 'src/app/main.ts', found = new Set<string>()): Set<string> {
	// Of the layers the build takes along only which files they need.
	if (found.has(file) || file === 'src/map/layers/map-files.ts') return found;
	found.add(file);
	const imports = readFileSync(file, 'utf8').matchAll(
		/^\s*(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm
	);
	for (const [, specifier = ''] of imports) {
		const target = path.posix.join(path.posix.dirname(file), specifier);
		const next = [target, `${target}.ts`, `${target}/index.ts`].find(
			(one) => existsSync(one) && path.extname(one) !== ''
		);
		if (next !== undefined && /\.(ts|svelte)$/.test(next)) firstScript(next, found);
	}
	return found;
}

/** The groups of which the page opens with some words. */
const BEGUN = new Set(
	[...readFileSync('src/i18n/en.ts', 'utf8').matchAll(/^\t(\w+): \{/gm)].map(
		([, group = '']) => group
	)
);

/** The words that come later, each by its group and name; a group that comes whole, by its name. */
const named = (portion: object) =>
	Object.entries(portion).flatMap(([group, words]) =>
		BEGUN.has(group) ? Object.keys(words as object).map((name) => `${group}.${name}`) : [group]
	);
const LATER = named({ ...map, ...later });

const files = [...firstScript()];
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

test('The first script is found with what it is made of', () => {
	expect(files).toContain('src/features/timeline/Track.svelte');
	expect(files).toContain('src/state/atlas.svelte.ts');
	expect(files).not.toContain('src/features/story/StoryBody.svelte');
	expect(files.length).toBeGreaterThan(100);
});

/** What the first script says all the same, once it has waited for them. */
const WAITED_FOR = ['data.contents', 'notices.simplifiedOnly'];

test('The first script says no word that comes later', () => {
	expect(LATER).toContain('series');
	expect(LATER).toContain('story.history');
	const said = LATER.filter((word) => !WAITED_FOR.includes(word)).flatMap((word) => {
		const pattern = new RegExp(`\\bwords\\.${word.replaceAll('.', '\\.')}\\b`);
		return files.filter((file) => pattern.test(code.get(file) ?? '')).map((file) => [word, file]);
	});
	expect(said).toEqual([]);
});

/** What draws the map, what stands over it, and the legend, with all that these are made of: they come without the later words. */
const overMap = ['src/app/map-part.ts', 'src/app/overlays.ts', 'src/features/legend/Legend.svelte'];
const drawing = [...new Set(overMap.flatMap((file) => [...firstScript(file)]))].filter(
	(file) => !files.includes(file)
);

test('What draws the map and stands over it says no word that comes after it', () => {
	expect(drawing).toContain('src/map/layers/links.ts');
	expect(drawing).toContain('src/features/map-view/AtlasMap.svelte');
	expect(drawing).toContain('src/features/legend/Legend.svelte');
	expect(drawing).not.toContain('src/features/legend/LayerOrigin.svelte');
	const mapped = new Set(named(map));
	const said = named(later)
		// In a frame all words come with the map; who asks for an origin has them.
		.filter((word) => !mapped.has(word) && !/^frame\.|^legend\.counted$/.test(word))
		.flatMap((word) => {
			const pattern = new RegExp(`\\bwords\\.${word.replaceAll('.', '\\.')}\\b`);
			return drawing
				.filter((file) => pattern.test(readFileSync(file, 'utf8')))
				.map((file) => [word, file]);
		});
	expect(said).toEqual([]);
});
