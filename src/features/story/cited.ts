import type { Prose } from '../../kinds/compiled';

/** The ids of the sources a text cites, in order, each once. */
export function citedIn(prose: Prose): string[] {
	const ids = prose
		.flat()
		.flatMap((inline) =>
			typeof inline === 'object' && 'cite' in inline ? inline.cite.map(({ source }) => source) : []
		);
	return [...new Set(ids)];
}
