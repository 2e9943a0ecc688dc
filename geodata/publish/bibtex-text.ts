/** Text for BibTeX and biblatex: what TeX would read as a command is written so that it is printed. */

const SIGNS: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%',
	$: '\\$',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'<': '{\\textless}',
	'>': '{\\textgreater}',
	'|': '{\\textbar}'
};

/** Braces that come in pairs, opened before they are closed. */
function braceable(text: string): boolean {
	let depth = 0;
	for (const letter of text) {
		depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** A text of one line. Letters of all scripts stay as they are. */
export function texText(text: string): string {
	// BibTeX counts braces even behind a backslash: a lonely one would swallow what follows.
	const braces = braceable(text)
		? { '{': '\\{', '}': '\\}' }
		: { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };
	const signs: Readonly<Record<string, string>> = { ...SIGNS, ...braces };
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/[\\&#_%$~^<>|{}]/g, (sign) => signs[sign] ?? sign);
}

/** An address. TeX takes it as it stands, so that what it cannot hold is written as addresses write it. */
export function texAddress(address: string): string {
	const plain = /^[!-~]*$/.test(address) ? address : new URL(address).href;
	return plain.replace(/[{}\\^`]/g, (sign) => encodeURIComponent(sign));
}

/** A name in which BibTeX finds no parts of its own. */
export const wholeName = (name: string): string => `{${texText(name)}}`;
