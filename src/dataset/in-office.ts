/** Who held which office in a capital on a day: derived from the offices of persons. */
import type { Day } from '../time/day';
import { isActiveOn } from '../time/interval';
import type { Summary } from '../kinds';
import { ROLES, type Office, type Role } from '../kinds/person/roles';
import type { Dataset } from './dataset';

/** The capitals of which it is told, by their place: the states that they were capitals of, and the party that led these. */
const CAPITALS = {
	moscow: ['SUN', 'RUS', 'cpsu'],
	beijing: ['CHN', 'ccp'],
	washington: ['USA'],
	ulaanbaatar: ['MNG', 'mprp'],
	hanoi: ['VDR', 'VNM', 'wpv'],
	pyongyang: ['PRK', 'wpk'],
	tirana: ['ALB', 'pla'],
	'new-delhi': ['IND']
} as const satisfies Record<string, readonly string[]>;

/** Somebody who holds an office on the day. */
export interface Holder {
	person: Summary<'people'>;
	office: Office;
}

/** A capital with those who hold its offices, role by role; roles that nobody is known to hold are left out. */
export interface CapitalInOffice {
	place: string;
	held: { role: Role; holders: Holder[] }[];
}

/** Whether it is told who was in office in this place. */
export const isToldOf = (place: string): place is keyof typeof CAPITALS =>
	Object.hasOwn(CAPITALS, place);

function holdersIn(place: keyof typeof CAPITALS, { data }: Dataset, day: Day) {
	const powers: readonly string[] = CAPITALS[place];
	const holders = data.people.flatMap((person) =>
		person.offices
			.filter(({ of, when }) => powers.includes(of) && isActiveOn(when.days, day))
			.map((office) => ({ person, office }))
	);
	return ROLES.map((role) => ({
		role,
		// Where a month is all that is known of a change, both hold it in that month: the later one first.
		holders: holders
			.filter(({ office }) => office.roles.includes(role))
			.sort((a, b) => b.office.when.days[0] - a.office.when.days[0])
	})).filter(({ holders: found }) => found.length > 0);
}

/** Who was in office on a day, in all capitals or in one. */
export function inOffice(dataset: Dataset, day: Day, only?: string): CapitalInOffice[] {
	return Object.keys(CAPITALS)
		.filter(isToldOf)
		.filter((place) => only === undefined || place === only)
		.map((place) => ({ place, held: holdersIn(place, dataset, day) }))
		.filter(({ held }) => held.length > 0);
}
