import { nextTask } from '../time/next-task';
import { library } from './libraries';
import { MOST_BYTES } from './types';

/** The file within an archive that is to be read, or why none can be. */
export type Unpacked =
	| { name: string; bytes: Uint8Array }
	| { problem: 'swells' | 'damaged-archive' | 'other-format'; found: string };

/** How much of the archive is inflated in one go: at most a thousand times as much comes out. */
const STEP = 4096;
const READABLE = /\.(?:kml|geojson|json|gpx|csv|tsv)$/i;
/** What programs put beside the files of an archive. */
const OF_PROGRAMS = /(?:^|\/)(?:__MACOSX|\.)/;

export function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Takes the one file out of an archive that is to be read, and no more of it than may be. */
export async function unpack(archive: Uint8Array, pause = nextTask): Promise<Unpacked> {
	const { Unzip, UnzipInflate, unzipSync } = await library(() => import('fflate'));
	const entries: { name: string; size: number }[] = [];
	let hasList = true;
	try {
		unzipSync(archive, {
			filter: ({ name, originalSize }) => {
				entries.push({ name, size: originalSize });
				return false;
			}
		});
	} catch {
		// The list stands at the end: an archive that breaks off has none, and its files may be whole.
		hasList = false;
	}
	const wanted = hasList ? wantedOf(entries) : undefined;
	if (hasList && !wanted) {
		return { problem: 'other-format', found: kindOf(entries.map(({ name }) => name)) };
	}
	if (wanted && wanted.size > MOST_BYTES) return { problem: 'swells', found: wanted.name };
	let found = wanted?.name ?? '';
	const chunks: Uint8Array[] = [];
	let size = 0;
	let state: 'waiting' | 'reading' | 'done' | 'failed' = 'waiting';
	const stream = new Unzip((file) => {
		const isWanted = wanted ? file.name === wanted.name : isReadable(file.name);
		if (!isWanted || state !== 'waiting') return;
		state = 'reading';
		found = file.name;
		file.ondata = (problem, chunk, final) => {
			if (problem) state = 'failed';
			else if (size <= MOST_BYTES) {
				chunks.push(chunk);
				size += chunk.length;
			}
			if (final && state === 'reading') state = 'done';
		};
		file.start();
	});
	stream.register(UnzipInflate);
	const now = (): string => state;
	try {
		for (let at = 0; at < archive.length && now() !== 'done' && now() !== 'failed'; at += STEP) {
			stream.push(archive.subarray(at, at + STEP), at + STEP >= archive.length);
			// Whatever the archive says of its size.
			if (size > MOST_BYTES) return { problem: 'swells', found };
			if (at % (STEP * 64) === 0) await pause();
		}
	} catch {
		state = 'failed';
	}
	if (now() !== 'done' && size === 0) return { problem: 'damaged-archive', found };
	// Of a file that breaks off, what there is of it can be read.
	return { name: found, bytes: joined(chunks, size) };
}

function isReadable(name: string): boolean {
	return READABLE.test(name) && !OF_PROGRAMS.test(name);
}

function wantedOf(entries: readonly { name: string; size: number }[]) {
	const readable = entries.filter(({ name }) => isReadable(name));
	const kml = readable.filter(({ name }) => /\.kml$/i.test(name));
	return kml.find(({ name }) => name.toLowerCase() === 'doc.kml') ?? kml[0] ?? readable[0];
}

/** What an archive without a file for us is. */
function kindOf(names: readonly string[]): string {
	if (names.some((name) => /^xl\//.test(name))) return 'Excel';
	if (names.some((name) => /^word\//.test(name))) return 'Word';
	if (names.some((name) => /content\.xml$/.test(name))) return 'OpenDocument';
	if (names.some((name) => /\.shp$/i.test(name))) return 'Shapefile';
	return 'ZIP';
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
