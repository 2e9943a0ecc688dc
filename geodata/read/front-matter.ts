/** An excerpt's file: YAML between two lines of `---`, then Markdown. */
import { parse, stringify } from 'yaml';

const FENCED = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** In YAML's "failsafe" schema every scalar is a string: a date stays as written. */
const STRINGS_ONLY = { schema: 'failsafe', lineWidth: 0 } as const;

/** The front matter as a value and the Markdown below it; throws when there is none. */
export function splitFrontMatter(text: string): { matter: unknown; body: string } {
	const match = FENCED.exec(text.replace(/\r\n/g, '\n'));
	if (!match) throw new Error('no front matter between two lines of ---');
	return { matter: parse(match[1] ?? '', STRINGS_ONLY), body: (match[2] ?? '').trim() };
}

/** The one way to write an excerpt. */
export function writeFrontMatter(matter: unknown, body: string): string {
	return `---\n${stringify(matter, STRINGS_ONLY)}---\n\n${body}\n`;
}
