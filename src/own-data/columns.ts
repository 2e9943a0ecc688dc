import type { Language } from '../i18n';
import { readAngle, readPair } from './coordinates';
import { readDate } from './dates';
import { likeness, ROLES, type Role } from './headers';
import type { Columns } from './types';

/** How many rows are looked at to guess what columns hold. */
const LOOKED_AT = 200;
/** What share of a column must be so for the column to be so. */
const MOSTLY = 0.6;

/** A shape as well-known text. */
export const WKT =
	/^\s*(?:<[^>]*>\s*|SRID=\d+;\s*)?(?:POINT|LINESTRING|POLYGON|MULTI(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i;

interface Known {
	language: Language;
	places?: (name: string) => unknown;
}

/** Which column holds what: by what it is called, and else by what stands in it. */
export function guessColumns(
	header: readonly string[],
	rows: readonly string[][],
	known: Known
): Columns {
	const guess = new Guess(header, rows.slice(0, LOOKED_AT));
	guess.byHeader(known.language);
	guess.placeByContent(known);
	guess.restByContent();
	return guess.columns;
}

/** The same of features, which have their places already. */
export function guessProperties(
	header: readonly string[],
	rows: readonly string[][],
	language: Language
): Columns {
	const guess = new Guess(header, rows.slice(0, LOOKED_AT));
	guess.byHeader(language);
	guess.restByContent();
	const { from, to, name = guess.columns.place, text } = guess.columns;
	const found = Object.entries({ from, to, name, text }).filter(([, index]) => index !== undefined);
	return Object.fromEntries(found);
}

class Guess {
	readonly columns: Columns = {};
	readonly #header: readonly string[];
	readonly #rows: readonly string[][];
	readonly #taken = new Set<number>();

	constructor(header: readonly string[], rows: readonly string[][]) {
		this.#header = header;
		this.#rows = rows;
	}

	byHeader(language: Language): void {
		const found: Partial<Record<Role, number>> = {};
		// What a column is called exactly goes before what its header only has among other words.
		for (const least of [3, 0]) {
			for (const role of ROLES.filter((each) => found[each] === undefined)) {
				let best = 0;
				this.#header.forEach((title, index) => {
					const score = this.#taken.has(index) ? 0 : likeness(title, role, language);
					if (score <= best || score < least) return;
					best = score;
					found[role] = index;
				});
				if (found[role] !== undefined) this.#taken.add(found[role]);
			}
		}
		this.#take({ ...found, from: found.start ?? found.date });
		if (found.start !== undefined && found.date !== undefined) this.#taken.delete(found.date);
	}

	#take(found: Partial<Record<Role | 'from', number>>): void {
		const { latitude, longitude, wkt, from, end: to, name, text, place } = found;
		const taken = { latitude, longitude, wkt, from, to, name, text, place };
		for (const [role, index] of Object.entries(taken)) {
			if (index !== undefined) this.columns[role as keyof Columns] = index;
		}
	}

	#set(role: keyof Columns, index: number | undefined): void {
		if (index === undefined) return;
		this.columns[role] = index;
		this.#taken.add(index);
	}

	/** The first free column in which most of what stands is so. */
	#find(isSo: (value: string) => boolean, most = MOSTLY, among = this.#free()): number | undefined {
		return among.find((index) => {
			const values = this.#values(index);
			return values.length > 0 && values.filter(isSo).length >= values.length * most;
		});
	}

	#free(): number[] {
		return this.#header.map((_, index) => index).filter((index) => !this.#taken.has(index));
	}

	#values(index: number): string[] {
		return this.#rows.map((row) => row[index]?.trim() ?? '').filter(Boolean);
	}

	placeByContent(known: Known): void {
		this.#findPlace(known);
		const { columns } = this;
		const isOfCoordinates = this.#holds(columns.place, isPair);
		if (columns.name === undefined && columns.place !== undefined && !isOfCoordinates) {
			columns.name = columns.place;
		}
	}

	#holds(index: number | undefined, isSo: (value: string) => boolean): boolean {
		return index !== undefined && this.#find(isSo, MOSTLY, [index]) !== undefined;
	}

	/** A column that is called as one of shapes, and holds none, is none. */
	#findPlace({ places }: Known): void {
		const { columns } = this;
		if (columns.wkt !== undefined && !this.#holds(columns.wkt, (value) => WKT.test(value))) {
			this.#taken.delete(columns.wkt);
			delete columns.wkt;
		}
		if (columns.wkt === undefined)
			this.#set(
				'wkt',
				this.#find((value) => WKT.test(value))
			);
		if (columns.latitude !== undefined && columns.longitude !== undefined) return;
		if (columns.wkt !== undefined || this.#holds(columns.place, isPair)) return;
		const pair = this.#find(isPair);
		if (pair !== undefined) {
			// What is called a place is its name, then.
			if (columns.place !== undefined && columns.name === undefined) columns.name = columns.place;
			this.#set('place', pair);
			return;
		}
		this.#degrees();
		if (columns.latitude !== undefined || columns.place !== undefined || !places) return;
		const named = this.#find((value) => places(value) !== undefined, 0.5, [
			...(columns.name === undefined ? [] : [columns.name]),
			...this.#free()
		]);
		this.#set('place', named);
	}

	/** Two columns of degrees with decimals, or with letters of the compass; latitude is said first unless it cannot be. */
	#degrees(): void {
		const { columns } = this;
		const isDegrees = (limit: number) => (value: string) => {
			const angle = readAngle(value);
			return (
				angle !== undefined &&
				Math.abs(angle.degrees) <= limit &&
				/[.,]\d|°|[NSEWСЮВЗ]/iu.test(value)
			);
		};
		const given = columns.latitude ?? columns.longitude;
		const first = given ?? this.#find(isDegrees(180), 0.8);
		if (first === undefined) return;
		const rest = this.#free().filter((index) => index !== first);
		const second = this.#find(isDegrees(180), 0.8, rest);
		if (second === undefined) return;
		const isLatitude = (index: number) => this.#find(isDegrees(90), 0.95, [index]) !== undefined;
		const firstIsLatitude = given === undefined ? isLatitude(first) : columns.latitude === first;
		this.#set('latitude', firstIsLatitude ? first : second);
		this.#set('longitude', firstIsLatitude ? second : first);
	}

	restByContent(): void {
		const { columns } = this;
		if (columns.from === undefined) this.#set('from', this.#find(isDate, 0.7));
		if (columns.name === undefined) {
			const isName = (value: string) =>
				value.length <= 80 && /\p{L}{2}/u.test(value) && !isDate(value);
			this.#set('name', this.#find(isName, 0.7));
		}
		if (columns.text === undefined)
			this.#set(
				'text',
				this.#find((value) => value.length > 40, 0.4)
			);
	}
}

function isPair(value: string): boolean {
	if (WKT.test(value)) return true;
	const pair = readPair(value);
	// Two numbers may be many things: places have decimals twice, degrees or letters.
	return pair !== undefined && (pair.sure || /\d[.,]\d+\D+\d+[.,]\d|°/.test(value));
}

/** Of the centuries that a historian of this time might list; a number by itself is a year only among them. */
function isDate(value: string): boolean {
	const figures = /^\d+$/.test(value) ? Number(value) : undefined;
	if (figures !== undefined) return figures >= 1600 && figures <= 2100;
	const read = readDate(value);
	return read !== 'unreadable' && (read !== 'none' || value === '?');
}

/** Of two rows, the first names the columns of the second. */
export function isHeader(row: readonly string[], language: Language): boolean {
	const called = row.filter((cell) => ROLES.some((role) => likeness(cell, role, language) >= 2));
	if (called.length >= 2) return true;
	const isData = (cell: string) =>
		WKT.test(cell) ||
		isPair(cell) ||
		(/\d[.,]\d/.test(cell) && readAngle(cell) !== undefined) ||
		(cell !== '' && isDate(cell));
	return !row.some((cell) => isData(cell.trim()));
}
