/** From Markdown to the few things that the page's prose may be. */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Inline, Prose } from '../../src/kinds/compiled';
import { withCitations } from './citations';
import { readWhen } from './date';
import { landingOf } from '../../src/i18n/dates';
import { withDates } from './dates-in-text';

/** Prose, and in words what in the Markdown is none. */
export interface ReadProse {
	prose: Prose;
	problems: string[];
}

/** Plain runs side by side made one, so that a citation or date is never cut by the lexer. */
function joined(tokens: readonly Token[]): Token[] {
	const result: Token[] = [];
	for (const token of tokens) {
		const last = result.at(-1);
		const plain = token.type === 'text' || token.type === 'escape';
		if (plain && last?.type === 'text') {
			const text = (last as Tokens.Text).text + (token as Tokens.Text).text;
			result[result.length - 1] = { type: 'text', raw: text, text } as Tokens.Text;
		} else if (plain) {
			const { text, raw } = token as Tokens.Text;
			result.push({ type: 'text', raw, text } as Tokens.Text);
		} else result.push(token);
	}
	return result;
}

function readInline(token: Token, problems: string[]): Inline[] {
	switch (token.type) {
		case 'text': {
			const { inline, problems: found } = withCitations((token as Tokens.Text).text);
			problems.push(...found);
			return inline.flatMap((part) => (typeof part === 'string' ? withDates(part) : [part]));
		}
		case 'em':
			return [{ emphasis: (token as Tokens.Em).text }];
		case 'link': {
			const { href, text } = token as Tokens.Link;
			if (href.startsWith('#')) return [{ record: href.slice(1), text }];
			if (readWhen(href) && landingOf(href) !== undefined) return [{ date: href, text }];
			problems.push(
				`a link to ${href}: links open records, [text](#record-id), or lead to a date from 1945 to 2008, [15 March](1969-03-15)`
			);
			return [text];
		}
		default:
			problems.push(`${token.type}: ${token.raw}`);
			return [token.raw];
	}
}

function readParagraph(token: Tokens.Paragraph, problems: string[]): Inline[] {
	return joined(token.tokens).flatMap((inner) => readInline(inner, problems));
}

/** Reads paragraphs of text, emphasis, citations, links to records and dates, and the dates that need no link. */
export function readProse(markdown: string): ReadProse {
	const problems: string[] = [];
	const unwrapped = markdown.replace(/([^\n])\n(?!\n)/g, '$1 ');
	const tokens = new Lexer({ gfm: false }).lex(unwrapped);
	const prose: Prose = [];
	for (const token of tokens) {
		if (token.type === 'space') continue;
		if (token.type === 'paragraph') {
			prose.push(readParagraph(token as Tokens.Paragraph, problems));
		} else {
			problems.push(`${token.type}: ${token.raw.trim()}`);
			prose.push([token.raw.trim()]);
		}
	}
	return { prose, problems };
}

/** Prose as plain text, without citations. */
export function plainText(prose: Prose): string {
	const written = (inline: Inline): string => {
		if (typeof inline === 'string') return inline;
		if ('emphasis' in inline) return inline.emphasis;
		return 'text' in inline ? inline.text : '';
	};
	return prose.map((paragraph) => paragraph.map(written).join('')).join('\n\n');
}

/** How many words a reader reads. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
