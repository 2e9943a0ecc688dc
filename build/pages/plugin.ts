import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { policyTags } from '../page-head.ts';
import { OLDEST_BROWSERS } from '../browsers.ts';
import type { Language } from '../../src/i18n';
import { bundleTelling, type Bundle } from './bundle.ts';
import { writeFiles } from './page-files.ts';

/** Where the built pages are kept, so that a build in which nothing changed for them need not tell them again. */
const KEPT = '.cache/pages';

/** What chats show of a page: a picture in each language, 1200 × 630. */
const SHARED = 'build/pages/share';

/** The address of the site, ending in a slash; empty where it is not known. */
export function siteOf(address = ''): string {
	if (address === '') return '';
	if (!URL.canParse(address) || !/^https?:/.test(address))
		throw new Error(
			`SITE is “${address}”; expected the address of the site, as in SITE=https://example.org/atlas/`
		);
	return new URL(address.replace(/\/*$/, '/')).href;
}

const hashOf = (...contents: (string | Buffer)[]): string => {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content).update('\0');
	return hash.digest('hex').slice(0, 16);
};

/** The script of the pages, as the oldest browsers read it. */
async function pageScript(root: string): Promise<string> {
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			target: OLDEST_BROWSERS,
			modulePreload: false,
			lib: { entry: join(root, 'build/pages/page-script.ts'), formats: ['es'], fileName: 'page' }
		}
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('the script of the pages was not built');
	return chunk.code;
}

/** Everything that the pages are made of but their code: what changes it changes them. */
function inputs(root: string): Buffer[] {
	const data = join(root, 'public/data');
	const files = readdirSync(data).filter((name) => /\.(json|geojson|bib|ris)$/.test(name));
	const shared = readdirSync(join(root, SHARED)).map((name) => join(root, SHARED, name));
	return [join(root, 'CHANGELOG.md'), ...shared, ...files.map((name) => join(data, name))].map(
		(file) => readFileSync(file)
	);
}

/** What of the bundled page the pages share: its fonts. */
function fontFaces(css: string): string {
	return (css.match(/@font-face\s*\{[^}]*\}/g) ?? [])
		.filter((face) => !/Opening/.test(face))
		.join('\n');
}

function writePages(
	root: string,
	folder: string,
	bundle: Bundle,
	script: string,
	site: string,
	fonts: string
): void {
	const { HAND_OUT, Teller, WAYS, ...telling } = bundle.telling;
	const material = telling.materialOf(root, site);
	const teller = new Teller(material);
	const sheet = [fonts, telling.pageStyles(bundle.styles)].join('\n');
	const styleSheet = `assets/pages-${hashOf(sheet)}.css`;
	const scriptFile = `assets/page-${hashOf(script)}.js`;
	const edition = {
		policies: policyTags(),
		styleSheet,
		script: scriptFile,
		shared: (language: Language): string => `share/${language}.png`,
		edition: material.edition,
		site
	};
	const works = telling.bibliographies(root);
	const files = function* (): Generator<readonly [string, string | Buffer]> {
		yield [styleSheet, sheet];
		yield [scriptFile, script];
		for (const name of readdirSync(join(root, SHARED)))
			yield [`share/${name}`, readFileSync(join(root, SHARED, name))];
		for (const told of teller.pages()) {
			yield [`${told.page.path}index.html`, telling.documentOf(told, edition)];
			if (telling.isEmbedded(told, edition))
				yield [telling.oembedPath(told), telling.oembedOf(told, edition)];
			if (told.telling && told.page.language === 'en')
				yield* telling.referenceFiles(told.telling, works);
		}
		for (const [name, picture] of teller.grounds.files) yield [`pictures/${name}`, picture];
		const changes = telling.changesIn(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
		yield ['changes.atom', telling.atomFeed(changes, 'Thalweg', site)];
		const folders = [
			...WAYS.map((way) => way.folder),
			...teller.records().map(({ record }) => `r/${record.id}/`),
			...material.spoken.en.atlas.tours.map(({ id }) => `r/${id}/${HAND_OUT}`)
		];
		yield* telling.robotsFiles(folders, site);
	};
	writeFiles(folder, files());
}

/** After the build: a page for every record, and those that lead to them. */
export function recordPages(address = process.env['SITE']): Plugin {
	let root = '';
	let folder = '';
	return {
		name: 'record-pages',
		apply: 'build',
		enforce: 'post',
		configResolved: (config) => {
			root = config.root;
			folder = resolve(config.root, config.build.outDir);
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			async handler(_options, output) {
				const site = siteOf(address);
				const bundle = await bundleTelling(root);
				const script = await pageScript(root);
				const css = Object.values(output)
					.flatMap((file) =>
						file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []
					)
					.join('\n');
				const fonts = fontFaces(css);
				const kept = join(root, KEPT);
				const made = join(
					kept,
					hashOf(bundle.code, bundle.styles, script, fonts, site, policyTags(), ...inputs(root))
				);
				if (!existsSync(made)) {
					const own = `${made}.${process.pid}`;
					mkdirSync(kept, { recursive: true });
					writePages(root, own, bundle, script, site, fonts);
					rmSync(made, { recursive: true, force: true });
					renameSync(own, made);
					for (const old of readdirSync(kept))
						if (join(kept, old) !== made) rmSync(join(kept, old), { recursive: true, force: true });
				}
				cpSync(made, folder, { recursive: true });
			}
		}
	};
}
