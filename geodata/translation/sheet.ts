/**
 * Sheets for translators: each text of ours once, under the hash of its English, wherever it stands.
 *
 *     # events/beijing-summit-1989
 *     ## 1f4c02ab  (caption)
 *     The text, in English on the way out and translated on the way back.
 */
import type { Archive, TranslationLanguage } from '../read/archive';
import { FOLDERS, type Entry } from '../read/archive';
import { hashOf } from '../read/renderings';
import { englishOf } from '../read/translated';
import { wayWritten } from '../walk';

/** Translated texts by the hash of the English that they render. */
export type Translated = ReadonlyMap<string, string>;

/** A text of a record: where, and its English. */
interface SheetText {
	field: string;
	english: string;
}

/** The texts of every record that have no translation of their English as it is now, by folder and id. */
export function untranslatedIn(
	archive: Archive,
	language: TranslationLanguage
): Map<string, SheetText[]> {
	const records = FOLDERS.flatMap((folder) =>
		(archive[folder] as Entry<unknown>[]).map(({ id, renderings = [] }) => {
			const texts = renderings
				.filter(({ en, renders, ...texts }) => !texts[language] || renders !== hashOf(en))
				.map(({ way, en }) => ({ field: wayWritten(way), english: en }));
			return [`${folder}/${id}`, texts] as const;
		})
	);
	const markdown = (['excerpts', 'chapters'] as const).flatMap((folder) =>
		archive[folder].map(({ id, record, body, translations }) => {
			const caution = 'caution' in record ? record.caution : undefined;
			const english = { title: record.title, caution, body };
			const isDone = translations?.[language]?.renders === hashOf(englishOf(english));
			const texts = Object.entries(english).flatMap(([field, text]) =>
				text === undefined ? [] : [{ field, english: text }]
			);
			return [`${folder}/${id}`, isDone ? [] : texts] as const;
		})
	);
	return new Map([...records, ...markdown].filter(([, texts]) => texts.length > 0));
}

/** The sheet of what is to be translated; a text that stands in several places is there once. */
export function writeSheet(texts: ReadonlyMap<string, readonly SheetText[]>): string {
	const written = new Set<string>();
	const parts = [...texts].map(([record, own]) => {
		const fresh = own.filter(({ english }) => !written.has(hashOf(english)));
		for (const { english } of fresh) written.add(hashOf(english));
		const lines = fresh.map(
			({ field, english }) => `## ${hashOf(english)}  (${field})\n${english}\n`
		);
		return lines.length === 0 ? '' : `# ${record}\n${lines.join('\n')}`;
	});
	return parts.filter((part) => part !== '').join('\n');
}

/** The texts of a sheet that came back. */
export function readSheet(sheet: string): Translated {
	const texts = new Map<string, string>();
	const pieces = sheet.replace(/\r\n/g, '\n').split(/^(?:## ([0-9a-f]{8}).*|# .*)$/m);
	for (let at = 1; at < pieces.length; at += 2) {
		const hash = pieces[at];
		const text = pieces[at + 1]?.trim() ?? '';
		if (hash !== undefined && text !== '') texts.set(hash, text);
	}
	return texts;
}
