import path from 'node:path';
import { expect, test } from 'vitest';
import { dependenciesOf, described, licencePage } from '../../../build/licences';

const root = path.join(import.meta.dirname, '../../..');

test('what a package took over from another is listed with the licence of that one', () => {
	const arc = described({ name: 'arc', version: '0.2.0' }, root);
	expect(arc.identifier).toBe('BSD');
	expect(arc.text).toContain('Dane Springmeyer');
	expect(arc.text).toContain('Geospatial Data Abstraction Library');
});

test('a package of another version than the one that is found keeps what Vite says of it', () => {
	const other = { name: 'svelte', version: '0.0.1', identifier: 'X', text: 'Theirs.' };
	expect(described(other, root)).toEqual(other);
});

test('what MapLibre carries inside itself is listed, down to what that needs, each with a licence', () => {
	const carried = dependenciesOf('maplibre-gl', root);
	const names = carried.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['earcut', 'pbf', 'resolve-protobuf-schema']));
	for (const { name, identifier, text } of carried) expect(identifier ?? text, name).toBeTruthy();
});

test('the list begins with our own licences and names every package once', () => {
	const one = { name: 'b', version: '1.0.0', identifier: 'MIT', text: 'Text of b.' };
	const bare = { name: 'a', version: '2.0.0' };
	const page = licencePage('Ours.', '# Data\n\n## Theirs', [one, bare, one]);
	expect(page.match(/^## .*$/gm)).toEqual([
		'## Thalweg: code',
		'## Thalweg: data',
		'## a 2.0.0',
		'## b 1.0.0: MIT'
	]);
	expect(page).toContain('### Theirs');
	expect(page).toContain('Text of b.');
});
