import { fetchSearchKeys } from '../../dataset/search/fetch-search-keys';
import { positionOf } from '../../dataset/positions';
import { fold, readCharacters } from '../../dataset/search/fold';
import type { SearchKeys } from '../../dataset/search/search-keys';
import { subjects } from '../../dataset/search/subjects';
import type { ReadingOptions } from '../../own-data/types';
import type { Atlas } from '../../state/atlas.svelte';

type Places = NonNullable<ReadingOptions['places']>;

/** Where several names of one place are written together: "Zhenbao / Damansky Island". */
const PARTS = / \/ |[（(）)]/u;
/** Places come before what else has a position under the same name. */
const KINDS = ['places', 'geography'];

/** Where the places are that the atlas knows, by any of their names in any language. */
export function gazetteer(atlas: Atlas, keys: SearchKeys): Places {
	const characters = readCharacters(keys.characters);
	const known = new Map<string, [number, number]>();
	const all = [...subjects(atlas, keys, { atlas: [], sources: {} })];
	for (const wanted of KINDS) {
		for (const { id, kind, names } of all) {
			const position = kind === wanted ? positionOf(id, atlas.dataset) : undefined;
			if (!position) continue;
			for (const name of names.flatMap((one) => [one, ...one.split(PARTS)])) {
				const key = fold(name, characters);
				if (key !== '' && !known.has(key)) known.set(key, [position[0], position[1]]);
			}
		}
	}
	const inOtherWords = (name: string) =>
		name
			.split(' ')
			.map((word) => keys.words[word] ?? word)
			.join(' ');
	return (name) => {
		const key = fold(name, characters);
		return known.get(key) ?? known.get(inOtherWords(key));
	};
}

/** The same; `undefined` where the names could not be fetched. */
export async function gazetteerOf(atlas: Atlas): Promise<Places | undefined> {
	try {
		return gazetteer(atlas, await fetchSearchKeys());
	} catch {
		return undefined;
	}
}
