/** Where links of the atlas lead from, and where it stands for others. */
export interface Ground {
	/** The folder of this copy of the atlas. */
	folder: string;
	/** Its folder on the web, where the curator has told it. */
	site: string | undefined;
}

/** What becomes of a link in a kiosk. */
export type Way =
	/** A record of the atlas, whose story can be opened. */
	| { to: 'story'; id: string }
	/** An address that a phone takes along. */
	| { to: 'phone'; address: string }
	/** A page of this copy, which no phone can reach. */
	| { to: 'nowhere' }
	/** A file that the page has made for this device. */
	| { to: 'file' }
	/** A place in the page as it is. */
	| { to: 'here' };

/** Machines that nobody but themselves or their own network reaches. */
const OWN =
	/^(?:localhost|.+\.(?:localhost|local|internal|lan)|127\.[\d.]+|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*\])$/i;
const RECORD = /^(?:zh-Hans\/|ru\/)?r\/([a-z0-9]+(?:-+[a-z0-9]+)*)\/(?:index\.html)?$/;

/** The folder under which phones find the atlas, if they can at all. */
export function siteOf({ folder, site }: Ground): string | undefined {
	if (site !== undefined) return site;
	const { protocol, hostname } = new URL(folder);
	return /^https?:$/.test(protocol) && hostname.includes('.') && !OWN.test(hostname)
		? folder
		: undefined;
}

/** What becomes of a link, by its address as the browser resolves it; `here` is the address of the page. */
export function wayOf(href: string, here: string, ground: Ground): Way {
	const url = new URL(href, here);
	if (/^(?:blob|data|filesystem|javascript|about):$/.test(url.protocol)) return { to: 'file' };
	if (!url.href.startsWith(ground.folder)) return { to: 'phone', address: url.href };
	if (url.href.replace(/#.*/s, '') === here.replace(/#.*/s, '')) return { to: 'here' };
	const path = url.href.slice(ground.folder.length);
	const site = siteOf(ground);
	if (site !== undefined) return { to: 'phone', address: site + path };
	const [, id] = RECORD.exec(path.replace(/[?#].*/s, '')) ?? [];
	return id === undefined ? { to: 'nowhere' } : { to: 'story', id };
}

/** An address as one types it. */
export function typed(address: string): string {
	return address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
