/** What a chart of figures through time is drawn from. Shares run from 0 to 1, from the left and from the foot. */
import type { Series, SeriesLine, SeriesValue } from '../../kinds/series/schema';
import { calendarDate, dayOf, type Day } from '../../time/day';
import { isActiveOn } from '../../time/interval';
import { landingOf } from '../../i18n/dates';

/** The lowest and the highest of a figure; the same where it is one. */
export function endsOf({ value }: Pick<SeriesValue, 'value'>): readonly [number, number] {
	return typeof value === 'number' ? [value, value] : value;
}

/** The days that a chart runs over: whole years, from the first value to the last. */
export function daysDrawn({ lines }: Pick<Series, 'lines'>): { first: Day; end: Day } {
	const days = lines.flatMap(({ values }) => values.map(({ when }) => when.days));
	const from = Math.min(...days.map(([start]) => start));
	const to = Math.max(...days.map(([, , , end]) => end - 1));
	return {
		first: dayOf(calendarDate(from).year, 1, 1),
		end: dayOf(calendarDate(to).year + 1, 1, 1)
	};
}

const STEPS_OF_YEARS = [1, 2, 5, 10, 20];

/** The years that stand under the chart: at most so many. */
export function yearsWritten({ first, end }: { first: Day; end: Day }, most: number): number[] {
	const [from, to] = [calendarDate(first).year, calendarDate(end - 1).year];
	const multiples = (step: number) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
			(year) => year % step === 0
		);
	const steps = STEPS_OF_YEARS.map(multiples);
	return steps.find(({ length }) => length <= most) ?? steps.at(-1) ?? [];
}

/** How high figures stand, and the rules that are drawn across. */
export interface Heights {
	rules: number[];
	shareOf(figure: number): number;
}

/** Rules at round figures, evenly from nothing; or at each power of ten. */
export function heightsOf({ lines, scale }: Pick<Series, 'lines' | 'scale'>): Heights {
	const figures = lines.flatMap(({ values }) => values.flatMap((value) => [...endsOf(value)]));
	const highest = Math.max(...figures);
	return scale === 'tenfold'
		? tenfold(Math.min(...figures.filter((figure) => figure > 0)), highest)
		: even(highest);
}

function even(highest: number): Heights {
	const rough = Math.max(highest, 1) / 4;
	const unit = 10 ** Math.floor(Math.log10(rough));
	const step = unit * (([1, 2, 5].find((one) => one * unit >= rough) ?? 10) as number);
	const count = Math.max(1, Math.ceil(highest / step));
	return {
		rules: Array.from({ length: count + 1 }, (_, index) => index * step),
		shareOf: (figure) => figure / (count * step)
	};
}

function tenfold(lowest: number, highest: number): Heights {
	const foot = Math.floor(Math.log10(lowest));
	const top = Math.max(foot + 1, Math.ceil(Math.log10(highest)));
	return {
		rules: Array.from({ length: top - foot + 1 }, (_, index) => 10 ** (foot + index)),
		shareOf: (figure) => (figure <= 0 ? 0 : Math.max(0, (Math.log10(figure) - foot) / (top - foot)))
	};
}

/** The values of a line that follow each other without a day between them: only those are joined. */
export function stretchesOf({ values }: Pick<SeriesLine, 'values'>): SeriesValue[][] {
	const stretches: SeriesValue[][] = [];
	for (const value of values) {
		const last = stretches.at(-1);
		const follows = last?.at(-1)?.when.days[3] === value.when.days[0];
		if (last && follows) last.push(value);
		else stretches.push([value]);
	}
	return stretches;
}

/** A time for which there are figures, and where a reader who goes there lands. */
export interface Stop {
	edtf: string;
	day: Day;
}

/** The times for which there are figures, each once, in order. */
export function stopsOf({ lines }: Pick<Series, 'lines'>): Stop[] {
	const dates = new Set(lines.flatMap(({ values }) => values.map(({ when }) => when.edtf)));
	return [...dates]
		.map((edtf) => ({ edtf, day: landingOf(edtf) ?? 0 }))
		.sort((a, b) => a.day - b.day);
}

/** The stop nearest to a day. */
export function nearestStop(stops: readonly Stop[], day: Day): Stop | undefined {
	return stops.reduce<Stop | undefined>(
		(best, stop) =>
			best === undefined || Math.abs(stop.day - day) < Math.abs(best.day - day) ? stop : best,
		undefined
	);
}

/** The next stop after a day, or the last one before it. */
export function stopBeside(stops: readonly Stop[], day: Day, way: 1 | -1): Stop | undefined {
	return way === 1
		? stops.find((stop) => stop.day > day)
		: stops.findLast((stop) => stop.day < day);
}

/** What each claimant says of a day; nothing of those who say nothing. */
export function figuresOn(
	{ lines }: Pick<Series, 'lines'>,
	day: Day
): { line: SeriesLine; value: SeriesValue }[] {
	return lines.flatMap((line) => {
		const value = line.values.find(({ when }) => isActiveOn(when.days, day));
		return value ? [{ line, value }] : [];
	});
}
