/** What makes figures through time honest: one claimant a line, one figure a time, gaps in words. */
import { FIRST_DAY, LAST_DAY } from '../../src/time/day';
import { overlaps, type Interval } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import { readWhen } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

type Record = Archive['series'][number]['record'];
type Line = Record['lines'][number];
type Value = Line['values'][number];

/** Days without a figure that are a gap between two: more than a year. */
const GAP_DAYS = 366;

interface Placed {
	entry: Entry<Record>;
	field: string;
	value: Value;
}

const valuesIn = ({ series }: Archive): Placed[] =>
	series.flatMap((entry) =>
		entry.record.lines.flatMap(({ values }, line) =>
			values.map((value, index) => ({
				entry,
				field: `lines[${line}].values[${index}]`,
				value
			}))
		)
	);

const daysOf = ({ date }: Value): Interval | undefined => readWhen(date)?.days;

/** No value is for a time that the atlas does not show, or for one without beginning or end. */
export function noValueLiesOutsideTheAtlas(archive: Archive): Problem[] {
	return valuesIn(archive).flatMap(({ entry, field, value }) => {
		const days = daysOf(value);
		if (!days || (days[0] >= FIRST_DAY && days[3] <= LAST_DAY + 1)) return [];
		const found = `"${value.date}"`;
		return [
			breach(
				noValueLiesOutsideTheAtlas,
				entry,
				`${field}.date`,
				found,
				'a date from 1945-01-01 to 2008-12-31'
			)
		];
	});
}

/** The lowest of two figures stands first. */
export function everyRangeBeginsWithItsLowest(archive: Archive): Problem[] {
	return valuesIn(archive).flatMap(({ entry, field, value: { value } }) =>
		typeof value === 'number' || value[0] < value[1]
			? []
			: [
					breach(
						everyRangeBeginsWithItsLowest,
						entry,
						`${field}.value`,
						`[${value.join(', ')}]`,
						'the lower and then the higher figure, or one figure'
					)
				]
	);
}

const asSaid = (claimant: string) => claimant.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** In a series a claimant has one line for each thing counted, with all of his figures. */
export function noClaimantHasTwoLines({ series }: Archive): Problem[] {
	return series.flatMap((entry) => {
		const names = entry.record.lines.map(({ of, claimant }) =>
			asSaid([of?.en ?? '', claimant.en].join(' '))
		);
		return names.flatMap((name, index) =>
			names.indexOf(name) === index
				? []
				: [
						breach(
							noClaimantHasTwoLines,
							entry,
							`lines[${index}].claimant`,
							`${name}, who has line ${names.indexOf(name)} too`,
							'a claimant of its own, or the values in that line'
						)
					]
		);
	});
}

/** A line says one thing of each time, the earlier first. */
export function noLineSaysTwoThingsOfOneTime({ series }: Archive): Problem[] {
	return series.flatMap((entry) =>
		entry.record.lines.flatMap(({ values }, line) =>
			values.flatMap((value, index) => {
				const before = values[index - 1];
				const [earlier, later] = [before && daysOf(before), daysOf(value)];
				if (!before || !earlier || !later) return [];
				if (earlier[0] <= later[0] && !overlaps(earlier, later)) return [];
				return [
					breach(
						noLineSaysTwoThingsOfOneTime,
						entry,
						`lines[${line}].values[${index}].date`,
						`"${value.date}" after "${before.date}"`,
						'a time that begins when the one before is over'
					)
				];
			})
		)
	);
}

const counted = ({ values }: Line) =>
	values.map(({ date, value }) => `${date} ${String(value)}`).join('; ');

/** Two lines with the very same figures are one count, whoever repeats it. */
export function twoLinesAreNotOneCount({ series }: Archive): Problem[] {
	return series.flatMap((entry) => {
		const counts = entry.record.lines.map(counted);
		return counts.flatMap((count, index) =>
			counts.indexOf(count) === index
				? []
				: [
						breach(
							twoLinesAreNotOneCount,
							entry,
							`lines[${index}].values`,
							`the figures of line ${counts.indexOf(count)}`,
							'one line for one count, its claimant being who counted'
						)
					]
		);
	});
}

/** Whether a line skips more than a year. */
function hasGap({ values }: Line): boolean {
	return values.some((value, index) => {
		const before = values[index - 1];
		const [earlier, later] = [before && daysOf(before), daysOf(value)];
		return earlier !== undefined && later !== undefined && later[0] - earlier[3] > GAP_DAYS;
	});
}

/** Where figures are missing, the reader is told in words. */
export function everyGapIsSaidInWords({ series }: Archive): Problem[] {
	return series
		.filter(({ record }) => record.gaps.length === 0 && record.lines.some(hasGap))
		.map((entry) =>
			breach(
				everyGapIsSaidInWords,
				entry,
				'gaps',
				'nothing, where a line skips more than a year',
				'for which years there is no figure, and why'
			)
		);
}
