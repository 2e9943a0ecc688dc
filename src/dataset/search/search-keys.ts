/** `search.json`: what readers look for besides the names that the records show. */
export interface SearchKeys {
	/** Each traditional character is followed by the simplified one that the names are written with. */
	characters: string;
	/** Names from other languages and times for words of the names: `peking` for `beijing`. */
	words: Readonly<Record<string, string>>;
	/** By id: how many others name the record, and how else it is spelt. */
	records: Readonly<Record<string, RecordKeys>>;
}

export type RecordKeys = readonly [mentions: number, ...spellings: string[]];

/** The kind of what is found in the bibliography; it has no stories of its own. */
export const WORKS = 'works';
