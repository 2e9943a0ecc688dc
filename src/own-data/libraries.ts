/** A library that a file needs could not be fetched: nothing is the matter with the file. */
export class Unfetched extends Error {}

/** Fetches a library, once more where the first time failed. */
export async function library<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch {
		try {
			return await load();
		} catch (cause) {
			throw new Unfetched('', { cause });
		}
	}
}
