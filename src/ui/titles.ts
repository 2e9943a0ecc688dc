import type { Language } from '../i18n';
import type { DatedWords } from '../i18n/dated-words';
import { kindOf, type AnyRecord } from '../kinds';
import type { Names } from '../kinds/fields';
import type { Named, Reading } from '../kinds/kind';
import { namesOn } from '../kinds/names';

/** What a record is called on the date shown, in the reader's language. */
export function recordTitle(
	found: AnyRecord,
	reading: Reading,
	language: Language = reading.language
): string {
	const title = kindOf(found).title?.(found.record, reading, language);
	const name = title ?? recordNames(found, reading)?.[language] ?? found.record.id;
	// Names on a Russian map begin small (озеро Ханка), headings do not.
	return language === 'ru' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** All names of a record on the date shown; `undefined` for what is called after other records. */
export function recordNames(
	{ record }: AnyRecord,
	{ day }: Pick<Reading, 'day'>
): Names | undefined {
	return 'names' in record ? namesOn(record as Named, day) : undefined;
}

/** One quiet line under a title: what it is, and how it stands on the date. */
export function recordSubtitle(found: AnyRecord, reading: Reading): string | DatedWords {
	return kindOf(found).subtitle?.(found.record, reading) ?? reading.words.kinds[found.kind];
}
