import { LANGUAGES } from '../../src/i18n';
import { escape } from '../first-view/html';

/** One edition of the changelog. */
export interface Change {
	title: string;
	/** `2026-11-26`; none for what is not out yet. */
	date: string | undefined;
	points: string[];
}

/** The editions that a changelog tells of, newest first. */
export function changesIn(changelog: string): Change[] {
	const [, ...sections] = changelog.split(/^## /m);
	return sections.map((section) => {
		const [title = '', ...rest] = section.split('\n');
		const date = /\d{4}-\d{2}-\d{2}$/.exec(title)?.[0];
		const points = rest.join('\n').split(/^- /m).slice(1);
		return { title, date, points: points.map((one) => one.replace(/\s+/g, ' ').trim()) };
	});
}

/** Marks of Markdown, which readers of feeds would see as signs. */
const plain = (text: string): string =>
	text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*_]{1,2}([^`*_]+)[`*_]{1,2}/g, '$1');

/** The changelog as an Atom feed; what is not out yet is left out. */
export function atomFeed(changes: readonly Change[], title: string, site: string): string {
	const out = changes.filter(({ date }) => date !== undefined);
	const id = site === '' ? 'tag:thalweg,2026:' : site;
	const entries = out.map(
		({ title: name, date, points }) => `<entry>
<title>${escape(name)}</title>
<id>${escape(`${id}changes/${name.split(' ')[0] ?? ''}`)}</id>
<updated>${date}T00:00:00Z</updated>
<link href="${escape(`${site}about/`)}"/>
<content type="html">${escape(`<ul>${points.map((one) => `<li>${escape(plain(one))}</li>`).join('')}</ul>`)}</content>
</entry>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escape(title)}</title>
<id>${escape(`${id}changes`)}</id>
<updated>${out[0]?.date ?? '2026-01-01'}T00:00:00Z</updated>
<author><name>The makers of Thalweg</name></author>
${site === '' ? '' : `<link rel="self" href="${escape(`${site}changes.atom`)}"/>\n`}<link href="${escape(site === '' ? './' : site)}"/>
<rights>CC BY 4.0</rights>
${entries.join('\n')}
</feed>
`;
}

/** What robots read: the map of the site among it only where its address is known. */
export function robotsFiles(folders: readonly string[], site: string): [string, string][] {
	const map: [string, string][] = site === '' ? [] : [['sitemap.xml', sitemap(folders, site)]];
	return [...map, ['robots.txt', robots(site)]];
}

/** All pages with their other languages. The format wants whole addresses: there is one only where the site is known. */
export function sitemap(folders: readonly string[], site: string): string {
	const at = (language: string, folder: string): string =>
		escape(site + (language === 'en' ? '' : `${language}/`) + folder);
	const urls = folders.flatMap((folder) =>
		LANGUAGES.map((language) => {
			const others = LANGUAGES.map(
				(other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(other, folder)}"/>`
			);
			return `<url><loc>${at(language, folder)}</loc>${others.join('')}</url>`;
		})
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${escape(site)}</loc></url>
${urls.join('\n')}
</urlset>
`;
}

/** Robots may read everything; where the map of the site is, is said where its address is known. */
const robots = (site: string): string =>
	`User-agent: *\nAllow: /\n${site === '' ? '' : `\nSitemap: ${site}sitemap.xml\n`}`;
