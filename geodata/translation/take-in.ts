/** Puts translated texts into the records, each beside the English that it renders. */
import type { GenericSchema } from 'valibot';
import type { TranslationLanguage } from '../read/archive';
import { hashOf, put, takeApart, TRANSLATION_LANGUAGES, type Rendering } from '../read/renderings';
import { englishOf } from '../read/translated';
import type { Translated } from './sheet';

/** A text with what has come; a language that renders an older English goes. */
function sideBySide(rendering: Rendering, language: TranslationLanguage, text: string): object {
	const { en, renders } = rendering;
	const hash = hashOf(en);
	const others = TRANSLATION_LANGUAGES.filter((one) => one !== language && renders === hash);
	const kept = others.flatMap((one) => (rendering[one] ? [[one, rendering[one]] as const] : []));
	return { en, ...Object.fromEntries([...kept, [language, text]]), renders: hash };
}

/** A record as authored, with every text in it that has been translated. */
export function withTranslations(
	authored: unknown,
	schema: GenericSchema,
	language: TranslationLanguage,
	translated: Translated
): unknown {
	let result = authored;
	for (const rendering of takeApart(authored, schema).renderings) {
		const text = translated.get(hashOf(rendering.en));
		if (text === undefined) continue;
		result = put(result, rendering.way, sideBySide(rendering, language, text));
	}
	return result;
}

/** A record as authored, all of whose translations are said to render its English as it is now. */
export function confirmed(authored: unknown, schema: GenericSchema): unknown {
	let result = authored;
	for (const { way, en, whole, renders: _, ...texts } of takeApart(authored, schema).renderings) {
		const isTranslated = TRANSLATION_LANGUAGES.some((one) => texts[one] !== undefined);
		if (whole || isTranslated) result = put(result, way, { en, ...texts, renders: hashOf(en) });
	}
	return result;
}

/** What a file of Markdown says in one language. */
export interface MarkdownText {
	title: string;
	caution?: string | undefined;
	body: string;
}

/**
 * The front matter and the body of a translated file of Markdown; `undefined` where nothing new has
 * come, or a part of it is still missing.
 * @param before what the file says now, where that renders the English as it is
 */
export function translatedFile(
	english: MarkdownText,
	before: MarkdownText | undefined,
	translated: Translated
): { matter: Record<string, string>; body: string } | undefined {
	const come = (part: keyof MarkdownText) => translated.get(hashOf(english[part] ?? ''));
	if (!come('title') && !come('body') && !come('caution')) return undefined;
	const title = come('title') ?? before?.title;
	const body = come('body') ?? before?.body;
	const caution = english.caution === undefined ? undefined : (come('caution') ?? before?.caution);
	if (title === undefined || body === undefined) return undefined;
	if (english.caution !== undefined && caution === undefined) return undefined;
	return {
		matter: { title, ...(caution ? { caution } : {}), renders: hashOf(englishOf(english)) },
		body
	};
}
