import type { Source } from '../../src/kinds/source/schema';

const WIDTHS = [4, 2, 2];

const pointOf = (parts: readonly number[]): string =>
	parts.map((part, index) => String(part).padStart(WIDTHS[index] ?? 2, '0')).join('-');

/** A date of a source in EDTF: `1969`, `1969-03-02`, `1969~`, `1969/1971`. */
export function edtfOf(date: Source['issued']): string | undefined {
	if (!date) return undefined;
	const about = date.circa ? '~' : '';
	return date['date-parts'].map((parts) => pointOf(parts) + about).join('/');
}
