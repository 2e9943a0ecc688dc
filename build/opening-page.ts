import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { fileIn } from '../src/dataset/file-in-language.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import type { Reference } from '../src/kinds';
import { policyTags } from './page-head.ts';
import { siteOf } from './pages/plugin.ts';

/** The script for browsers that cannot read the others: handed on as it is, but for its comments. */
const HELP = 'src/app/opening-help.js';

/** Where `index.html` leaves room. */
const PLACES = {
	share: '<!-- share -->',
	before: '<!-- before-app -->',
	app: '<!-- first-view -->',
	help: '<!-- help -->'
};

/** What the page says of itself to search engines; chats show it, too. */
const DESCRIPTION = /<meta\s+name="description"\s+content="([^"]+)"/;

/** Loads a module of the pages as Vite loads those of the atlas. */
async function load<Module>(root: string, file: string): Promise<Module> {
	const { module } = await runnerImport<Module>(join(root, 'build/first-view', file), {
		root,
		configFile: false,
		logLevel: 'error'
	});
	return module;
}

function published<Data>(root: string, file: string): Data {
	return JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8')) as Data;
}

/** Writes the text of the first view into the page. */
export function firstViewText(): Plugin {
	let root = '';
	let isBuild = false;
	return {
		name: 'first-view-text',
		configResolved: (config) => {
			root = config.root;
			isBuild = config.command === 'build';
		},
		transformIndexHtml: {
			order: 'pre',
			async handler(html) {
				const { firstView } = await load<typeof import('./first-view/first-view')>(
					root,
					'first-view.ts'
				);
				const openings = Object.fromEntries(
					LANGUAGES.map((language) => [language, published(root, fileIn('opening.json', language))])
				) as Parameters<typeof firstView>[0];
				const { before, app } = firstView(openings);
				const { titleCard } = await load<typeof import('./first-view/title-card')>(
					root,
					'title-card.ts'
				);
				const { tours = [] } = published<Reference>(root, 'reference.json');
				const tour = tours.find(({ order }) => order === 1);
				if (!tour) throw new Error('no tour comes first');
				const { shareTags } = await load<typeof import('./first-view/share-tags')>(
					root,
					'share-tags.ts'
				);
				const page = html
					.replace(PLACES.share, () =>
						shareTags(siteOf(process.env['SITE']), DESCRIPTION.exec(html)?.[1] ?? '')
					)
					.replace(PLACES.before, () => before)
					.replace(PLACES.app, () => app)
					.replace(PLACES.help, `${titleCard(tour)}\n\t\t${PLACES.help}`);
				return isBuild ? page : page.replace(PLACES.help, `<script src="/${HELP}"></script>`);
			}
		}
	};
}

/**
 * Puts the scripts of the built page in their order: what explains a failure runs before what may fail,
 * which is fetched meanwhile; it is told where the words of each language are. Without `crossorigin`, the style sheet is also read from a disk.
 */
export function orderScripts(
	html: string,
	help: string,
	words: Readonly<Record<string, string>>
): string {
	const entry = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
	const source = entry.exec(html)?.[1];
	if (source === undefined) throw new Error('the page has no script');
	const told = Object.entries(words).map(([language, file]) => ` data-${language}="${file}"`);
	return html
		.replace(entry, `\n\t\t<link rel="modulepreload" href="${source}" />`)
		.replace(/(<link rel="stylesheet") crossorigin/g, '$1')
		.replace(
			PLACES.help,
			`<script src="${help}"${told.join('')}></script>\n\t\t<script type="module" src="${source}"></script>`
		);
}

function assetNamed(bundle: Rolldown.OutputBundle, name: string): string {
	const found = Object.values(bundle).find(
		(file) => file.type === 'asset' && file.names.includes(name)
	);
	if (!found) throw new Error(`${name} was not built`);
	return found.fileName;
}

/** A script of ours without what is only for those who read it: lines of comment, and what stands before a line. */
export function withoutComments(script: string): string {
	return script.replace(/^\s*\/\*[\s\S]*?\*\/\s*\n|^\s*\/\/.*\n|^\s+/gm, '');
}

/** Where the words of each language are, from the page. */
function wordsIn(bundle: Rolldown.OutputBundle): Record<string, string> {
	return Object.fromEntries(
		LANGUAGES.map((language) => {
			const found = Object.values(bundle).find(
				(file) => file.type === 'chunk' && file.name === language
			);
			if (!found) throw new Error(`the words of ${language} have no file of their own`);
			return [language, `./${found.fileName}`];
		})
	);
}

/** Ships the script that explains why the atlas does not come. */
export function openingHelp(): Plugin {
	let root = '';
	return {
		name: 'opening-help',
		apply: 'build',
		configResolved: (config) => {
			root = config.root;
		},
		buildStart() {
			const source = withoutComments(readFileSync(join(root, HELP), 'utf8'));
			this.emitFile({ type: 'asset', name: 'opening-help.js', source });
		},
		transformIndexHtml: {
			order: 'post',
			handler: (html, { bundle = {} }) =>
				orderScripts(html, `./${assetNamed(bundle, 'opening-help.js')}`, wordsIn(bundle))
		}
	};
}

/** Writes the list of all records and files beside the page, and what without network stands for a page not kept. */
export function recordsPage(): Plugin {
	let root = '';
	return {
		name: 'records-page',
		apply: 'build',
		enforce: 'post',
		configResolved: (config) => {
			root = config.root;
		},
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const page = bundle['index.html'];
				if (page?.type !== 'asset') throw new Error('the page was not built');
				const styleSheet = /<link rel="stylesheet" href="([^"]+)"/.exec(String(page.source))?.[1];
				if (styleSheet === undefined) throw new Error('the page has no style sheet');
				const { recordsPage: write } = await load<typeof import('./first-view/records-page')>(
					root,
					'records-page.ts'
				);
				const { resources } = published<{ resources: Parameters<typeof write>[2] }>(
					root,
					'datapackage.json'
				);
				const source = write(
					published(root, 'opening.json'),
					published(root, 'reference.json'),
					resources,
					styleSheet,
					policyTags()
				);
				this.emitFile({ type: 'asset', fileName: 'records.html', source });
				const { notKeptPage } = await load<typeof import('./first-view/not-kept-page')>(
					root,
					'not-kept-page.ts'
				);
				this.emitFile({
					type: 'asset',
					fileName: 'not-kept.html',
					source: notKeptPage(styleSheet, policyTags())
				});
			}
		}
	};
}
