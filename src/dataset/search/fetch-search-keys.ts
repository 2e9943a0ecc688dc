import { load } from '../load';
import { byKey, list, object, text } from '../shape';
import type { SearchKeys } from './search-keys';

/** `search.json` */
export const SEARCH = object({
	characters: text,
	words: byKey(text),
	records: byKey(list())
});

/** By what records and works are found. */
export function fetchSearchKeys(): Promise<SearchKeys> {
	return load('search.json', SEARCH);
}
