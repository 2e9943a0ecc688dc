import { UnusableTiles, type TileProblem } from '../../own-data/tile-archive';
import { bytesAt, bytesOfFile, type TileBytes } from '../../own-data/tile-bytes';
import { OWN_TILES_WORDS } from '../../i18n/own-tiles-words';
import { describeTiles } from '../../own-data/telling-tiles';
import type { Atlas } from '../../state/atlas.svelte';
import type { OwnData } from '../../state/own-data.svelte';
import { besideSite } from './beside-site';
import { beginOwn } from './begin';

/** What a file's name or its first letters say: of an archive of any size no more is read than it needs. */
export async function isArchive(file: File): Promise<boolean> {
	if (/\.pmtiles$/i.test(file.name)) return true;
	try {
		return (await file.slice(0, 7).text()) === 'PMTiles';
	} catch {
		return false;
	}
}

/** Lays an archive over the map, or tells why that cannot be done. */
async function addArchive(
	data: OwnData,
	fileName: string,
	bytes: TileBytes,
	isBeside = false
): Promise<TileProblem | undefined> {
	try {
		await data.archives.add(fileName, bytes, isBeside);
		return undefined;
	} catch (problem) {
		if (problem instanceof UnusableTiles) return problem.problem;
		throw problem;
	}
}

/** Lays an archive that the reader has brought over the map; gives what is to be said of it. */
export async function takeArchive(data: OwnData, file: File): Promise<string> {
	const problem = await addArchive(data, file.name, bytesOfFile(file));
	const { language } = data.atlas;
	const own = OWN_TILES_WORDS[language];
	if (!problem) return own.opened(file.name);
	return `${own.notOpened(file.name)} ${describeTiles(problem, language)}`;
}

/** Opens the archive beside the site that the address names; what is the matter with it is said above the map. */
export async function openBeside(atlas: Atlas, named: string): Promise<void> {
	const found = besideSite(named, document.baseURI);
	const problem: TileProblem | undefined = found
		? await addArchive(beginOwn(atlas), found.fileName, bytesAt(found.url), true)
		: { code: 'other-origin', found: named };
	if (!problem) return;
	atlas.notify({
		id: 'own archive',
		text: () => {
			const { language } = atlas;
			const said = describeTiles(problem, language);
			return found ? `${OWN_TILES_WORDS[language].notOpened(found.fileName)} ${said}` : said;
		}
	});
}
