import { WKT } from './columns';
import { readAngle, readPair } from './coordinates';
import type { TableRow } from './csv';
import type { Gathering } from './gathering';
import { checked } from './geometry';
import { saysStart } from './headers';
import type { Placed } from './placing';
import { describeRow } from './row-text';
import { Times } from './times';
import type { Columns, OwnGeometry, ReadingOptions } from './types';

type WktReader = (text: string) => unknown;
type Where = { geometries: OwnGeometry[]; sure?: boolean };

/** Reads the rows of one table by its columns. */
export class RowReader {
	readonly #times: Times;

	constructor(
		readonly header: readonly string[],
		readonly columns: Columns,
		cells: readonly string[][],
		readonly gathering: Gathering,
		readonly options: ReadingOptions,
		readonly wkt: WktReader
	) {
		const { from, to } = columns;
		const dates = [from, to].flatMap((index) =>
			index === undefined ? [] : cells.map((row) => row[index] ?? '')
		);
		const starts = saysStart(from === undefined ? undefined : header[from]);
		this.#times = new Times(
			{ ...this.#called('from'), ...this.#called('to'), starts },
			dates,
			gathering
		);
	}

	get knowsPlaces(): boolean {
		const { latitude, longitude, place: named, wkt } = this.columns;
		return (
			(latitude !== undefined && longitude !== undefined) ||
			named !== undefined ||
			wkt !== undefined
		);
	}

	read(row: TableRow): Placed | undefined {
		const { header, columns, gathering } = this;
		if (row.broken) gathering.note('broken-row', { row: row.row, found: row.cells.join(' ') });
		const beyond = row.cells.slice(header.length).filter((cell) => cell.trim() !== '');
		if (beyond.length > 0) gathering.note('uneven-row', { row: row.row, found: beyond.join(', ') });
		const where = this.#where(row);
		if (!where) return undefined;
		const time = this.#times.of(
			row.row,
			this.#cell(row, columns.from),
			this.#cell(row, columns.to)
		);
		return {
			row: row.row,
			pieces: [
				{
					geometries: where.geometries,
					parts: [{ ...describeRow(row.cells, header, columns), ...time }]
				}
			],
			...(where.sure && { sure: true })
		};
	}

	#cell({ cells }: TableRow, index: number | undefined): string | undefined {
		return index === undefined ? undefined : cells[index];
	}

	#called(role: 'from' | 'to'): { from?: string; to?: string } {
		const index = this.columns[role];
		return index === undefined ? {} : { [role]: this.header[index] ?? '' };
	}

	/** The place by the surest of the columns in which the row has one; told and `undefined` where there is none. */
	#where(row: TableRow): Where | undefined {
		const { wkt, latitude, longitude, place: named } = this.columns;
		const shape = this.#cell(row, wkt)?.trim();
		if (shape) return this.#shape(row, shape, wkt);
		const [y, x] = [this.#cell(row, latitude)?.trim(), this.#cell(row, longitude)?.trim()];
		if (y && x) return this.#degrees(row, y, x);
		const text = this.#cell(row, named)?.trim();
		if (text) return this.#named(row, text);
		const half = y || x;
		const field = this.#title(y ? longitude : latitude);
		this.gathering.leaveOut(half ? 'bad-coordinate' : 'no-place', {
			row: row.row,
			found: '',
			...(half && { field })
		});
		return undefined;
	}

	#title(index: number | undefined): string {
		return index === undefined ? '' : (this.header[index] ?? '');
	}

	#degrees(row: TableRow, y: string, x: string): Where | undefined {
		const [latitude, longitude] = [readAngle(y), readAngle(x)];
		const isTwice = latitude?.axis !== undefined && latitude.axis === longitude?.axis;
		if (latitude && longitude && !isTwice) {
			const turns = latitude.axis === 'longitude' || longitude.axis === 'latitude';
			const [lat, lon] = turns ? [longitude, latitude] : [latitude, longitude];
			const sure = latitude.axis !== undefined && longitude.axis !== undefined;
			return { geometries: [{ type: 'Point', coordinates: [lon.degrees, lat.degrees] }], sure };
		}
		const field = this.#title(latitude ? this.columns.longitude : this.columns.latitude);
		this.gathering.leaveOut('bad-coordinate', { row: row.row, field, found: latitude ? x : y });
		return undefined;
	}

	#shape(row: TableRow, text: string, index: number | undefined): Where | undefined {
		const found = { row: row.row, field: this.#title(index), found: text };
		let geometry: unknown;
		try {
			geometry = this.wkt(text);
		} catch {
			geometry = undefined;
		}
		const read = geometry ? checked(geometry) : undefined;
		if (read && 'parts' in read) return { geometries: read.parts };
		this.gathering.leaveOut(
			WKT.test(text) && /EMPTY/i.test(text) ? 'no-place' : 'bad-geometry',
			found
		);
		return undefined;
	}

	/** Coordinates in one field, or a place that the atlas knows by name. */
	#named(row: TableRow, text: string): Where | undefined {
		const index = this.columns.place;
		if (WKT.test(text)) return this.#shape(row, text, index);
		const pair = readPair(text);
		if (pair) {
			const { longitude, latitude, sure } = pair;
			return { geometries: [{ type: 'Point', coordinates: [longitude, latitude] }], sure };
		}
		const known = /\p{L}/u.test(text) ? this.options.places?.(text) : undefined;
		if (known) return { geometries: [{ type: 'Point', coordinates: [...known] }], sure: true };
		const code = /\p{L}{2}/u.test(text) ? 'unknown-place' : 'bad-coordinate';
		this.gathering.leaveOut(code, { row: row.row, field: this.#title(index), found: text });
		return undefined;
	}
}
