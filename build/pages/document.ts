import { LANGUAGES, type Language } from '../../src/i18n';
import { escape } from '../first-view/html';
import { atlasName, localeTags, pictureTags } from '../first-view/share-tags';
import { citationTags } from './citation-tags';
import { isEmbedded, oembedPath } from './oembed';
import { structuredData, structuredPage } from './structured-data';
import type { Told } from './told';

/** What all pages have in common. */
export interface Edition {
	/** The policies, as tags. */
	policies: string;
	/** The style sheet and the script, from the folder of the atlas. */
	styleSheet: string;
	script: string;
	/** Pictures that chats show, by language, from the folder of the atlas. */
	shared: (language: Language) => string;
	/** The day of the edition, `2026-11-26`. */
	edition: string;
	/** Where the site stands, ending in a slash; empty where that is not known. */
	site: string;
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
	`<meta ${key}="${name}" content="${escape(content)}" />`;

const link = (rel: string, href: string, more = ''): string =>
	`<link rel="${rel}" href="${escape(href)}"${more} />`;

/** An address on the site; from the page itself where that is all that is known. */
const addressIn = ({ page }: Told, { site }: Edition, path: string): string =>
	site === '' ? page.root + path : site + path;

/** How reference managers save the page. */
const citedTags = ({ page, title, telling, version }: Told, { edition, site }: Edition): string[] =>
	citationTags({
		title,
		version,
		edition,
		language: page.language,
		isRecord: telling !== undefined,
		address: site === '' ? '' : site + page.path
	}).map(([name, content]) => meta('name', name, content));

function shareTags(told: Told, edition: Edition): string[] {
	const { page, title, apart = title, description, telling } = told;
	return [
		meta('property', 'og:title', apart),
		meta('property', 'og:description', description),
		meta('property', 'og:type', telling ? 'article' : 'website'),
		meta('property', 'og:site_name', page.words.title),
		...localeTags(page.language),
		...pictureTags(
			addressIn(told, edition, edition.shared(page.language)),
			atlasName(page.language)
		),
		...(edition.site === '' ? [] : [meta('property', 'og:url', edition.site + page.path)])
	];
}

function linkTags(told: Told, edition: Edition): string[] {
	const { page, telling } = told;
	const inLanguage = (language: Language): string => page.to(language).slice(page.root.length);
	const hreflang = (language: string, path: string): string =>
		link('alternate', addressIn(told, edition, path), ` hreflang="${language}"`);
	const neighbours = [
		['prev', telling?.before],
		['next', telling?.after]
	] as const;
	return [
		...(edition.site === '' ? [] : [link('canonical', edition.site + page.path)]),
		...LANGUAGES.map((language) => hreflang(language, inLanguage(language))),
		hreflang('x-default', inLanguage('en')),
		...neighbours.flatMap(([rel, found]) =>
			found ? [link(rel, page.toRecord(found.record.id))] : []
		),
		link(
			'alternate',
			page.root + 'changes.atom',
			` type="application/atom+xml" title="${escape(page.words.title)}"`
		),
		...(isEmbedded(told, edition)
			? [
					link(
						'alternate',
						edition.site + oembedPath(told),
						` type="application/json+oembed" title="${escape(told.title)}"`
					)
				]
			: []),
		link('license', 'https://creativecommons.org/licenses/by/4.0/'),
		link('icon', `${page.root}icons/icon.svg`, ' type="image/svg+xml"'),
		link('stylesheet', page.root + edition.styleSheet)
	];
}

function dataBlock(told: Told, { site }: Edition): string {
	const { telling, description } = told;
	const data = JSON.stringify(
		telling ? structuredData(telling, description, site) : structuredPage(told, site)
	);
	return `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>\n`;
}

/** A whole page. */
export function documentOf(told: Told, edition: Edition): string {
	const { page, title, apart = title, description, body } = told;
	const head = [
		'<meta charset="utf-8" />',
		edition.policies,
		'<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />',
		'<meta name="color-scheme" content="light dark" />',
		`<title>${escape(`${apart} · ${page.words.title}`)}</title>`,
		meta('name', 'description', description),
		...linkTags(told, edition),
		...shareTags(told, edition),
		...citedTags(told, edition)
	];
	return `<!doctype html>
<html lang="${page.language}">
<head>
${head.join('\n')}
</head>
<body>
${body}
${dataBlock(told, edition)}${told.telling || told.isPrinted ? `<script type="module" src="${page.root}${edition.script}"></script>\n` : ''}</body>
</html>
`;
}
