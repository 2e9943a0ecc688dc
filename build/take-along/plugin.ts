import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { build, runnerImport, type Plugin } from 'vite';
import { SITE_ARCHIVE } from '../../src/dataset/site-archive.ts';

/** Made for servers that send them as they are; whoever unpacks the archive has no use for them. */
const COPIES = /\.(?:br|gz)$/;

/** What is packed already. */
const PACKED = new Set(['.png', '.webp', '.woff2', '.xlsx']);

/** What tells npm how to start, and nothing more. */
const MANIFEST = {
	name: 'thalweg-site',
	private: true,
	type: 'module',
	engines: { node: '>=20.19' },
	scripts: { start: 'node start.mjs' }
};

/** The server of the project as one file, with what it needs. */
async function startScript(root: string): Promise<string> {
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			write: false,
			ssr: join(root, 'build/take-along/start.ts'),
			target: 'node20',
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('the server of the archive was not built');
	return chunk.code;
}

/** All files of the built folder, without their compressed copies and the archive itself. */
export function filesToTake(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !COPIES.test(file) && file !== SITE_ARCHIVE)
		.sort();
}

/** The archive: everything in one folder, always the same bytes for the same files. */
export function archiveOf(
	files: readonly (readonly [name: string, content: Uint8Array])[],
	edition: string
): Uint8Array {
	const [year = 1980, month = 1, day = 1] = edition.split('-').map(Number);
	const within = files.map(([name, content]): [string, ZippableFile] => [
		`thalweg-${edition}/${name}`,
		[content, { level: PACKED.has(extname(name)) ? 0 : 6 }]
	]);
	return zipSync(Object.fromEntries(within), { mtime: new Date(year, month - 1, day) });
}

/** After the build: the whole site as one file, which is kept for the next build that makes the same. */
export function siteArchive(kept: string, edition: string): Plugin {
	let root = '';
	let folder = '';
	return {
		name: 'site-archive',
		apply: 'build',
		enforce: 'post',
		configResolved: (config) => {
			root = config.root;
			folder = resolve(config.root, config.build.outDir);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				const { module } = await runnerImport<typeof import('./how-to-open')>(
					join(root, 'build/take-along/how-to-open.ts'),
					{ root, configFile: false, logLevel: 'error' }
				);
				const files: (readonly [string, Uint8Array])[] = [
					['how-to-open.txt', strToU8(module.howToOpen())],
					['package.json', strToU8(`${JSON.stringify(MANIFEST, null, '\t')}\n`)],
					['start.mjs', strToU8(await startScript(root))],
					...filesToTake(folder).map((file) => [file, readFileSync(join(folder, file))] as const)
				];
				const hash = createHash('sha256').update(edition);
				for (const [name, content] of files) hash.update(`\0${name}\0`).update(content);
				const archive = join(root, kept, `${hash.digest('hex').slice(0, 32)}.zip`);
				if (!existsSync(archive)) {
					mkdirSync(join(root, kept), { recursive: true });
					for (const old of readdirSync(join(root, kept))) rmSync(join(root, kept, old));
					const own = `${archive}.${process.pid}`;
					writeFileSync(own, archiveOf(files, edition));
					renameSync(own, archive);
				}
				copyFileSync(archive, join(folder, SITE_ARCHIVE));
			}
		}
	};
}
