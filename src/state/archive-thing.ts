import { readDate } from '../own-data/dates';
import { plainLine } from '../own-data/plain-text';
import { describeRow } from '../own-data/row-text';
import type { TileColumns } from '../own-data/tile-archive';
import { BEGINNING, FOREVER } from '../time/interval';
import type { OwnThing } from './own-file';

type Properties = Readonly<Record<string, unknown>>;

const isPlace = (at: unknown): at is [number, number] =>
	Array.isArray(at) && at.length === 2 && at.every((one) => Number.isFinite(one));

/** What was pressed of an archive, as a thing that can be opened: what is known of it stands in its id. */
export function archiveThing(
	id: string,
	source: string,
	fileName: string,
	{ from, to, name, text }: TileColumns
): OwnThing | undefined {
	let said: { properties?: Properties; at?: unknown };
	try {
		said = JSON.parse(id.slice(source.length + 1)) as typeof said;
	} catch {
		return undefined;
	}
	const { properties = {}, at } = said;
	const header = Object.keys(properties);
	const cells = Object.values(properties).map((value) =>
		typeof value === 'object' ? JSON.stringify(value) : String(value)
	);
	const place = (field?: string) => (field === undefined ? -1 : header.indexOf(field));
	const told = describeRow(cells, header, {
		name: place(name),
		text: place(text),
		from: place(from),
		to: place(to)
	});
	const dates = [...new Set([from, to].map((field) => cells[place(field)] ?? ''))].filter(Boolean);
	const first = readDate(cells[place(from)] ?? '');
	const last = readDate(cells[place(to)] ?? '');
	const begins = typeof first === 'string' ? undefined : first.from;
	const ends = typeof last === 'string' ? undefined : last.until;
	return {
		id,
		feature: {
			id,
			row: 0,
			...told,
			...(begins === undefined ? {} : { from: begins }),
			...(ends === undefined ? {} : { to: ends }),
			...(dates.length === 0 ? {} : { dated: plainLine(dates.join(' – ')) }),
			geometry: { type: 'Point', coordinates: isPlace(at) ? at : [0, 0] }
		},
		days: [begins ?? BEGINNING, begins ?? BEGINNING, ends ?? FOREVER, ends ?? FOREVER],
		file: { reading: { fileName } }
	};
}
