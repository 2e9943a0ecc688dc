/** A part of the atlas that a format needs could not be fetched. */
export class NotFetched extends Error {}

/** A library that is fetched when a file needs it. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (problem) {
		throw new NotFetched(String(problem));
	}
}
