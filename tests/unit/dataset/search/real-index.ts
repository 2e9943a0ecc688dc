import { Dataset } from '../../../../src/dataset/dataset';
import { Offices } from '../../../../src/dataset/search/offices';
import { SearchIndex } from '../../../../src/dataset/search/search-index';
import type { SearchKeys } from '../../../../src/dataset/search/search-keys';
import type { Searched } from '../../../../src/dataset/search/results';
import { subjects } from '../../../../src/dataset/search/subjects';
import { TextIndex } from '../../../../src/dataset/search/texts';
import { en } from '../../../../src/i18n/whole';
import { KIND_IDS, type OpeningData, type Reference, type Stories } from '../../../../src/kinds';
import type { Citations } from '../../../../src/kinds/source/citation';
import { LAST_DAY } from '../../../../src/time/day';
import { publicJson } from '../../geodata/public-data';

const atOnce = () => Promise.resolve();

/** What is searched in the page, made of what is published. */
export async function realIndex(): Promise<Searched> {
	const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
	dataset.add(publicJson<Reference>('reference.json'));
	const keys = publicJson<SearchKeys>('search.json');
	const citations = publicJson<Citations>('citations.json');
	const stories = publicJson<Stories>('stories.json');
	const excerpts = publicJson<Record<string, unknown>>('excerpts.json');
	const reading = { dataset, day: LAST_DAY, language: 'en', words: en } as const;
	const index = await SearchIndex.of(keys, subjects(reading, keys, citations), atOnce);
	const contents = KIND_IDS.flatMap((kind) =>
		dataset.data[kind].map(
			(record) => [record.id, [record, stories[kind][record.id], excerpts[record.id]]] as const
		)
	);
	const texts = await TextIndex.of(contents, index.characters, atOnce);
	return { dataset, index, texts, offices: new Offices(dataset, index) };
}
