/** The terms and persons in a text, found when it is compiled: where each is first named stands a link to it. */
import { LANGUAGES, type Language } from '../../src/i18n';
import type { Inline, Prose } from '../../src/kinds/compiled';
import type { Archive } from '../read/archive';

/** The forms of all terms, and the names of all persons, in one language, and whose each is. */
interface Forms {
	pattern: RegExp;
	owners: ReadonlyMap<string, Owner>;
}

/** What is found: its id, and how a text leads to it. */
interface Owner {
	id: string;
	link: (text: string) => Inline;
}

/** The terms and persons of an archive, ready to be found. */
export type TermForms = Readonly<Record<Language, Forms | undefined>>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** With its first letter large or small: sentences begin with it, too. */
function anyBeginning(form: string): string[] {
	const [first = ''] = form;
	const rest = form.slice(first.length);
	return [...new Set([first.toUpperCase() + rest, first.toLowerCase() + rest])];
}

/** First name and surname: a Russian text leaves the patronymic out. */
function namesOf({ names }: Archive['people'][number]['record'], language: Language): string[] {
	const name = names[language];
	const [first = '', , last, ...others] = name.split(' ');
	return language === 'ru' && last !== undefined && others.length === 0
		? [name, `${first} ${last}`]
		: [name];
}

function formsIn({ terms, people }: Archive, language: Language): Forms | undefined {
	const ofTerms = terms.flatMap(({ id, record: { names, spellings } }) =>
		[names[language], ...spellings[language]].flatMap((form) =>
			anyBeginning(form).map((one): [string, Owner] => [
				one,
				{ id, link: (text) => ({ term: id, text }) }
			])
		)
	);
	const ofPeople = people.flatMap(({ id, record }) =>
		namesOf(record, language).map((name): [string, Owner] => [
			name,
			{ id, link: (text) => ({ record: id, text }) }
		])
	);
	const owners = new Map([...ofPeople, ...ofTerms]);
	if (owners.size === 0) return undefined;
	// The longest that fits: "modern revisionism" before "revisionism".
	const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped);
	// Chinese has no spaces; elsewhere a term is a word of its own, and no part of "anti-hegemony".
	const [before, after] =
		language === 'zh-Hans' ? ['', ''] : ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}-])'];
	const pattern = new RegExp(`${before}(?:${alternatives.join('|')})${after}`, 'gu');
	return { pattern, owners };
}

/** The forms of the terms in each language. */
export function termForms(archive: Archive): TermForms {
	return Object.fromEntries(
		LANGUAGES.map((language) => [language, formsIn(archive, language)])
	) as Record<Language, Forms | undefined>;
}

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|《[^》]*》/g;

/** In somebody's words or in a title; a term alone between quotation marks is that side's word, and is explained. */
function isQuoted(text: string, index: number, length: number): boolean {
	for (const { 0: quotation, index: begin } of text.matchAll(QUOTED)) {
		const end = begin + quotation.length;
		if (index <= begin || index + length >= end) continue;
		return index !== begin + 1 || index + length !== end - 1 || quotation.startsWith('《');
	}
	return false;
}

/** What an inline adds to the running text, so that a quotation is seen across links and dates. */
function written(inline: Inline): string {
	if (typeof inline === 'string') return inline;
	if ('emphasis' in inline) return inline.emphasis;
	return 'text' in inline ? inline.text : '';
}

function linkParagraph(paragraph: readonly Inline[], forms: Forms, seen: Set<string>): Inline[] {
	const running = paragraph.map(written).join('');
	let offset = 0;
	return paragraph.flatMap((inline): Inline[] => {
		const begin = offset;
		offset += written(inline).length;
		if (typeof inline !== 'string') return [inline];
		const parts: Inline[] = [];
		let reached = 0;
		for (const { 0: text, index } of inline.matchAll(forms.pattern)) {
			const owner = forms.owners.get(text);
			if (owner === undefined || seen.has(owner.id)) continue;
			if (isQuoted(running, begin + index, text.length)) continue;
			seen.add(owner.id);
			if (index > reached) parts.push(inline.slice(reached, index));
			parts.push(owner.link(text));
			reached = index + text.length;
		}
		return reached < inline.length ? [...parts, inline.slice(reached)] : parts;
	});
}

/**
 * A text with a link where each term and each person is first named; those in `seen` have one already. Links,
 * emphasis, which titles have, dates and citations are left as they are.
 */
export function withTerms(
	prose: Prose,
	language: Language,
	forms: TermForms,
	seen: Set<string>
): Prose {
	const found = forms[language];
	return found ? prose.map((paragraph) => linkParagraph(paragraph, found, seen)) : prose;
}
