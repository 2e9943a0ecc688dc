let attempts = 0;

/**
 * Imports a part of the page that has a file of its own. Where that failed before, some browsers
 * keep the failure, or the half of a file; then the file is asked for under another address.
 * @param name what the built file's name begins with
 * @param exported an export by which the part is known among others in the same file
 */
export async function importScript<T>(
	name: string,
	load: () => Promise<T>,
	again = false,
	exported?: keyof T & string
): Promise<T> {
	try {
		return await load();
	} catch (problem) {
		const url = again ? fetchedFrom(name) : undefined;
		if (url === undefined) throw problem;
		const file = (await import(/* @vite-ignore */ `${url}?again=${++attempts}`)) as object;
		const parts: unknown[] = [file, ...Object.values(file)];
		const isMeant = (part: unknown) =>
			typeof part === 'object' && part !== null && (exported === undefined || exported in part);
		return parts.find(isMeant) as T;
	}
}

/** Where the browser has looked for the file of this name. */
function fetchedFrom(name: string): string | undefined {
	return performance
		.getEntriesByType('resource')
		.map((entry) => entry.name)
		.findLast((url) => new RegExp(`/${name}-[\\w-]+\\.js$`).test(url));
}
