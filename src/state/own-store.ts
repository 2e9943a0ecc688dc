import { deleteDB, openDB } from 'idb';
import type { Columns, OwnSource } from '../own-data/types';

/** One file of the reader's as it is kept, with the columns that they have chosen. */
export interface KeptFile {
	source: OwnSource;
	columns: Columns | undefined;
}

/** Where the reader's files are kept, if they ask for it. Nothing throws: a browser may keep nothing. */
export interface OwnStore {
	/** Whether it may be asked to keep anything. */
	readonly canKeep: boolean;
	/** Keeps these and no others; tells whether it could. */
	save(files: readonly KeptFile[]): Promise<boolean>;
	load(): Promise<KeptFile[]>;
	/** Nothing is left; tells whether that could be done. */
	clear(): Promise<boolean>;
}

const FILES = 'files';

/** Keeps files in a database of the browser, on this device; it is there only while something is kept. */
export function storeOnDevice(name: string): OwnStore {
	const open = () =>
		openDB(name, 1, { upgrade: (database) => void database.createObjectStore(FILES) });
	return {
		canKeep: true,

		async save(files) {
			try {
				const database = await open();
				await database.put(FILES, files, FILES);
				database.close();
				return true;
			} catch {
				return false;
			}
		},

		async load() {
			try {
				const database = await open();
				const files = ((await database.get(FILES, FILES)) ?? []) as KeptFile[];
				database.close();
				return files;
			} catch {
				return [];
			}
		},

		async clear() {
			try {
				await deleteDB(name);
				return true;
			} catch {
				return false;
			}
		}
	};
}

/** Nothing is kept, as where many people use one device. */
export const noStore: OwnStore = {
	canKeep: false,
	save: () => Promise.resolve(false),
	load: () => Promise.resolve([]),
	clear: () => Promise.resolve(true)
};
