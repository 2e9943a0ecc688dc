/**
 * `npm run translate -- sheet ru [events/…]` prints what is to be translated; `-- take ru FILE …` puts
 * in what was; `-- confirm events/… …` says that translations render the English as it is now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalText } from './canonical';
import { PATHS } from './paths';
import type { TranslationLanguage } from './read/archive';
import { writeFrontMatter } from './read/front-matter';
import { readRecords, type AuthoredFile } from './read/read';
import { hashOf, TRANSLATION_LANGUAGES } from './read/renderings';
import { englishOf } from './read/translated';
import { readSheet, untranslatedIn, writeSheet } from './translation/sheet';
import { confirmed, translatedFile, withTranslations } from './translation/take-in';

const USAGE = `npm run translate -- sheet ru [events/aid-agreement-1953 …]
npm run translate -- take ru sheet.txt …
npm run translate -- confirm events/aid-agreement-1953 …
`;

const { archive, files } = readRecords(PATHS.records);

function write(file: string, text: string): void {
	writeFileSync(path.join(PATHS.root, file), text);
	process.stdout.write(`${file}\n`);
}

/** Writes the records of JSON that a change gives another value. */
async function rewrite(change: (authored: AuthoredFile, file: string) => unknown): Promise<void> {
	for (const [file, authored] of files) {
		if (authored.body !== undefined) continue;
		const text = await canonicalText({ ...authored, value: change(authored, file) });
		if (text !== authored.text) write(file, text);
	}
}

async function take(language: TranslationLanguage, sheets: readonly string[]): Promise<void> {
	const translated = new Map(
		sheets.flatMap((sheet) => [...readSheet(readFileSync(sheet, 'utf8'))])
	);
	await rewrite(({ value, schema }) => withTranslations(value, schema, language, translated));
	for (const { file, record, body, translations } of [...archive.excerpts, ...archive.chapters]) {
		const caution = 'caution' in record ? record.caution : undefined;
		const english = { title: record.title, caution, body };
		const known = translations?.[language];
		const before = known?.renders === hashOf(englishOf(english)) ? known : undefined;
		const made = translatedFile(english, before, translated);
		if (made)
			write(file.replace(/\.md$/, `.${language}.md`), writeFrontMatter(made.matter, made.body));
	}
}

async function confirm(records: readonly string[]): Promise<void> {
	const isMeant = (file: string) =>
		records.some((record) => file.startsWith(`geodata/records/${record}`));
	await rewrite(({ value, schema }, file) => (isMeant(file) ? confirmed(value, schema) : value));
	for (const { record, body, translations } of [...archive.excerpts, ...archive.chapters])
		for (const translation of Object.values(translations ?? {})) {
			if (!isMeant(translation.file)) continue;
			const caution = 'caution' in record ? record.caution : undefined;
			const renders = hashOf(englishOf({ title: record.title, caution, body }));
			const { title, caution: translatedCaution } = translation;
			const matter = {
				title,
				...(translatedCaution ? { caution: translatedCaution } : {}),
				renders
			};
			write(translation.file, writeFrontMatter(matter, translation.body));
		}
}

const [command, ...rest] = process.argv.slice(2);
const language = TRANSLATION_LANGUAGES.find((one) => one === rest[0]);
if (command === 'sheet' && language) {
	const records = rest.slice(1);
	const all = [...untranslatedIn(archive, language)];
	const meant = all.filter(([record]) => records.length === 0 || records.includes(record));
	process.stdout.write(writeSheet(new Map(meant)));
} else if (command === 'take' && language && rest.length > 1) await take(language, rest.slice(1));
else if (command === 'confirm' && rest.length > 0) await confirm(rest);
else {
	process.stderr.write(USAGE);
	process.exitCode = 1;
}
