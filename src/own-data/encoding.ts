/** A text, and the name of the encoding it was read in; `damaged` is how many signs were not of it. */
export interface Decoded {
	text: string;
	encoding: string;
	damaged: number;
}

/** How much is looked at to tell encodings apart. */
const SAMPLE = 200_000;

const MARKS: readonly [string, readonly number[]][] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** The text of a file, by its mark, or else by what makes sense in it. */
export function decode(bytes: Uint8Array): Decoded {
	const marked = MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte));
	return decodedAs(marked?.[0] ?? encodingOf(bytes), bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
	const text = new TextDecoder(encoding).decode(bytes);
	const before = encoding === 'utf-8' ? countIn(bytes, [0xef, 0xbf, 0xbd]) : 0;
	return { text, encoding, damaged: Math.max(0, count(text, /\uFFFD/g) - before) };
}

function encodingOf(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, SAMPLE);
	const wide = utf16Of(sample);
	if (wide) return wide;
	if (canBe('utf-8', sample)) return 'utf-8';
	const legacy = [
		{ encoding: 'windows-1251', score: cyrillic('windows-1251', sample) },
		{ encoding: 'koi8-r', score: cyrillic('koi8-r', sample) },
		{ encoding: 'ibm866', score: cyrillic('ibm866', sample) },
		{ encoding: 'gb18030', score: hanPairs(sample, 0xb0, 0xd7, 0xa1) },
		{ encoding: 'big5', score: hanPairs(sample, 0xa4, 0xc6, 0x40) - 0.05 },
		// A file of UTF-8 in which something was damaged.
		{ encoding: 'utf-8', score: utf8Share(sample) }
	].toSorted((a, b) => b.score - a.score)[0];
	return legacy && legacy.score > 0.5 ? legacy.encoding : 'windows-1252';
}

/** Without a mark, the zeros of figures, commas and line ends tell; in one-byte encodings there are none. */
function utf16Of(sample: Uint8Array): string | undefined {
	const zeros = [0, 0];
	for (let place = 0; place < sample.length; place += 1) {
		if (sample[place] === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) < sample.length / 40 || Math.max(even, odd) < 4 * Math.min(even, odd)) {
		return undefined;
	}
	return even > odd ? 'utf-16be' : 'utf-16le';
}

function canBe(encoding: string, sample: Uint8Array): boolean {
	try {
		// The sample, or the file, may end within a sign.
		new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** The share of signs beyond ASCII that are whole in UTF-8; few are by chance. */
function utf8Share(sample: Uint8Array): number {
	const text = new TextDecoder('utf-8').decode(sample);
	const whole = count(text, /[^\0-\u{7f}\u{fffd}]/gu);
	const damaged = count(text, /\uFFFD/g);
	return whole / (whole + damaged || 1);
}

/** How much a text is Russian: letters, the common ones often, capitals only where words begin or all through. */
function cyrillic(encoding: string, sample: Uint8Array): number {
	const text = new TextDecoder(encoding).decode(sample);
	const beyond = count(text, /[^\0-\u{7f}]/gu) || 1;
	const letters = count(text, /[А-яЁё]/g);
	const common = count(text, /[оеаинтсрвлОЕАИНТСРВЛ]/g);
	const turned = count(text, /[а-яё][А-ЯЁ]/g) + count(text, /[a-z][А-яЁё]|[А-яЁё][a-z]/gi);
	// In Russian two thirds of all letters are these; by chance one third would be.
	return letters / beyond - (2 * turned) / beyond - (common / (letters || 1) < 0.4 ? 0.4 : 0);
}

/** The share of pairs of bytes that are common characters, of those that are pairs. */
function hanPairs(sample: Uint8Array, first: number, last: number, lowest: number): number {
	let pairs = 0;
	let common = 0;
	let stray = 0;
	for (let place = 0; place < sample.length - 1; place += 1) {
		const lead = sample[place] ?? 0;
		if (lead < 0x80) continue;
		const trail = sample[place + 1] ?? 0;
		if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f) {
			stray += 1;
			continue;
		}
		place += 1;
		pairs += 1;
		// Punctuation and full-width figures are as good as characters.
		const isSign = lead >= 0xa1 && lead <= 0xa3 && trail >= 0x40;
		if (isSign || (lead >= first && lead <= last && trail >= lowest)) common += 1;
	}
	return pairs === 0 ? 0 : (common - 2 * stray) / pairs;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

function countIn(bytes: Uint8Array, sequence: readonly number[]): number {
	const [first = 0, ...rest] = sequence;
	let found = 0;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (rest.every((byte, place) => bytes[at + 1 + place] === byte)) found += 1;
	}
	return found;
}
