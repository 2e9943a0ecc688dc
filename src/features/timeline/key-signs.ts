/** The Latin sign on a key, by the key's place; `KeyboardEvent.code` names it so on every layout. */
const PLACES: Readonly<Record<string, string>> = {
	BracketLeft: '[',
	BracketRight: ']',
	Comma: ',',
	Period: '.',
	Minus: '-',
	Equal: '+',
	KeyX: 'x',
	Space: ' '
};

/** Signs that input methods put in the place of ours; what they only make wider, NFKC makes plain again. */
const TWINS: Readonly<Record<string, string>> = {
	'【': '[',
	'「': '[',
	'〔': '[',
	'】': ']',
	'」': ']',
	'〕': ']',
	'，': ',',
	'、': ',',
	'。': '.',
	'−': '-',
	'=': '+'
};

/** What a key is called while an input method or a dead accent keeps its sign to itself. */
const WITHHELD = new Set(['Process', 'Unidentified', 'Dead']);

const NAMED = /^[A-Z][A-Za-z\d]+$/;
const LATIN = /^[\u{21}-\u{7E}]$/u;
/** Signs that some keyboards reach only with AltGr. */
const SIGN = /^[^\p{L}\p{N}\s]$/u;

type Pressed = Pick<
	KeyboardEvent,
	'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
> & { getModifierState?: KeyboardEvent['getModifierState'] };

/**
 * The sign or name of what was pressed, as on a Latin keyboard: on another layout, or under an
 * input method, that of the Latin key in its place. `undefined` for what belongs to the browser.
 */
export function keySign(event: Pressed): string | undefined {
	if (event.metaKey || event.isComposing) return undefined;
	const sign = plainSign(event.key);
	const withAltGr = event.altKey || (event.getModifierState?.('AltGraph') ?? false);
	// AltGr arrives as Ctrl and Alt on Windows and as Alt on a Mac; all else that is held so is the browser's.
	if (withAltGr) return SIGN.test(sign) ? sign : undefined;
	if (event.ctrlKey) return undefined;
	if (NAMED.test(event.key) && !WITHHELD.has(event.key)) {
		return event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key;
	}
	if (LATIN.test(sign) || sign === ' ') return sign;
	const inPlace = PLACES[event.code];
	// With shift the Latin key has another sign; but for a letter that is the same one.
	return event.shiftKey && inPlace !== 'x' ? undefined : inPlace;
}

function plainSign(key: string): string {
	const plain = key.normalize('NFKC').toLowerCase();
	return TWINS[key] ?? TWINS[plain] ?? plain;
}
