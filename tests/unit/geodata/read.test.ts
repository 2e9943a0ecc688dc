import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalText } from '../../../geodata/canonical';
import { readRecords } from '../../../geodata/read/read';
import {
	eventSkeleton,
	excerptSkeleton,
	placeSkeleton,
	sourceSkeleton
} from '../../../geodata/skeletons';
import { schema as excerptSchema } from '../../../src/kinds/excerpt/schema';
import { SHAPES } from '../../../src/kinds';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'records-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
	writeFileSync(path.join(folder, name), text);
}

const book = {
	custom: { class: 'scholarly-work', read: 'whole' },
	title: 'A Book',
	type: 'book',
	author: [{ given: 'A', family: 'B' }]
};

describe('reading records', () => {
	test('a record is its file, its id the file’s name', () => {
		write('sources/a-book.json', JSON.stringify(book));
		const { archive, problems } = readRecords(folder);
		expect(problems).toEqual([]);
		expect(archive.sources[0]?.id).toBe('a-book');
		expect(archive.sources[0]?.file).toBe('geodata/records/sources/a-book.json');
	});

	test('an unknown key is named', () => {
		write('sources/a-book.json', JSON.stringify({ ...book, titel: 'x' }));
		const { archive, problems } = readRecords(folder);
		expect(problems).toMatchObject([{ field: 'titel', expected: 'no such key' }]);
		expect(archive.unreadable).toMatchObject([{ folder: 'sources', id: 'a-book' }]);
	});

	test.each([
		'javascript:alert(1)',
		'JavaScript://example.org/%0aalert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'file:///etc/passwd',
		'vbscript:x',
		'blob:https://example.org/1',
		'ftp://example.org/book.pdf',
		'mailto:author@example.org',
		'//example.org/book',
		'http:example.org',
		'https:///example.org',
		'https:\\\\example.org',
		'https://reader:secret@example.org/',
		'https://example.org/a book',
		'www.example.org',
		''
	])('a source at %j is refused', (URL) => {
		write('sources/a-book.json', JSON.stringify({ ...book, URL }));
		const { archive, problems } = readRecords(folder);
		expect(problems).toMatchObject([
			{ field: 'URL', expected: 'an address that begins with https:// or http://' }
		]);
		expect(archive.sources).toEqual([]);
	});

	test.each([
		'https://example.org',
		'http://20.210.105.67/txt/1.html',
		'HTTPS://EXAMPLE.ORG/?a=b#c',
		'https://zh.wikisource.org/wiki/中俄国界东段',
		'https://пример.рф/путь',
		'https://example.org/javascript:alert(1)'
	])('a source at %j is taken', (URL) => {
		write('sources/a-book.json', JSON.stringify({ ...book, URL }));
		expect(readRecords(folder).problems).toEqual([]);
	});

	test.each(['javascript:alert(1)', 'https://doi.org/10.1080/1', '10.1080', '10.1080/a b'])(
		'a source with the DOI %j is refused',
		(DOI) => {
			write('sources/a-book.json', JSON.stringify({ ...book, DOI }));
			expect(readRecords(folder).problems).toMatchObject([{ field: 'DOI' }]);
		}
	);

	test('all that is wrong is told at once, unreadable files too', () => {
		write('sources/broken.json', '{');
		write('sources/empty.json', '{}');
		write('excerpts/moscow/01-a.md', 'No front matter.');
		const files = new Set(
			readRecords(folder).problems.map(({ file }) => path.posix.basename(file))
		);
		expect([...files].sort()).toEqual(['01-a.md', 'broken.json', 'empty.json']);
	});

	test('an excerpt’s dates stay as written', () => {
		write('excerpts/moscow/01-a.md', '---\nabout: moscow\ntitle: A\ndate: 1969\n---\n\nText.\n');
		const [excerpt] = readRecords(folder).archive.excerpts;
		expect(excerpt?.id).toBe('moscow/01-a');
		expect(excerpt?.record.date).toBe('1969');
		expect(excerpt?.body).toBe('Text.');
	});
});

describe('the canonical form', () => {
	test('puts keys in the schema’s order, and is its own canonical form', async () => {
		const schema = SHAPES.sources.schema;
		const once = await canonicalText({ value: book, schema });
		expect(Object.keys(JSON.parse(once) as object)).toEqual(['type', 'title', 'author', 'custom']);
		expect(Object.keys((JSON.parse(once) as typeof book).author[0]!)).toEqual(['family', 'given']);
		expect(await canonicalText({ value: JSON.parse(once) as unknown, schema })).toBe(once);
		expect(once.endsWith('}\n')).toBe(true);
	});

	test('keeps an excerpt’s text', async () => {
		const value = { title: 'A: b', date: '1969', about: 'moscow' };
		const text = await canonicalText({ value, body: 'Text.', schema: excerptSchema });
		expect(text).toBe('---\nabout: moscow\ntitle: "A: b"\ndate: 1969\n---\n\nText.\n');
	});
});

describe('a new record', () => {
	test('has the shape of its kind', async () => {
		const skeletons = [
			eventSkeleton('1963-07-05', 'Talks in Moscow', 'rift'),
			placeSkeleton(134.25, 46.81, 'Bikin'),
			sourceSkeleton(1998, 'Brothers in Arms'),
			excerptSkeleton('bikin', '1969', 'Trains to the front', 3)
		];
		for (const { folder: kind, id, value, body } of skeletons) {
			const schema = body === undefined ? SHAPES[kind as 'events'].schema : excerptSchema;
			const authored = { value, schema, ...(body === undefined ? {} : { body }) };
			write(`${kind}/${id}.${body === undefined ? 'json' : 'md'}`, await canonicalText(authored));
		}
		// TODO is no id: the author is led to what is still to be written.
		const unwritten = readRecords(folder).problems.map(({ field }) => field);
		expect(unwritten.every((field) => /^sources\[\d\]$/.test(field))).toBe(true);
		expect(skeletons.map(({ id }) => id)).toEqual([
			'talks-in-moscow-1963',
			'bikin',
			'brothers-in-arms-1998',
			'03-trains-to-the-front'
		]);
	});
});
