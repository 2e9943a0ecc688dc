/** The archive that an address names, if it lies in the folder of the atlas, or below it, on the same site. */
export function besideSite(
	named: string,
	base: string
): { url: string; fileName: string } | undefined {
	const folder = new URL('./', base);
	let url: URL;
	try {
		url = new URL(named, folder);
	} catch {
		return undefined;
	}
	const isWithin = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
	if (!isWithin || !/\.pmtiles$/i.test(url.pathname)) return undefined;
	const last = url.pathname.split('/').at(-1) ?? '';
	let fileName = last;
	try {
		fileName = decodeURIComponent(last);
	} catch {
		// It is shown as it is written.
	}
	return { url: url.origin + url.pathname, fileName };
}
