import type { DataFile } from '../../src/dataset/data-package';
import { plainWords } from '../../src/i18n/dated-words';
import { SITE_ARCHIVE } from '../../src/dataset/site-archive';
import { Dataset } from '../../src/dataset/dataset';
import {
	describeFile,
	filesBySubject,
	type ListedFile
} from '../../src/features/data/data-package';
import { LANGUAGES, type Language, type Words } from '../../src/i18n';
import { writeEdtf } from '../../src/i18n/dates';
import { DATA_WORDS } from '../../src/i18n/data-words';
import { en, ru, zhHans } from '../../src/i18n/whole';
import { writeNumber } from '../../src/i18n/numbers';
import { OFFLINE_WORDS } from '../../src/i18n/offline-words';
import {
	KIND_IDS,
	kindOf,
	type AnyRecord,
	type KindId,
	type OpeningData,
	type Reference
} from '../../src/kinds';
import { FIRST_VIEW_DAY } from '../../src/state/first-view';
import { recordTitle } from '../../src/ui/titles';
import { inAllLanguages } from './first-view';
import { escape } from './html';

const WORDS: Record<Language, Words> = { en, 'zh-Hans': zhHans, ru };

/** The same in every language, one after the other. */
function spans(say: (language: Language) => string): string {
	return LANGUAGES.map(
		(language) => `<span lang="${language}">${escape(say(language))}</span>`
	).join('\n');
}

/** Everything there is, as one page that needs no script: records by kind, and the published files. */
export function recordsPage(
	opening: OpeningData,
	reference: Reference,
	files: DataFile[],
	styleSheet: string,
	policies: string
): string {
	const dataset = new Dataset(opening);
	dataset.add(reference);
	return `<!doctype html>
<html lang="en">
<head>
${policies}
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="icons/icon.svg" />
<link rel="stylesheet" href="${styleSheet}" />
<title>${escape(en.title)}: ${escape(WORDS.en.subtitle)}</title>
</head>
<body class="records-page">
<header class="masthead"><h1>${escape(en.title)} <span>${escape(en.subtitle)}</span></h1></header>
<main>
<ul class="ways">
<li><a href="./">${inAllLanguages(({ toAtlas }) => toAtlas)}</a></li>
<li><a href="#data">${inAllLanguages(({ data }) => data)}</a></li>
</ul>
<h2>${inAllLanguages(({ recordsTitle }) => recordsTitle)}</h2>
<p class="quiet">${inAllLanguages(({ recordsNote }) => recordsNote)}</p>
${KIND_IDS.map((kind) => recordsOf(kind, dataset)).join('\n')}
${dataSection(files)}
</main>
</body>
</html>
`;
}

function recordsOf(kind: KindId, dataset: Dataset): string {
	const found = dataset.data[kind]
		.map(({ id }) => dataset.get(id))
		.filter((one) => one !== undefined);
	return `<section id="${kind}">
<h3>${spans((language) => WORDS[language].kindsTogether[kind])}</h3>
<ul>
${found.map((one) => entry(one, dataset)).join('\n')}
</ul>
</section>`;
}

function entry(found: AnyRecord, dataset: Dataset): string {
	const titles = LANGUAGES.map((language) => {
		const reading = { dataset, day: FIRST_VIEW_DAY, language, words: WORDS[language] };
		return `<span lang="${language}">${escape(recordTitle(found, reading))}</span>`;
	});
	const { record } = found;
	const when = kindOf(found).time?.(record);
	const date = when ? ` <span class="when">${escape(writeEdtf(when.edtf, 'en', en))}</span>` : '';
	return `<li><a href="./#sel=${record.id}">${titles.join(' · ')}</a>${date}</li>`;
}

function dataSection(files: DataFile[]): string {
	const groups = filesBySubject(files).map(
		({
			subject,
			files: listed
		}) => `<h4>${spans((language) => DATA_WORDS[language].subjects[subject])}</h4>
<ul>
${listed.map(fileEntry).join('\n')}
</ul>`
	);
	return `<section id="data">
<h3>${inAllLanguages(({ data }) => data)}</h3>
<p class="quiet">${inAllLanguages(({ dataNote }) => dataNote)}</p>
${groups.join('\n')}
<h4>${spans((language) => OFFLINE_WORDS[language].title)}</h4>
<ul>
<li><a href="${SITE_ARCHIVE}" type="application/zip">${SITE_ARCHIVE}</a> ${spans((language) => OFFLINE_WORDS[language].zip)}</li>
</ul>
</section>`;
}

function fileEntry(listed: ListedFile): string {
	const { file, format } = listed;
	const data = DATA_WORDS.en;
	const described = describeFile(listed, en, data);
	const size = data.kilobytes(writeNumber(file.bytes / 1000, 'en', 0));
	const licences = file.licenses.map(
		({ name, title, path }) =>
			`<a href="${escape(path)}" rel="external noopener license">${escape(name === 'other-pd' ? title : name)}</a>`
	);
	return `<li><a href="data/${escape(file.path)}">${escape(file.path)}</a> <span class="when">${[escape(format), escape(size), licences.join(', ')].join(' · ')}</span>${described ? ` ${escape(plainWords(described))}` : ''}</li>`;
}
