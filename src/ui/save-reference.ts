import type { CitedView, ReadingDay } from '../kinds/source/view-citation';
import { entriesOf, referenceFile, type ReferenceFormat } from '../kinds/source/view-entry';

/** The day on which a reader reads, by the reader's own clock. */
export function today(): ReadingDay {
	const now = new Date();
	return { year: now.getFullYear(), month: now.getMonth() + 1, dayOfMonth: now.getDate() };
}

/**
 * Saves the file of a record for reference managers, or, without an address, the view alone, with what only the reader's browser knows: address and day of
 * access. `false` when the server does not give it.
 */
export async function saveReference(
	address: string | undefined,
	format: ReferenceFormat,
	type: string,
	entry: CitedView & { id: string }
): Promise<boolean> {
	let text: string;
	try {
		const response = address === undefined ? undefined : await fetch(address);
		if (response && !response.ok) return false;
		text = response ? await response.text() : '';
	} catch {
		return false;
	}
	const [, ...sources] = entriesOf(format, text);
	const file = new Blob([referenceFile(format, entry, sources)], { type });
	const url = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), {
		href: url,
		download: `${entry.id}.${format}`
	}).click();
	// The browser has taken it by then.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return true;
}
