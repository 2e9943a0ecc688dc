import type { Position } from 'geojson';
import { FIRST_DAY, isoDate, LAST_DAY, type Day } from '../../src/time/day';
import { isActiveOn, type Interval } from '../../src/time/interval';
import type { Archive } from '../read/archive';
import type { Context, PolityFeature } from '../context';
import { readFromTo } from '../read/date';
import { metresOff } from '../distance';
import { groundOf } from '../compile/polities';
import type { Problem } from '../problem';
import { breach } from './breach';

interface Outline {
	days: Interval;
	/** How far the position lies beyond what the outline's accuracy allows. */
	metres: number;
}

function outlinesFrom(
	position: Position,
	country: string,
	polities: readonly PolityFeature[]
): Outline[] {
	const names = groundOf(country);
	const bound = (value: unknown) => (value === '..' ? undefined : String(value));
	return polities.flatMap(({ geometry, properties }) => {
		if (!names.has(String(properties?.['polity']))) return [];
		const when = readFromTo(bound(properties?.['start']), bound(properties?.['end']));
		const metres = metresOff(position, geometry) - Number(properties?.['accuracy_m']);
		return when ? [{ days: when.days, metres }] : [];
	});
}

/** The days on which a place may come to lie in another outline. */
function turningDays(place: Interval, outlines: readonly Outline[]): Day[] {
	const first = Math.max(FIRST_DAY, place[0]);
	const last = Math.min(LAST_DAY, place[3] - 1);
	const starts = outlines.map(({ days }) => days[0]).sort((a, b) => a - b);
	return [first, ...starts.filter((day) => first < day && day <= last), last];
}

/**
 * A place lies in the state that it names, and before that in the state whose ground it then was,
 * as far as its accuracy and the outline's allow.
 */
export function noPlaceLiesOutsideItsCountry(
	{ places }: Archive,
	{ polities }: Context
): Problem[] {
	if (polities.length === 0) return [];
	const rule = noPlaceLiesOutsideItsCountry;
	return places.flatMap((entry) => {
		const { country, position, accuracy, from, to } = entry.record;
		const time = readFromTo(from, to)?.days;
		if (country === null || !time) return [];
		const outlines = outlinesFrom(position, country, polities);
		if (!outlines.some(({ days }) => isActiveOn(days, LAST_DAY))) {
			return [breach(rule, entry, 'country', country, 'a state of today that the map knows')];
		}
		const wrong = turningDays(time, outlines).flatMap((day) => {
			const there = outlines.filter(({ days }) => isActiveOn(days, day));
			const metres = there.reduce((least, one) => Math.min(least, one.metres), Infinity);
			return metres <= accuracy ? [] : [{ day, metres }];
		});
		return wrong.slice(0, 1).map(({ day, metres }) => {
			const far = Number.isFinite(metres) ? `${Math.round(metres / 1000)} km` : 'all';
			const found = `${position.join(', ')}, ${far} outside ${country} on ${isoDate(day)}`;
			return breach(rule, entry, 'position', found, `a position inside, or "country": null`);
		});
	});
}
