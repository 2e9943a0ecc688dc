import { isAppended } from './trackers';

/** One `key=value` of a fragment. */
export interface Part {
	key: string;
	/** Decoded. */
	value: string;
	/** As it came, for keys that are not ours. */
	raw: [key: string, value: string];
	/** The key is ours, but for its capitals: so the link may have been as a whole. */
	inCapitals: boolean;
}

/** How often a link may have been encoded on its way; more is nobody's mistake any more. */
const ENCODED_AT_MOST = 6;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	equals: '=',
	num: '#',
	sol: '/',
	percnt: '%',
	ndash: '-',
	mdash: '-',
	minus: '-',
	hyphen: '-',
	dash: '-',
	hellip: '…',
	ldquo: '"',
	rdquo: '"',
	lsquo: '"',
	rsquo: '"',
	laquo: '"',
	raquo: '"',
	shy: '',
	zwj: '',
	zwnj: '',
	lrm: '',
	rlm: '',
	// The key `lang` behind its ampersand is the name of a bracket, and `map` that of an arrow.
	lang: '&lang',
	map: '&map'
};
const UNSEEN = /\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu;

/** Splits a fragment into keys and values, undoing what programs do to links on the way. */
export function partsOf(hash: string, isOurs: (key: string) => boolean): Part[] {
	// Behind another ? or # stands what somebody appended; our own keys may be there all the same.
	const [own = '', ...appended] = plain(hash)
		.replace(/^(?:#|%23)+/, '')
		.split(/[?#]/);
	const parts = split(own, isOurs).filter(({ key }) => !isAppended(key));
	const said = new Set(parts.map(({ key }) => key));
	const further = appended.flatMap((text) => split(text, isOurs));
	return [...parts, ...further.filter(({ key }) => isOurs(key) && !said.has(key))];
}

function split(text: string, isOurs: (key: string) => boolean): Part[] {
	return atOurKeys(text, isOurs)
		.split('&')
		.flatMap((part) => {
			const [rawKey = '', ...rest] = part.split('=');
			const rawValue = rest.join('=');
			if (!/[^\p{P}\p{S}\p{Z}]/u.test(part)) return [];
			const named = decoded(rawKey).replace(UNSEEN, '').trim();
			const bare = named.replace(/^(?:[^\p{L}]|amp;)+/u, '');
			const inCapitals = !isOurs(bare) && isOurs(bare.toLowerCase());
			const key = inCapitals ? bare.toLowerCase() : isOurs(bare) ? bare : named;
			if (rest.length === 0 || isOurs(key)) {
				// The whole of it, or the signs between its parts, may have been encoded.
				const whole = throughAndThrough(part);
				const further = atOurKeys(whole, isOurs).split(/[&?#]/);
				if (whole !== part && (further.length > 1 || rest.length === 0)) {
					const parts = further.flatMap((one) => split(one, isOurs));
					if (parts.some((one) => isOurs(one.key))) {
						const [first, ...others] = parts;
						return [...(first ? [first] : []), ...others.filter((one) => isOurs(one.key))];
					}
				}
			}
			return [{ key, value: decoded(rawValue), raw: [rawKey, rawValue], inCapitals }];
		});
}

/** Some programs part keys by other signs than an ampersand. */
function atOurKeys(text: string, isOurs: (key: string) => boolean): string {
	return text.replace(/[;,|\s]+(?=([a-z]+)=)/gi, (sign, key: string) =>
		isOurs(key.toLowerCase()) ? '&' : sign
	);
}

/** Entities of HTML stand where mail and forum programs met an ampersand. */
function plain(text: string): string {
	let result = text
		// As scripts and older programs write a sign, and as a Chinese keyboard does.
		.replace(/(?:\\u|%u)([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long?: string, short?: string) =>
			String.fromCharCode(parseInt(long ?? short ?? '', 16))
		)
		.replace(/\\&/g, '&')
		.replace(/[＆＝＃]/gu, (sign) => sign.normalize('NFKC'))
		// A text to be scrolled to, which is the browser's business.
		.replace(/&?:~:.*$/s, '');
	for (let round = 0; round < ENCODED_AT_MOST; round++) {
		const before = result;
		result = result
			.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (entity, hex?: string, decimal?: string) => {
				const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
				return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
			})
			.replace(
				/&([a-z]+)(?:;|%3B)/gi,
				(entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity
			)
			.replace(/[⟨〈〈](?==)/gu, '&lang')
			.replace(/&amp(?=\w+=)/gi, '&');
		if (result === before) break;
	}
	return result;
}

function throughAndThrough(text: string): string {
	let result = text;
	for (let round = 0; round < ENCODED_AT_MOST; round++) {
		const next = plain(decoded(result));
		if (next === result) break;
		result = next;
	}
	return result.replace(/^[#!/?]+/, '');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Signs that no value of ours holds: there somebody else's text begins. */
const FOREIGN = /[^\w./\s-]/u;
/** What mail programs put before a value and into it: quoted-printable, quotation marks, line ends. */
const WRAPPED = /^(?:=|3D(?=.)|["'([{])+|=?[\r\n]+\s*/gi;

/**
 * A value of ours in the ways in which it may be meant, the best first: as it is, without invisible
 * marks and with plain dashes, decoded once more, without what a program wrapped around it, without
 * the signs that an auto-linker took along.
 */
export function meanings(
	{ value, inCapitals }: Part,
	plainSigns: (text: string) => string
): string[] {
	const deep = throughAndThrough(value);
	const bare = [value, deep, ...[value, deep].map((text) => text.replace(WRAPPED, ''))];
	const readable = bare.map(plainSigns);
	const cut = (text: string) => (text.split(FOREIGN)[0] ?? '').replace(/[^\p{L}\p{N}]+$/u, '');
	const meant = [value, ...readable, ...readable.map(cut)];
	return inCapitals ? [...meant, ...meant.map((text) => text.toLowerCase())] : meant;
}
