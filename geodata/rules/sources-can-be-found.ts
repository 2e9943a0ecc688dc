import type { Source } from '../../src/kinds/source/schema';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

type Key = keyof Source;

/** For each kind of source, the sets of fields of which one each must be there. */
const NEEDED: Partial<Record<Source['type'], Key[][]>> = {
	'article-journal': [['container-title'], ['issued', 'URL']],
	'article-magazine': [['container-title'], ['issued', 'URL']],
	'article-newspaper': [['container-title'], ['issued', 'URL']],
	book: [
		['author', 'editor', 'publisher', 'authority'],
		['publisher', 'ISBN', 'DOI', 'URL'],
		['issued', 'URL']
	],
	chapter: [['container-title'], ['issued', 'URL']],
	'entry-encyclopedia': [['container-title', 'URL']],
	'paper-conference': [['container-title', 'event', 'URL']],
	post: [['URL']],
	'post-weblog': [['URL']],
	thesis: [['author'], ['publisher', 'URL'], ['issued', 'URL']],
	webpage: [['URL', 'container-title']]
};

const ELSEWHERE: Key[][] = [
	[
		'URL',
		'DOI',
		'container-title',
		'collection-title',
		'publisher',
		'archive',
		'number',
		'authority',
		'author'
	]
];

/** A reader in a library can find every source. */
export function sourcesCanBeFound({ sources }: Archive): Problem[] {
	return sources.flatMap((entry) =>
		(NEEDED[entry.record.type] ?? ELSEWHERE).flatMap((keys) =>
			keys.some((key) => (entry.record as Partial<Source>)[key] !== undefined)
				? []
				: [
						breach(
							sourcesCanBeFound,
							entry,
							keys[0] ?? '',
							'nothing',
							`${keys.join(' or ')} for a source of type ${entry.record.type}`
						)
					]
		)
	);
}
