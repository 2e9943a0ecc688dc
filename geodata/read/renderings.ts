/** Texts in other languages, side by side with the English in the files of records: read out, and laid over it. */
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { TranslationLanguage } from './archive';
import type { Problem } from '../problem';
import { sha256 } from '../sha256';
import { isObject, wayWritten, type Way } from '../walk';

/** The languages that texts are translated into. */
export const TRANSLATION_LANGUAGES = [
	'zh-Hans',
	'ru'
] as const satisfies readonly TranslationLanguage[];

/** A text of ours, what it is in other languages, and which English these render. */
export interface Rendering extends Partial<Record<TranslationLanguage, string>> {
	way: Way;
	en: string;
	/** The hash of the English that was rendered; without it nobody says so. */
	renders?: string;
	/** The page receives it in all three languages, as `Prose`, and not in the reader’s alone. */
	whole: boolean;
}

/** Which English a translation renders: the first eight digits of its SHA-256. */
export const hashOf = (english: string): string => sha256(english).slice(0, 8);

/** What must be known of a valibot schema, of whatever kind. */
interface Shape {
	type: string;
	pipe?: { type: string; metadata?: { translated?: boolean } }[];
	entries?: Record<string, Shape>;
	wrapped?: Shape;
	item?: Shape;
	items?: Shape[];
}

const isTranslated = ({ pipe = [] }: Shape): boolean =>
	pipe.some(({ type, metadata }) => type === 'metadata' && metadata?.translated === true);

/** `Prose`: an object of the three languages and nothing else. */
const isProse = ({ entries }: Shape): boolean =>
	entries !== undefined && Object.keys(entries).join(' ') === 'en zh-Hans ru';

const SideBySide = v.strictObject({
	en: v.string(),
	'zh-Hans': v.optional(v.string()),
	ru: v.optional(v.string()),
	renders: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))
});

/** Keys of a text in several languages, in the order in which it is written. */
export const SIDE_BY_SIDE = Object.keys(SideBySide.entries);

/** A record as authored, taken apart. */
export interface TakenApart {
	/** As its schema has it: in English. */
	english: unknown;
	renderings: Rendering[];
	problems: Omit<Problem, 'file'>[];
}

const RULE = 'a text in several languages says which English it renders';

/** Takes the English out of a record as authored, and beside it every text in other languages. */
export function takeApart(authored: unknown, schema: GenericSchema): TakenApart {
	const renderings: Rendering[] = [];
	const problems: Omit<Problem, 'file'>[] = [];

	function text(value: unknown, way: Way): unknown {
		if (typeof value === 'string') renderings.push({ way, en: value, whole: false });
		if (!isObject(value)) return value;
		if (!v.is(SideBySide, value)) {
			const expected = '{ "en", "zh-Hans", "ru", "renders": the hash of the English }';
			const found = `an object of ${Object.keys(value).join(', ')}`;
			problems.push({ field: wayWritten(way), found, expected, rule: RULE });
			return value['en'];
		}
		renderings.push({ way, whole: false, ...value });
		return value.en;
	}

	function prose(value: unknown, way: Way): unknown {
		if (!isObject(value)) return value;
		const { renders, ...languages } = value;
		if (v.is(v.looseObject({ en: v.string() }), languages))
			renderings.push({
				...languages,
				way,
				whole: true,
				...(typeof renders === 'string' ? { renders } : {})
			});
		return languages;
	}

	function walk(value: unknown, shape: Shape | undefined, way: Way): unknown {
		if (!shape) return value;
		if (shape.wrapped) return walk(value, shape.wrapped, way);
		if (isTranslated(shape)) return text(value, way);
		if (isProse(shape)) return prose(value, way);
		if (Array.isArray(value)) {
			const inner = (at: number) => shape.item ?? shape.items?.[at];
			return value.map((one, at) => walk(one, inner(at), [...way, at]));
		}
		if (!isObject(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [
				key,
				walk(one, shape.entries?.[key], [...way, key])
			])
		);
	}

	const english = walk(authored, schema as unknown as Shape, []);
	return { english, renderings, problems };
}

/** A copy of a record in which another value stands at the end of a way. */
export function put(value: unknown, [key, ...rest]: Way, replacement: unknown): unknown {
	if (key === undefined) return replacement;
	if (Array.isArray(value))
		return value.map((one: unknown, at) => (at === key ? put(one, rest, replacement) : one));
	if (!isObject(value)) return value;
	return { ...value, [key]: put(value[key], rest, replacement) };
}

/** A record in a language, where it is translated; and whether all of it is. */
export function layOver<T>(
	record: T,
	renderings: readonly Rendering[],
	language: TranslationLanguage
): { record: T; isWhole: boolean } {
	let laid: unknown = record;
	let isWhole = true;
	for (const { way, whole, ...texts } of renderings) {
		const text = texts[language];
		if (whole) continue;
		if (text === undefined) isWhole = false;
		else laid = put(laid, way, text);
	}
	return { record: laid as T, isWhole };
}
