import { expect, test } from 'vitest';
import { CITATION_STYLES, citationText } from '../../../src/kinds/source/citation';
import { citeView, type CitedView } from '../../../src/kinds/source/view-citation';
import { cslEntry, entriesOf, referenceFile } from '../../../src/kinds/source/view-entry';

const VIEW: CitedView = {
	title: 'Zhenbao / Damansky Island, 2 March 1969',
	language: 'en',
	version: 'dbcb1071d8de',
	edition: '2026-11-26',
	link: 'https://example.org/r/zhenbao/?date=1969-03-02',
	accessed: { year: 2026, month: 9, dayOfMonth: 5 }
};
const RUSSIAN: CitedView = { ...VIEW, title: 'Остров Даманский', language: 'ru' };
const CHINESE: CitedView = { ...VIEW, title: '珍宝岛', language: 'zh-Hans' };

test('A view is cited as each style has an entry of a work on the web', () => {
	const cited = (view: CitedView) =>
		Object.fromEntries(
			CITATION_STYLES.map((style) => [style, citationText(citeView(style, view))])
		);
	expect(cited(VIEW)).toMatchObject({
		chicago:
			'The makers of Thalweg. “Zhenbao / Damansky Island, 2 March 1969.” In Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008. Data version dbcb1071d8de. 2026. Accessed September 5, 2026. https://example.org/r/zhenbao/?date=1969-03-02.',
		mla: '“Zhenbao / Damansky Island, 2 March 1969.” Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008, data version dbcb1071d8de, the makers of Thalweg, 2026, https://example.org/r/zhenbao/?date=1969-03-02. Accessed 5 Sept. 2026.',
		apa: 'The makers of Thalweg. (2026). Zhenbao / Damansky Island, 2 March 1969. In Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008 (Data version dbcb1071d8de). Retrieved September 5, 2026, from https://example.org/r/zhenbao/?date=1969-03-02'
	});
	expect(cited(RUSSIAN).gost).toBe(
		'Авторы Thalweg. Остров Даманский // Thalweg: живой атлас советско-китайского раскола, 1945–2008. Версия данных dbcb1071d8de. 2026 [Электронный ресурс]. URL: https://example.org/r/zhenbao/?date=1969-03-02 (дата обращения: 05.09.2026).'
	);
	expect(cited(CHINESE).gbt).toBe(
		'Thalweg 制作组. 珍宝岛[EB/OL]. Thalweg：中苏分裂动态地图集，1945—2008, 数据版本 dbcb1071d8de (2026-11-26)[2026-09-05]. https://example.org/r/zhenbao/?date=1969-03-02.'
	);
});

test('A title with a sign of its own at its end gets no stop besides', () => {
	const view = { ...VIEW, title: 'Who fired first?' };
	expect(citationText(citeView('chicago', view))).toContain('“Who fired first?” In');
	expect(citationText(citeView('apa', view))).toContain('Who fired first? In');
});

test('Where the address is not known, it and the day of access are left out, and nothing else', () => {
	const { link: _, accessed: __, ...bare } = VIEW;
	for (const style of CITATION_STYLES) {
		const text = citationText(citeView(style, bare));
		expect(text).toContain('Zhenbao / Damansky Island, 2 March 1969');
		expect(text).not.toMatch(/undefined|URL|Accessed|Retrieved|обращения|NaN/);
	}
});

test('A file for reference managers holds the record first, then its sources as they came', () => {
	const entry = { ...VIEW, id: 'zhenbao' };
	const ris = 'TY  - BOOK\nID  - lueth\nTI  - The Split\nER  - \n';
	const written = referenceFile('ris', entry, [ris]);
	expect(entriesOf('ris', written)).toEqual([expect.stringContaining('T2  - Thalweg'), ris]);
	expect(written).toContain('\nY2  - 2026/09/05/\n');
	const bib = '@book{lueth,\n\ttitle = {{The Split}}\n}\n';
	const own = referenceFile('bib', { ...entry, title: '50 % & more_{x}' }, [bib]);
	expect(entriesOf('bib', own)).toHaveLength(2);
	expect(own).toContain('title = {{50 \\% \\& more\\_x}}');
	expect(own).toContain('urldate = {2026-09-05}');
	const csl = referenceFile('csl.json', entry, ['{"id":"lueth"}']);
	expect(JSON.parse(csl)).toEqual([cslEntry(entry), { id: 'lueth' }]);
	expect(entriesOf('csl.json', csl)).toHaveLength(2);
});
