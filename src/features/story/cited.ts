import { citationsIn, type Prose } from '../../kinds/compiled';

/** The ids of the sources a text cites, in order, each once. */
export function citedIn(prose: Prose): string[] {
	return [...new Set(citationsIn(prose).map(({ source }) => source))];
}
