/** The archive as a reader of one language has it. */
import type { Language } from '../../src/i18n';
import { FOLDERS, type Archive, type Entry } from '../read/archive';
import { layOver } from '../read/renderings';

/** The archive in a language, and the ids of what is in English in part, because it is not translated yet. */
export interface Spoken {
	archive: Archive;
	language: Language;
	untranslated: ReadonlySet<string>;
}

/** Lays the translations over the English; where there is none, the English stays. */
export function inLanguage(archive: Archive, language: Language): Spoken {
	const untranslated = new Set<string>();
	if (language === 'en') return { archive, language, untranslated };
	const folders = FOLDERS.map((folder) => [
		folder,
		(archive[folder] as Entry<unknown>[]).map((entry) => {
			const { record, isWhole } = layOver(entry.record, entry.renderings ?? [], language);
			if (!isWhole) untranslated.add(entry.id);
			return { ...entry, record };
		})
	]);
	const excerpts = archive.excerpts.map((entry) => {
		const translation = entry.translations?.[language];
		if (!translation) {
			untranslated.add(entry.record.about);
			return entry;
		}
		const { title, caution, body } = translation;
		return { ...entry, body, record: { ...entry.record, title, ...(caution ? { caution } : {}) } };
	});
	const spoken = { ...archive, ...Object.fromEntries(folders), excerpts } as Archive;
	return { archive: spoken, language, untranslated };
}

/** `{ en, zh-Hans, ru }`, and no name: a name is there in every language. */
function isInThree(value: object): value is Record<Language, unknown> {
	return Object.keys(value).sort().join(' ') === 'en ru zh-Hans';
}

/** Names are read in every language, and so are the spellings by which they are found. */
const NAMES = new Set(['names', 'historicalNames', 'spellings']);

/** What the page receives in three languages, in one of them alone. */
export function spokenAlone<T>(value: T, language: Language): T {
	if (Array.isArray(value)) return value.map((one: unknown) => spokenAlone(one, language)) as T;
	if (typeof value !== 'object' || value === null) return value;
	if (isInThree(value)) return { [language]: value[language] } as T;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			NAMES.has(key) ? (inner as unknown) : spokenAlone(inner as unknown, language)
		])
	) as T;
}
