import { LANGUAGES, languageOf, type Language } from '../../i18n';
import { plainSigns } from '../../i18n/plain-signs';
import { meanings, partsOf } from '../../state/fragment';

/** s without a touch before it is asked whether anybody is there; WCAG asks for warning, not for a length. */
export const LEAST_IDLE = 15;
export const MOST_IDLE = 1800;

/** What a curator may set in the address of a kiosk. */
export interface KioskKeys {
	/** The page stands in a kiosk, or one is to be set up. */
	kiosk: 'on' | 'setup';
	/** s without a touch before it is asked whether anybody is there. */
	idle: number;
	/** The id of the tour that is shown while nobody is there; `none` is no tour. */
	loop: string;
	/** The languages that visitors may choose from, in this order. */
	offer: readonly Language[];
	/** The folder of the atlas on the web, where visitors' phones find it. */
	site: string;
}

export type KioskKey = keyof KioskKeys;

interface Codec<Value> {
	/** The value, or `undefined` when the text is none. */
	read(text: string): Value | undefined;
	write(value: Value): string;
}

const ON = /^(?:1|true|yes|on)$/i;
const RECORD_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** One entry for each key, in the order in which they are written. */
const CODECS: { [Key in KioskKey]: Codec<KioskKeys[Key]> } = {
	kiosk: {
		read: (text) => (ON.test(text) ? 'on' : /^setup$/i.test(text) ? 'setup' : undefined),
		write: (value) => (value === 'on' ? '1' : value)
	},
	idle: {
		read: (text) => {
			const seconds = /^\d{1,4}\s?s?$/.test(text) ? parseInt(text, 10) : NaN;
			return seconds >= LEAST_IDLE && seconds <= MOST_IDLE ? seconds : undefined;
		},
		write: String
	},
	loop: { read: (text) => (RECORD_ID.test(text) ? text : undefined), write: (id) => id },
	offer: {
		read: (text) => {
			const asked = text.split(/[/,+\s]+/).filter((tag) => tag !== '');
			const offered = asked.map(languageOf).filter((language) => language !== undefined);
			if (offered.length === 0 || offered.length < asked.length) return undefined;
			return [...new Set(offered)];
		},
		write: (languages) => languages.join('/')
	},
	site: { read: readSite, write: encodeURIComponent }
};

const KEYS = Object.keys(CODECS) as KioskKey[];

/** The key of a link is one of these. */
export function isKioskKey(key: string): key is KioskKey {
	return (KEYS as string[]).includes(key);
}

/** The folder that an address on the web means; people leave out the protocol, or name the page in it. */
function readSite(text: string): string | undefined {
	const whole = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(whole)) return undefined;
	const { protocol, hostname, origin, pathname } = new URL(whole);
	if (!/^https?:$/.test(protocol) || !hostname.includes('.')) return undefined;
	const folder = pathname.replace(/\/(?:index|records)\.html$/, '/');
	return `${origin}${folder.endsWith('/') ? folder : `${folder}/`}`;
}

/** The keys as read, and what could not be used. */
export interface ReadKiosk {
	keys: Partial<KioskKeys>;
	bad: { key: KioskKey; found: string }[];
}

/** Reads what a hash says of the kiosk, as tolerantly as the atlas's own keys are read; never throws. */
export function readKiosk(hash: string): ReadKiosk {
	const result: ReadKiosk = { keys: {}, bad: [] };
	for (const part of partsOf(hash, isKioskKey)) {
		const { key, value } = part;
		if (!isKioskKey(key)) continue;
		const read = meanings(part, plainSigns).find((text) => CODECS[key].read(text) !== undefined);
		if (read === undefined) result.bad.push({ key, found: value });
		else Object.assign(result.keys, { [key]: CODECS[key].read(read) });
	}
	return result;
}

/** Writes the keys as parts of a hash, in a fixed order. */
export function writeKiosk(keys: Partial<KioskKeys>): string {
	return KEYS.flatMap((key) => {
		const value = keys[key];
		return value === undefined ? [] : [`${key}=${(CODECS[key] as Codec<unknown>).write(value)}`];
	}).join('&');
}

/** What holds in a kiosk; what the address does not say is as usual. */
export interface KioskSettings {
	idle: number;
	/** Without one, the first of all. */
	loop: string | undefined;
	offer: readonly Language[];
	site: string | undefined;
}

/** s: long enough to read what is open, short enough for the next visitor. */
export const USUAL_IDLE = 90;

export function settingsOf({ keys }: ReadKiosk): KioskSettings {
	return {
		idle: keys.idle ?? USUAL_IDLE,
		loop: keys.loop,
		offer: keys.offer ?? LANGUAGES,
		site: keys.site
	};
}
