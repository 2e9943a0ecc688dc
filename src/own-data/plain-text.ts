/** Elements after which a new line begins. */
const NEW_LINE =
	/<(?:br|hr)\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote|section|article)\s*>/gi;
/** Elements whose content nobody is meant to read. No pattern looks further than to the next bracket, so that each is done soon. */
const UNREAD = /<(script|style|template|noscript|iframe|object)\b[^<>]*>[^<]*<\/\1\s*>/gi;
const COMMENT = /<!--[^<>]*-->|<!\[CDATA\[|\]\]>|<[!?][^<>]*>/g;

/** Names of elements of HTML, SVG and MathML: what stands in such brackets is a tag. What else does is left as it is. */
const ELEMENTS = new Set(
	(
		'a abbr acronym address animate animatetransform applet area article aside audio b base basefont bdi bdo bgsound big blink ' +
		'blockquote body br button canvas caption center circle cite code col colgroup command content data datalist dd defs del ' +
		'desc details dfn dialog dir div dl dt ellipse em embed fieldset figcaption figure filter font footer foreignobject form ' +
		'frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label ' +
		'legend li line link listing main map mark marquee math menu menuitem meta meter mglyph mi mn mo mtext multicol nav ' +
		'nobr noembed noframes noscript object ol optgroup option output p param path picture plaintext polygon polyline pre ' +
		'progress q rb rect rp rt rtc ruby s samp script search section select set shadow slot small source spacer span strike ' +
		'strong style sub summary sup svg symbol table tbody td template text textarea tfoot th thead time title tr track tt ' +
		'tspan u ul use var video wbr xmp xss'
	).split(' ')
);
const TAG = /<\/?([a-z][\w:-]*)((?:[\s/"'][^<>]*)?)>/gi;
/** A tag that its end of text has cut off. */
const OPEN_TAG = /<\/?[a-z][\w:-]*[\s/][^<>]*$/i;

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	laquo: '«',
	raquo: '»',
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	deg: '°',
	prime: '′',
	Prime: '″',
	middot: '·',
	shy: ''
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** Controls, and what would turn the text around it; joiners stay, for Persian and emoji need them. */
const UNSEEN =
	/(?![\n\t])[\p{Cc}\u{ad}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{fdd0}-\u{fdef}\u{feff}\u{fff9}-\u{fffb}\u{ffff}\u{e0000}-\u{e007f}]/gu;

/** Nothing in a text is other than it should be, but for what `ODD` finds. */
const PLAIN =
	/^[\x21-\x3b=-~\xa1-\xac\xae-\u1fff\u3001-\ud7ff][ -;=-~\xa1-\xac\xae-\u1fff\u3001-\ud7ff]*$/;
const ODD = / {2}| $|&[#a-z]/i;
const SHORT = 2000;
const PASSES = 6;

/**
 * A text of the reader's as plain text: what is HTML in it loses its tags and keeps its words, and
 * lines stay lines. It is only ever written as text; this is so that it can be read.
 */
export function plainText(text: string): string {
	if (text === '' || (text.length < SHORT && PLAIN.test(text) && !ODD.test(text))) return text;
	let plain = text;
	if (plain.includes('<')) plain = withoutTags(plain);
	if (plain.includes('&')) {
		plain = plain.replace(ENTITY, decoded);
		// What was written as &lt;b&gt; was a tag for whoever wrote it so.
		if (plain.includes('<')) plain = withoutTags(plain);
	}
	return plain
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(UNSEEN, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same in one line, for names. */
export function plainLine(text: string): string {
	const plain = plainText(text);
	return plain.includes('\n') ? plain.replace(/\s+/g, ' ') : plain;
}

function withoutTags(text: string): string {
	let plain = text;
	// A tag may be put together from what taking another away leaves.
	for (let pass = 0; pass < PASSES; pass += 1) {
		const before = plain;
		plain = plain
			.replace(UNREAD, ' ')
			.replace(COMMENT, '')
			.replace(NEW_LINE, '\n')
			.replace(TAG, (tag, name: string, rest: string) =>
				ELEMENTS.has(name.toLowerCase()) || rest.includes('=') ? '' : tag
			)
			.replace(OPEN_TAG, '');
		if (plain === before) return plain;
	}
	return plain.replaceAll('<', '‹');
}

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
	if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? entity;
	const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
	return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}
