import type { AtlasData } from '../../src/kinds';
import { plainText } from '../read/prose';
import { citationsIn } from '../../src/kinds/compiled';
import { dateProperties } from './collection';
import { groundCells } from './grounds';
import {
	columnsInLanguages,
	mapLanguages,
	rowsInLanguages,
	type InOtherLanguages
} from './in-languages';
import {
	date,
	integer,
	listed,
	number,
	SEPARATED,
	text,
	type Column,
	type Row,
	type Table
} from './table';
import { Dataset } from '../../src/dataset/dataset';
import { treatyCells } from './treaty-cells';
import { spotsOf } from '../../src/kinds/event/kind';

/** Those that are prose. */
const PROSE = ['caption', 'significance', 'caution'];

const COLUMNS: readonly Column[] = [
	text('id', 'The event’s id; the record geodata/records/events/<id>.json'),
	text('date', 'Date as authored, EDTF (ISO 8601-2)'),
	date('start_date', 'First day on which it may have begun'),
	date('end_date', 'First day on which it was certainly over'),
	text('name_en', 'Title in English'),
	text('name_zh_hans', 'Title in Chinese, simplified characters'),
	text('name_pinyin', 'The Chinese title in Latin letters'),
	text('name_ru', 'Title in Russian'),
	text('kind', 'What kind of event'),
	text('period', 'Id of the period'),
	text('actors', 'States that act, ISO 3166-1 or 3166-3 alpha-3, ' + SEPARATED),
	text('people', 'Persons, then units and bodies, ' + SEPARATED),
	text('places', 'Ids of places, ' + SEPARATED),
	text('sector', 'Id of the border sector'),
	text('area', 'Id of the disputed area'),
	number('longitude', 'Of its first place, WGS84 degrees'),
	number('latitude', 'Of its first place, WGS84 degrees'),
	number('accuracy_m', 'How far the true point may lie off, in metres'),
	text('caption', 'What happened'),
	text('caption_en', 'The same as caption'),
	text('significance', 'Why it matters'),
	integer('effect', 'Editorial: −3 harm to +3 improvement in relations of Moscow and Beijing'),
	text('certainty', 'certain, less-certain or uncertain'),
	text('caution', 'What remains to be confirmed'),
	text('sources', 'Ids of bibliography.csl.json, ' + SEPARATED),
	text('locators', 'Where in a source it says so, “id: page”, ' + SEPARATED),
	text('signatories', 'Of a treaty: who signed, with office and state, ' + SEPARATED),
	date('signed', 'Of a treaty: when it was signed'),
	text('ratified', 'Of a treaty: state and date (EDTF) of each ratification, ' + SEPARATED),
	date('in_force', 'Of a treaty: first day on which it may have been in force'),
	text(
		'in_force_unknown',
		'Of a treaty whose first day in force is not known: what the sources leave open'
	),
	date('ended', 'Of a treaty: when it ceased to bind'),
	text('treaty_text', 'Of a treaty: the source in which its text can be read')
];

export const EVENT_COLUMNS = columnsInLanguages(COLUMNS, PROSE);

function rowsOf(data: AtlasData): Row[] {
	const dataset = new Dataset(data);
	const names = new Map(data.people.map(({ id, names }) => [id, names.en]));
	const nameOf = (id: string) => names.get(id) ?? id;
	return data.events.map((event) => {
		const [first] = spotsOf(event, dataset);
		const { start_date, end_date } = dateProperties(event.when);
		return {
			id: event.id,
			date: event.when.edtf,
			start_date,
			end_date,
			name_en: event.names.en,
			name_zh_hans: event.names['zh-Hans'],
			name_pinyin: event.names.pinyin,
			name_ru: event.names.ru,
			kind: event.kind,
			period: event.period,
			actors: listed(event.actors),
			people: listed([...event.people.map(nameOf), ...event.bodies]),
			places: listed(event.places),
			sector: event.sector,
			area: event.area,
			longitude: first?.position[0],
			latitude: first?.position[1],
			accuracy_m: first?.accuracy,
			caption: plainText(event.caption),
			caption_en: plainText(event.caption),
			significance: event.significance,
			effect: event.effect?.value,
			certainty: event.certainty,
			caution: event.caution,
			...groundCells(event, citationsIn(event.caption)),
			...treatyCells(event.treaty, nameOf)
		};
	});
}

/** Every event, one per row, in order of time. */
export function eventsTable(data: AtlasData, others: InOtherLanguages): Table {
	const rows = rowsInLanguages(rowsOf(data), mapLanguages(others, rowsOf), PROSE);
	return { name: 'events', columns: EVENT_COLUMNS, rows };
}
