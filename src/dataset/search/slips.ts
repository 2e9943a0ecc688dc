/** How many slips a word of so many letters is forgiven; none in Chinese, where each character counts. */
export function slipsForgiven(word: string): number {
	if (/\p{Script=Han}|\d/u.test(word)) return 0;
	return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** Which letters a word has, one bit each: words that differ in many need not be compared. */
export function lettersOf(word: string): number {
	let letters = 0;
	for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
	return letters;
}

/** How many letters only one of the two has. */
export function lettersApart(a: number, b: number): number {
	let rest = a ^ b;
	let count = 0;
	while (rest !== 0) {
		rest &= rest - 1;
		count++;
	}
	return count;
}

/** Rows of the table of slips, used again and again: the last but one, the last, the one being filled. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many letters must be put in, left out, taken for another or swapped with their neighbour to
 * make one word from the other; more than `most` counts as `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most || b.length > 62) return most + 1;
	let [before, above, line] = rows as [Uint8Array, Uint8Array, Uint8Array];
	for (let column = 0; column <= b.length; column++) above[column] = column;
	for (let row = 1; row <= a.length; row++) {
		line[0] = row;
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
			let slips = Math.min(
				at(above, column) + 1,
				at(line, column - 1) + 1,
				at(above, column - 1) + (isSame ? 0 : 1)
			);
			const isSwapped =
				row > 1 &&
				column > 1 &&
				a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
				a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
			if (isSwapped) slips = Math.min(slips, at(before, column - 2) + 1);
			line[column] = slips;
			least = Math.min(least, slips);
		}
		if (least > most) return most + 1;
		[before, above, line] = [above, line, before];
	}
	return Math.min(at(above, b.length), most + 1);
}

function at(row: Uint8Array, column: number): number {
	return row[column] ?? 0;
}
