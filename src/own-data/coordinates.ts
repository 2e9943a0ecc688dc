import { plainSigns } from '../i18n/plain-signs';

/** One coordinate in degrees, and which it says it is. */
export interface Angle {
	degrees: number;
	axis?: 'latitude' | 'longitude';
}

/** Both coordinates; `sure` where the text says which is which. */
export interface Pair {
	longitude: number;
	latitude: number;
	sure: boolean;
}

/** Signs of degrees, minutes and seconds as people, programs and keyboards write them. */
const SIGNS: readonly [RegExp, string][] = [
	[/[º˚∘⁰ᵒ]|度|\bdeg(?:rees?)?\b\.?|град(?:ус\p{L}*)?\.?/giu, '°'],
	[/″|“|”|„|〃|ˮ|秒|''|′′|´´|’’|сек(?:унд\p{L}*)?\.?/giu, '"'],
	[/[′´`’‘ʹʼ]|分|мин(?:ут\p{L}*)?\.?/giu, "'"]
];
/** What the halves of the globe are called. */
const HALVES: readonly [RegExp, string][] = [
	[/北[纬緯]|\bnorth\b|с\.?\s?ш\.?(?!\p{L})|сев\p{L}*\.?\s?шир\p{L}*\.?/giu, ' N '],
	[/南[纬緯]|\bsouth\b|ю\.?\s?ш\.?(?!\p{L})|юж\p{L}*\.?\s?шир\p{L}*\.?/giu, ' S '],
	[/[东東][经經]|\beast\b|в\.?\s?д\.?(?!\p{L})|вост\p{L}*\.?\s?долг\p{L}*\.?/giu, ' E '],
	[/西[经經]|\bwest\b|з\.?\s?д\.?(?!\p{L})|зап\p{L}*\.?\s?долг\p{L}*\.?/giu, ' W '],
	[/北|с(?!\p{L})/giu, ' N '],
	[/南|ю(?!\p{L})/giu, ' S '],
	[/东|東|в(?!\p{L})/giu, ' E '],
	[/西|з(?!\p{L})/giu, ' W ']
];
const PLAIN = /^[+-]?\d{1,9}(?:[.,]\d+)?(?:e[+-]?\d{1,2})?$/i;
const NUMBER = String.raw`\d{1,9}(?:[.,]\d+)?|[.,]\d+`;
const PARTS = new RegExp(
	`^([NSEW])?\\s*([+-]?)\\s*(${NUMBER})(?:\\s*[°:\\s]\\s*(${NUMBER})(?:\\s*[':\\s]\\s*(${NUMBER}))?)?\\s*[°'"]?\\s*([NSEW])?$`,
	'i'
);

/** A coordinate as a table writes it: `46.4`, `46,4`, `46°29′30″N`, `46 29 30`, `46°29′ с. ш.`, `北纬46度29分`. */
export function readAngle(text: string): Angle | undefined {
	const trimmed = text.trim();
	if (PLAIN.test(trimmed)) return { degrees: Number(trimmed.replace(',', '.')) };
	return angleOf(withLetters(trimmed));
}

/** In the signs of the ASCII alphabet, with N, S, E and W. */
function withLetters(text: string): string {
	let plain = text.length > 100 ? '' : text;
	for (const [sign, ascii] of SIGNS) plain = plain.replace(sign, ascii);
	plain = plainSigns(plain);
	for (const [name, letter] of HALVES) plain = plain.replace(name, letter);
	return plain.replace(/\s+/g, ' ').trim();
}

function angleOf(plain: string): Angle | undefined {
	const found = PARTS.exec(plain);
	if (!found) return undefined;
	const [, before, sign, whole = '', minutes, seconds, after] = found;
	const half = (before ?? after)?.toUpperCase();
	if (before !== undefined && after !== undefined) return undefined;
	const [degrees = 0, ofMinutes = 0, ofSeconds = 0] = [whole, minutes, seconds].map((part) =>
		Number((part ?? '0').replace(',', '.'))
	);
	if (ofMinutes >= 60 || ofSeconds >= 60) return undefined;
	// To a centimetre: sixtieths have no end in decimals.
	const size = Number((degrees + ofMinutes / 60 + ofSeconds / 3600).toFixed(7));
	const isBelow = sign === '-' || half === 'S' || half === 'W';
	const axis = half === undefined ? undefined : 'NS'.includes(half) ? 'latitude' : 'longitude';
	return { degrees: isBelow ? -size : size, ...(axis && { axis }) };
}

/** What stands between two coordinates, the surest first. */
const BETWEEN = [/\s*[;|/]\s*/, /,\s+/, /\s+/, /,/];
const TWICE_DECIMAL = /^(-?\d+,\d+),(-?\d+,\d+)$/;
/** A link to a map names the place in the middle of it. */
const IN_LINK = /[@=](-?\d{1,3}\.\d+),(-?\d{1,3}\.\d+)/;

/** Both coordinates in one text: `46.4, 133.8`, `46,4; 133,8`, `46°29′N 133°50′E`, `N46.4 E133.8`. */
export function readPair(text: string): Pair | undefined {
	if (text.length > 300 || !/\d/.test(text)) return undefined;
	const link = IN_LINK.exec(text);
	if (link) return pairOf(angleOf(link[1] ?? ''), angleOf(link[2] ?? ''));
	const plain = withLetters(text.replace(/^\s*geo:|[()[\]{}]/g, ''));
	const parted = byLetters(plain);
	if (parted) return pairOf(angleOf(parted[0]), angleOf(parted[1]));
	const twice = TWICE_DECIMAL.exec(plain);
	if (twice) return pairOf(angleOf(twice[1] ?? ''), angleOf(twice[2] ?? ''));
	for (const sign of BETWEEN) {
		const parts = plain.split(sign);
		// A third is a height.
		if (parts.length !== 2 && (parts.length !== 3 || !/[,;]/.test(sign.source))) continue;
		const pair = pairOf(angleOf(parts[0] ?? ''), angleOf(parts[1] ?? ''));
		if (pair) return pair;
	}
	return undefined;
}

/** The two halves of a text with two letters, which stand before both numbers or after both. */
function byLetters(plain: string): [string, string] | undefined {
	const letters = [...plain.matchAll(/[NSEW]/gi)];
	const [first, second] = letters;
	if (letters.length !== 2 || !first || !second) return undefined;
	const cut = first.index === 0 ? second.index : first.index + 1;
	return [tidy(plain.slice(0, cut)), tidy(plain.slice(cut))];
}

function tidy(part: string): string {
	return part.replace(/^[\s,;/|]+|[\s,;/|]+$/g, '');
}

/** Latitude is said first where nothing says otherwise. */
function pairOf(first: Angle | undefined, second: Angle | undefined): Pair | undefined {
	if (!first || !second) return undefined;
	if (first.axis !== undefined && first.axis === second.axis) return undefined;
	const turned = first.axis === 'longitude' || second.axis === 'latitude';
	return {
		latitude: turned ? second.degrees : first.degrees,
		longitude: turned ? first.degrees : second.degrees,
		sure: first.axis !== undefined && second.axis !== undefined
	};
}
