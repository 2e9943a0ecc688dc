import { plainSigns } from '../i18n/plain-signs';
import { readHash, type View } from '../state/address';
import { FIRST_DAY, LAST_DAY, isoDate, parseDay, type Day } from '../time/day';
import { describeGiven } from './misuse';

/** Of the messages between the atlas and the page around; both sides say it in each. */
export const BRIDGE_VERSION = 1;

/** What of a message cannot be used. */
export interface Misunderstood {
	/** Where in the message: `set.date`. */
	field: string;
	found: string;
	expected: string;
}

/** What the page around asks for. */
export interface Asked {
	/** Comes back with the answer. */
	id?: string | number;
	/** Whether it wants to be told of changes from now on. */
	listen?: boolean;
	get?: true;
	set?: { date?: Day; selection?: string | null; view?: View };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (given: unknown): given is Fields =>
	typeof given === 'object' && given !== null && !Array.isArray(given);

class Problem extends Error {
	constructor(readonly what: Misunderstood) {
		super(what.field);
	}
}

function refuse(field: string, given: unknown, expected: string): never {
	throw new Problem({ field, found: describeGiven(given), expected });
}

/** Nobody else's fields: a slip in a name must not look as if it had worked. */
function only(given: Fields, where: string, names: readonly string[]): void {
	for (const name of Object.keys(given))
		if (!names.includes(name)) refuse(where + name, given[name], `one of ${names.join(', ')}`);
}

function dateOf(given: unknown): Day {
	const day = typeof given === 'string' ? parseDay(plainSigns(given)) : undefined;
	if (day === undefined || day < FIRST_DAY || day > LAST_DAY)
		refuse(
			'set.date',
			given,
			`the text YYYY, YYYY-MM or YYYY-MM-DD, from ${isoDate(FIRST_DAY)} to ${isoDate(LAST_DAY)}`
		);
	return day;
}

function selectionOf(field: string, given: unknown): string | null {
	if (given === null || typeof given === 'string') return given;
	return refuse(field, given, 'the id of a record, or null');
}

/** A view as the address says it, behind the #, or its keys as fields. */
function viewOf(given: unknown): View {
	const expected = 'the keys of an address, such as map=5/46.5/133.8&date=1969-03-02';
	const text =
		given === 'globe' || given === 'flat'
			? `view=${given}`
			: isFields(given)
				? Object.entries(given)
						.map(([key, value]) => `${key}=${String(value)}`)
						.join('&')
				: given;
	if (typeof text !== 'string') return refuse('set.view', given, expected);
	const { view, bad } = readHash(text);
	for (const { key, found } of bad)
		refuse(`set.view.${key}`, found, 'a value that the address can have');
	if (Object.keys(view).length === 0) refuse('set.view', given, expected);
	return view;
}

function setOf(given: unknown): Asked['set'] {
	if (!isFields(given)) return refuse('set', given, 'date, selection or view');
	only(given, 'set.', ['date', 'selection', 'sel', 'view']);
	const named = 'selection' in given ? 'selection' : 'sel';
	return {
		...('date' in given && { date: dateOf(given['date']) }),
		...(named in given && { selection: selectionOf(`set.${named}`, given[named]) }),
		...('view' in given && { view: viewOf(given['view']) })
	};
}

function askedIn(data: Fields): Asked {
	const { thalweg, id, get, listen, set } = data;
	if (thalweg !== BRIDGE_VERSION) refuse('thalweg', thalweg, `the version ${BRIDGE_VERSION}`);
	only(data, '', ['thalweg', 'id', 'get', 'set', 'listen']);
	if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
		refuse('id', id, 'a text or a number');
	if (get !== undefined && get !== true) refuse('get', get, 'true');
	if (listen !== undefined && typeof listen !== 'boolean')
		refuse('listen', listen, 'true or false');
	if (get === undefined && listen === undefined && set === undefined)
		refuse('get', undefined, 'one of get, set and listen');
	return {
		...(id !== undefined && { id }),
		...(listen !== undefined && { listen }),
		...(get === true && { get }),
		...(set !== undefined && { set: setOf(set) })
	};
}

/** Whether a message is meant for the atlas at all: others pass between pages, too, and our own answers. */
export function isOurs(data: unknown): data is Fields {
	return isFields(data) && 'thalweg' in data && !('event' in data);
}

/** What a message asks for, or what of it cannot be used. */
export function readMessage(data: Fields): Asked | Misunderstood {
	try {
		return askedIn(data);
	} catch (problem) {
		if (problem instanceof Problem) return problem.what;
		throw problem;
	}
}
