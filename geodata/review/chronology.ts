/** The page of periods and events, in order of time. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { disputesLine } from './disputes';
import { positionLine } from './location';
import { doubt, heading, inWords, listed, namesLine, said } from './markdown';
import { eventsInTime, periodsInTime } from './order';
import { namedButNotCited, withSources } from './prose';
import { storiesOf } from './stories';

type Period = Archive['periods'][number];
type Event = Archive['events'][number];

function periodLines({ id, record }: Period): string[] {
	const { names, from, to, introduction, boundaries, sources } = record;
	return [
		heading(2, `${names.en}, ${inWords(from)} to before ${inWords(to)}`, id),
		'',
		namesLine(names, id, record.spellings),
		'',
		withSources(introduction),
		'',
		withSources(boundaries),
		'',
		...listed('About this record:', [
			...[doubt(record)].filter(Boolean),
			...namedButNotCited(sources, introduction + boundaries)
		])
	];
}

function locationOf({ location }: Event['record']): string {
	if (!location) return '';
	const { names } = location;
	const called = names
		? `${names.en} · ${names['zh-Hans']} (${names.pinyin ?? ''}) · ${names.ru}, `
		: '';
	return `where: ${called}${positionLine(location)}`;
}

function eventLines(book: Book, event: Event): string[] {
	const { id, record } = event;
	const { names, date, kind, actors, people, bodies, places, sector, area, caption } = record;
	const about = [
		kind,
		actors.join(', '),
		places.length === 0 ? '' : `at ${linksTo(book, places)}`,
		sector === undefined ? '' : `on the sector ${linksTo(book, [sector])}`,
		area === undefined ? '' : `in the area ${linksTo(book, [area])}`,
		people.length === 0 ? '' : `people: ${linksTo(book, people)}`,
		bodies.length === 0 ? '' : `units and bodies: ${bodies.join('; ')}`,
		locationOf(record)
	];
	const { effect } = record;
	const value =
		effect && (effect.value > 0 ? `+${effect.value}` : String(effect.value).replace('-', '−'));
	return [
		heading(3, `${inWords(date)} · ${names.en}`, id),
		'',
		namesLine(names, id, record.spellings),
		'',
		about.filter(Boolean).join(' · '),
		'',
		said(withSources(caption), { ...record, sources: [] }),
		'',
		...listed('About this event:', [
			...(record.significance === undefined ? [] : [`Why it matters: ${record.significance}`]),
			...(effect ? [`Effect (our own judgement): ${value}. ${effect.reason}`] : []),
			...disputesLine(event),
			...namedButNotCited(record.sources, caption)
		]),
		...storiesOf(book, id)
	];
}

/** Every period with its events. */
export function chronology(book: Book): string[] {
	const events = eventsInTime(book);
	return periodsInTime(book).flatMap((period) => [
		...periodLines(period),
		...events
			.filter(({ record }) => record.period === period.id)
			.flatMap((event) => eventLines(book, event))
	]);
}
