/** The pages for proof-readers leave nothing out, and put everything beside what it belongs to. */
import { describe, expect, test } from 'vitest';
import { allEntries, type Archive } from '../../../geodata/read/archive';
import { PATHS } from '../../../geodata/paths';
import { countLocated } from '../../../geodata/review/located';
import { proofPages } from '../../../geodata/review/pages';
import { sentencesOf } from '../../../geodata/review/unopened';
import { readRecords } from '../../../geodata/read/read';
import { markdownOf } from '../../../geodata/read/texts';
import { walk } from '../../../geodata/walk';
import { archive, area, event, excerpt, link, place, source } from '../fixtures/archive';

const pagesOf = (records: Archive) => proofPages(records) as Map<string, string>;
const page = (file: string, changes: Partial<Archive>) => pagesOf(archive(changes)).get(file)!;
const indexOf = (text: string, part: string) => {
	expect(text).toContain(part);
	return text.indexOf(part);
};

describe('the record as it is', () => {
	const records = readRecords(PATHS.records).archive;
	const pages = pagesOf(records);
	const content = [...pages].filter(([file]) => file !== 'doubts.md');

	/** For machines, or shown in another form: kinds of names, codes, dates, ids of shapes. */
	const NOT_READ =
		/^(agreement|born|camera|country|date|died|from|geometry|handover|inForce|to|topic|transferred|type|wikidata|prominence)$/;
	const plain = (text: string) =>
		text
			.replace(/\[@[^\]]*\]/g, '')
			.replace(/\[([^\]]+)\]\((\d[^)]*)\)/g, '$1 ($2)')
			.replace(/\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])/g, '$1')
			.replaceAll('\\|', '|')
			.replace(/\s+/g, ' ')
			.replace(/ (?=[.,;:])/g, '')
			.trim();

	test('every text of every record stands on a page', () => {
		const written = plain(content.map(([, text]) => text).join('\n'));
		const asked = new Map<string, boolean>();
		/** Codes and ids stand in many records: each is looked for once. */
		const isWritten = (text: string) => {
			const known = asked.get(text) ?? written.includes(plain(text));
			asked.set(text, known);
			return known;
		};
		const missing = allEntries(records).flatMap(({ folder, entry }) => {
			if (folder === 'sources') return [];
			const prose = markdownOf(entry).map(({ markdown }) => markdown);
			const fields = [...walk(entry.record)]
				.filter(({ path, key, value }) => {
					return typeof value === 'string' && !NOT_READ.test(key) && !/\blocators\./.test(path);
				})
				.map(({ value }) => value as string)
				.filter((value) => value !== 'certain' && value !== 'less-certain');
			return [...prose, ...fields]
				.flatMap((text) => text.split('\n\n'))
				.filter((text) => !isWritten(text))
				.map((text) => `${entry.id}: ${text}`);
		});
		expect(missing).toEqual([]);
	});

	test('every link and citation leads to something, and no two things bear one mark', () => {
		const marks = [...pages.entries()].flatMap(([file, text]) =>
			[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `${file}#${id}`)
		);
		expect(new Set(marks).size).toBe(marks.length);
		const known = new Set(marks);
		for (const [file, text] of pages) {
			if (file === 'index.md') continue;
			const defined = new Map(
				[...text.matchAll(/^\[([^\]]+)\]: (\S+)/gm)].map(([, label, to]) => [label, to!])
			);
			const used = [...text.matchAll(/\]\[([^\]]+)\]|\[(@[^\]]+)\](?!:)/g)];
			for (const [, id, cited] of used) expect(defined.has(id ?? cited!), id ?? cited).toBe(true);
			for (const [, to] of defined) expect(known.has(to), to).toBe(true);
		}
	});

	test('every source is listed once', () => {
		for (const { id } of records.sources) {
			expect(pages.get('sources.md')!.split(`<a id="${id}"></a>`)).toHaveLength(2);
		}
	});
});

describe('what belongs together', () => {
	const doubtful = { certainty: 'less-certain', caution: 'Seen once.' };
	const dispute = (question: string, extra: object = {}) => ({
		question,
		claims: [{ claimant: 'A side', statement: `Ours | ${question}`, sources: ['book'], ...extra }],
		counterClaim: 'none recorded'
	});

	test('a citation and its page stay in their sentence', () => {
		const caption = 'It began [@book, p. 12; @other]. It ended.';
		const text = page('chronology.md', { events: [event('clash', { caption })] });
		expect(text).toContain('It began [@book, p. 12] [@other]. It ended.');
		expect(text).toContain('[@book, p. 12]: sources.md#book "A Book; read whole"');
	});

	test('what a date without its year means is told beside it', () => {
		const caption = 'It began [@book] on [15 March](1969-03-15).';
		const text = page('chronology.md', { events: [event('clash', { caption })] });
		expect(text).toContain('It began [@book] on 15 March (1969-03-15).');
	});

	test('a source that no sentence cites is told apart', () => {
		const text = page('chronology.md', {
			events: [event('clash', { sources: ['book', 'other'] })]
		});
		expect(text).toContain('cited in no sentence: [@other]');
	});

	test('a story stands under its place', () => {
		const text = page('places.md', { excerpts: [excerpt('capital/01-a', doubtful, 'It was so.')] });
		expect(indexOf(text, '## capital')).toBeLessThan(indexOf(text, 'It was so.'));
		expect(indexOf(text, 'It was so.')).toBeLessThan(indexOf(text, '*less certain: Seen once.*'));
		expect(indexOf(text, 'Seen once.')).toBeLessThan(indexOf(text, '## other'));
	});

	test('a claim has the page of its source beside it', () => {
		const events = [
			event('clash', { disputes: [dispute('Who?', { locators: { book: 'p. 9' } })] })
		];
		const text = page('contested.md', { events });
		expect(text).toContain('| A side | Ours \\| Who? | [@book, p. 9] | certain |');
		expect(text).toContain('[@book, p. 9]: sources.md#book');
	});

	test('a claim has its own doubt beside it', () => {
		const events = [event('clash', { disputes: [dispute('Who?', doubtful)] })];
		expect(page('contested.md', { events })).toContain(
			'| A side | Ours \\| Who? | [@book] | *less certain: Seen once.* |\n| The other side | none recorded |'
		);
	});

	test('disputes stand in order of time, and from any kind of record', () => {
		const events = [
			event('a-later', { date: '1970', disputes: [dispute('Later?')] }),
			event('b-earlier', { date: '1950', disputes: [dispute('Earlier?')] })
		];
		const disputed = link();
		Object.assign(disputed.record, { disputes: [dispute('Friends?', { certainty: 'certain' })] });
		const text = page('contested.md', { events, links: [disputed], areas: [area()] });
		expect(indexOf(text, '**Earlier?**')).toBeLessThan(indexOf(text, '**Later?**'));
		expect(indexOf(text, '### capital – other')).toBeLessThan(indexOf(text, '**Friends?**'));
		expect(text).toContain('| A book | 1 km² | [@book, p. 1] | certain |');
	});

	test('a doubtful statement is quoted under its record, with its question', () => {
		const events = [event('clash', { disputes: [dispute('Who?', doubtful)] })];
		const text = page('doubts.md', { events });
		expect(text).toContain('- Who? A side: “Ours | Who?” — *less certain: Seen once.*');
	});

	test('a caution said often is told once', () => {
		const places = ['a', 'b', 'c'].map((id) => place(id, doubtful));
		const text = page('doubts.md', { places });
		expect(text).toContain('| 1 | Seen once. | 3 |');
		expect(text.split('Seen once.')).toHaveLength(2);
		expect(text.split('*less certain: caution 1*')).toHaveLength(4);
	});

	test('what is certain on unopened sources is told, whole or by the sentence', () => {
		const sources = [
			source('book'),
			source('closed', { custom: { class: 'scholarly-work', read: 'unopened' } })
		];
		const caption = 'One thing [@closed]. Another [@book].';
		const changes = {
			sources,
			events: [event('clash', { caption, sources: ['book', 'closed'] })],
			places: [place('capital', { sources: ['closed'] }), place('other')]
		};
		const text = page('doubts.md', changes);
		const [statements, sentences] = text
			.slice(indexOf(text, '## Called certain'))
			.split('## Sentences');
		expect(statements).toContain('What capital is.');
		expect(statements).not.toContain('One thing');
		expect(sentences).toContain('“One thing [@closed].”');
		expect(sentences).not.toContain('Another');
		expect(page('sources.md', changes)).toContain('| scholarly work | 2 | 1 | 0 | 0 | 1 |');
		expect(page('sources.md', changes)).toMatch(/## Not opened \(1\)\n\n- <a id="closed">/);
	});
});

test('what tells its place, what is its own place and what tells none are counted apart', () => {
	const records = archive({
		events: [
			event('first', { caption: 'It happened [@book, p. 3]. It went on [@paper] [@book].' }),
			event('second', { caption: 'It ended [@frus].', sources: ['frus'] })
		],
		sources: [
			source('book'),
			source('paper', { type: 'article-newspaper' }),
			source('frus', { type: 'report', title: 'A memorandum, vol. I, doc. 67' })
		]
	});
	const only = {
		...archive({}),
		...Object.fromEntries(Object.keys(records).map((key) => [key, []]))
	};
	expect(
		countLocated({ ...only, events: records.events, sources: records.sources } as Archive)
	).toEqual({ located: 1, short: 2, long: 1 });
});

test('sentences end at a stop before a capital, not inside a citation', () => {
	expect(
		sentencesOf('A thing [@a, vol. II]. It fell at 4.30 a.m. there. “Why?” They left.')
	).toEqual(['A thing [@a, vol. II].', 'It fell at 4.30 a.m. there.', '“Why?”', 'They left.']);
});
