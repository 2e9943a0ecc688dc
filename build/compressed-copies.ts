import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Endings of files that are text; pictures and fonts are compressed already. */
const TEXT = new Set(
	'.bib .css .csv .geojson .html .js .json .jsonld .md .mjs .ris .svg .txt .webmanifest .xml'.split(
		' '
	)
);

/** What the page itself never asks for: the last twelfth of their size is not worth ten times the computing. */
const DOWNLOADS = /\.(?:bib|csv|jsonld|ris|xml)$|\b(?:atlas|csl|lpf)\.json$/;

const PACKERS: Record<'br' | 'gz', (content: Buffer, path: string) => Promise<Buffer>> = {
	br: (content, path) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: DOWNLOADS.test(path) ? 9 : constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			}
		}),
	gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })
};

/** The pages of records and their pictures: thousands of small files, which a host packs as it sends them. */
const PAGES = /^((zh-Hans|ru)\/)?(r|a-z|about|chronology|debates|sources)\/|^pictures\//;

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder. To compress as far as it goes takes
 * half a minute for all of the atlas, so the results are kept in `kept`, named by what they compress.
 */
export async function writeCompressedCopies(folder: string, kept: string): Promise<void> {
	await mkdir(kept, { recursive: true });
	const files = await readdir(folder, { recursive: true });
	const texts = files
		.filter((file) => TEXT.has(extname(file)) && !PAGES.test(file.replaceAll('\\', '/')))
		.map((file) => join(folder, file));
	// Two files may hold the same: it is compressed once.
	const running = new Map<string, Promise<unknown>>();
	await Promise.all(
		texts.map(async (path) => {
			const content = await readFile(path);
			const name = createHash('sha256').update(content).digest('hex');
			for (const [ending, pack] of Object.entries(PACKERS)) {
				const copy = join(kept, `${name}.${ending}`);
				const made = running.get(copy) ?? keep(copy, () => pack(content, path));
				running.set(copy, made);
				await made;
				await copyFile(copy, `${path}.${ending}`);
			}
		})
	);
}

/** Whole or not at all: another build may be writing the same. */
async function keep(path: string, make: () => Promise<Buffer>): Promise<void> {
	if (existsSync(path)) return;
	const own = `${path}.${process.pid}`;
	await writeFile(own, await make());
	await rename(own, path);
}

/** After the build: compressed copies for hosts that send them as they are. */
export function compressedCopies(kept: string): Plugin {
	let folder = '';
	return {
		name: 'compressed-copies',
		apply: 'build',
		enforce: 'post',
		configResolved: (config) => {
			folder = resolve(config.root, config.build.outDir);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			handler: () => writeCompressedCopies(folder, kept)
		}
	};
}
