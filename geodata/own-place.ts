/** Which sources are places themselves, and need no page, article or chapter beside them. */
import type { Source } from '../src/kinds/source/schema';

/** What is a page or a document, or is looked up by a name: to name it is to name the place. */
const ITS_OWN_PLACE: ReadonlySet<Source['type']> = new Set([
	'article-magazine',
	'article-newspaper',
	'broadcast',
	'dataset',
	'document',
	'entry-encyclopedia',
	'interview',
	'manuscript',
	'post',
	'post-weblog',
	'speech',
	'webpage'
]);

/** A document of a collection has its number in its title: “FRUS 1969–1976, vol. XXXIV, doc. 67”. */
export const isItsOwnPlace = ({ type, title, number }: Omit<Source, 'id'>) =>
	ITS_OWN_PLACE.has(type) || (type === 'report' && (number ?? title).includes('doc. '));
