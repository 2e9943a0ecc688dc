import type { Inline, Prose } from '../../kinds/compiled';

function inlineText(inline: Inline): string {
	if (typeof inline === 'string') return inline;
	if ('emphasis' in inline) return inline.emphasis;
	return 'cite' in inline ? '' : inline.text;
}

/** Prose as a line of text, without its citations. */
export function plainText(prose: Prose): string {
	return prose
		.map((paragraph) => paragraph.map(inlineText).join(''))
		.join(' ')
		.replace(/\s+([.,;:])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
