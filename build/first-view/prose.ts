import type { Inline, Prose } from '../../src/kinds/compiled';
import type { Language } from '../../src/i18n';
import { escape } from './html';

/** Prose as HTML that does nothing: dates and names of records are text, numbers of sources are left out. */
export function proseHtml(prose: Prose, language: Language): string {
	return prose
		.map((paragraph) => `<p lang="${language}">${paragraph.map(inlineHtml).join('')}</p>`)
		.join('\n');
}

function inlineHtml(inline: Inline): string {
	if (typeof inline === 'string') return escape(inline);
	if ('emphasis' in inline) return `<em>${escape(inline.emphasis)}</em>`;
	return 'text' in inline ? escape(inline.text) : '';
}
