/** The whole record as readable pages, for proof-readers: `geodata/out/record/`. */
import type { Archive } from '../read/archive';
import type { Files } from '../files';
import { areas } from './areas';
import { bookOf, type Book } from './book';
import { central, centralCounts } from './central';
import { countLocated } from './located';
import { chronology } from './chronology';
import { debates } from './debates';
import { disputesInTime, disputesThatLast } from './disputes';
import { cautionsInCommon, countDoubts, doubtsByRecord } from './doubts';
import { geography } from './geography';
import { table } from './markdown';
import { filesByAnchor, pageText, type Page } from './page';
import { kindsWithoutAPage } from './order';
import { others } from './others';
import { people } from './people';
import { places } from './places';
import { flows, relations } from './relations';
import { scenes } from './scenes';
import { sectors } from './sectors';
import { countSeries, series } from './series';
import { countOpened, sources } from './sources';
import { tension } from './tension';
import { terms } from './terms';
import { tours } from './tours';
import { countTreaties, treaties } from './treaties';
import { certainOnUnopened, sentencesOnUnopened } from './unopened';

/** Lines, or a word that there are none. */
const orNone = (lines: string[]) => (lines.length > 0 ? lines : ['None.']);

const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];

function contentPages(book: Book): Page[] {
	const { archive } = book;
	return [
		{
			file: 'chronology.md',
			title: 'Chronology',
			about: `${archive.periods.length} periods and ${archive.events.length} events, in order of time.`,
			lines: chronology(book)
		},
		{
			file: 'places.md',
			title: 'Places and their stories',
			about: `${archive.places.length} places and ${archive.excerpts.length} stories.`,
			lines: places(book)
		},
		{
			file: 'border.md',
			title: 'The border',
			about: `${archive.sectors.length} sectors and ${archive.areas.length} disputed areas, from east to west, and ${archive.geography.length} other names on the map.`,
			lines: [
				...section('Sectors', sectors(book)),
				...section('Disputed areas', areas(book)),
				...section('Rivers, ranges, towns', geography(book))
			]
		},
		{
			file: 'relations.md',
			title: 'Relations',
			about: `${archive.links.length} relations between capitals, ${archive.flows.length} flows of aid and trade, and the tension year by year.`,
			lines: [
				...section('Between capitals', relations(book)),
				...section('Aid and trade', flows(book)),
				...section('Tension', tension(book))
			]
		},
		{
			file: 'series.md',
			title: 'Figures through time',
			about: countSeries(book),
			lines: series(book)
		},
		{
			file: 'treaties.md',
			title: 'Treaties and those who signed them',
			about: `${countTreaties(book)} treaties and agreements: signatories, dates and where the text can be read.`,
			lines: treaties(book)
		},
		{
			file: 'contested.md',
			title: 'Debates, disputes and contested figures',
			about: `${archive.debates.length} debates of historians; then every disputed question, length and size, the claims side by side.`,
			lines: [
				...section('Debates of historians', debates(book)),
				...section('Disputed events, aid and trade, in order of time', disputesInTime(book)),
				...section('Disputed along the border and elsewhere on the map', disputesThatLast(book))
			]
		},
		{
			file: 'scenes.md',
			title: 'Days step by step',
			about: `${archive.scenes.length} days of fighting on the border, step by step, as each side tells them.`,
			lines: scenes(book)
		},
		{
			file: 'terms.md',
			title: 'Terms',
			about: `${archive.terms.length} words of the time: what each means, in three languages, and who used it when.`,
			lines: terms(book)
		},
		{
			file: 'people.md',
			title: 'People',
			about: `${archive.people.length} persons: names, lives, offices, and what they did here.`,
			lines: people(book)
		},
		{
			file: 'doubts.md',
			title: 'Doubts',
			about: `${countDoubts(book)} statements that are not certain, each quoted; and what is called certain on sources that nobody opened.`,
			lines: [
				...section('Cautions that stand at many statements', cautionsInCommon(book)),
				...section('Record by record', [
					'“Caution 4” means the fourth in the table above.',
					'',
					...doubtsByRecord(book)
				]),
				...section(
					'Called certain, though none of its sources was opened',
					orNone(certainOnUnopened(book))
				),
				...section(
					'Sentences in certain prose that cite only sources nobody opened',
					orNone(sentencesOnUnopened(book))
				)
			]
		},
		{
			file: 'tours.md',
			title: 'Tours',
			about: `${archive.tours.length} tours in ${archive.chapters.length} chapters, in three languages.`,
			lines: tours(book)
		},
		centralPage(book),
		{
			file: 'sources.md',
			title: 'Sources',
			about: `${archive.sources.length} sources: ${countOpened(book, 'whole')} read whole, ${countOpened(book, 'passage')} at the passage, ${countOpened(book, 'abstract')} in an abstract or opening only, ${countOpened(book, 'unopened')} not opened.`,
			lines: sources(book)
		},
		...otherKinds(book)
	];
}

function centralPage(book: Book): Page {
	const counts = centralCounts(book);
	const { located, short, long } = countLocated(book.archive);
	return {
		file: 'central.md',
		title: 'Central facts',
		about: `What each battle, incident and treaty was, and every figure of losses, forces, areas and lengths: ${counts['of-the-field']} rest on a document, a participant or a scholar, ${counts['of-the-time']} on the press of the time, ${counts['of-little-weight']} on less, and say so. Of ${located + short + long} citations ${located} name the page, article or chapter, ${short} lead to a newspaper article, a letter, an entry or a web page, which is itself the place, and ${long} to a longer work without its page.`,
		lines: central(book)
	};
}

function otherKinds(book: Book): Page[] {
	if (kindsWithoutAPage.length === 0) return [];
	return [
		{
			file: 'others.md',
			title: 'Other kinds of record',
			about: `${kindsWithoutAPage.join(', ')}: every text of each.`,
			lines: others(book)
		}
	];
}

function indexPage(pages: readonly Page[]): Page {
	return {
		file: 'index.md',
		title: 'The record, for proof-readers',
		about: 'Made by `npm run geodata` from `geodata/records`; do not edit.',
		lines: [
			...table(
				['Page', 'What is on it'],
				pages.map(({ file, title, about }) => [`[${title}](${file})`, about])
			),
			'Each record stands once, under its names. The word in `this type` beside them is its id:',
			'the name of its file in `geodata/records`. States are given by the code of their time.',
			'',
			'`[@source]` stands where the author put it, behind the words it carries; it leads to the page',
			'of sources, and resting on it tells the title and how much of the source was opened. A statement',
			'without *less certain* or *uncertain* is called certain. Distances after a position are how far',
			'the true point may lie off.',
			''
		]
	};
}

/** Every page by its file name. */
export function proofPages(archive: Archive): Files {
	const book = bookOf(archive);
	const content = contentPages(book);
	const pages = [indexPage(content), ...content];
	const files = filesByAnchor(pages);
	return new Map(pages.map((page) => [page.file, pageText(page, book, files)]));
}
