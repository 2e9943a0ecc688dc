import type { Language } from '../../i18n';
import { writeFigures, type FigureSide, type UnitWords } from '../../i18n/flow-figures';
import type { FlowSummary } from '../../kinds/flow/kind';
import type { Day } from '../../time/day';
import { isActiveOn, type Interval } from '../../time/interval';

type Figure = FlowSummary['figures'][number];

/** An arc has room for two, of two sides: first of the two whose flow it is. */
const MOST = 2;
const ORDER: readonly FigureSide[] = ['moscow', 'beijing', 'both', 'historians', 'others'];

const lengthOf = ({ when: { days } }: Figure) => days[3] - days[0];

/** What the sides say of a day: of each side the figure that is for the shortest time. */
export function figuresOn(figures: readonly Figure[], day: Day): Figure[] {
	const there = figures
		.filter(({ when }) => isActiveOn(when.days, day))
		.toSorted((a, b) => lengthOf(a) - lengthOf(b));
	return ORDER.flatMap((side) => there.find((figure) => figure.side === side) ?? []).slice(0, MOST);
}

/** What stands on an arc for part of its time, in each language. */
interface Said {
	days: Interval;
	names: Readonly<Record<'en' | 'zh-Hans' | 'ru', string>>;
}

/** The figures on an arc, from when until when, with these words for what is counted. */
export function saidAlong(
	{ figures, when }: Pick<FlowSummary, 'figures' | 'when'>,
	units: Readonly<Record<Language, UnitWords>>
): Said[] {
	const [first, , , last] = when.days;
	const turns = figures.flatMap(({ when: { days } }) => [days[0], days[3]]);
	const inside = [...new Set([first, ...turns, last])].filter((day) => day >= first && day <= last);
	const days = inside.sort((a, b) => a - b);
	return days.slice(0, -1).flatMap((from, index) => {
		const to = days[index + 1] ?? from;
		const told = figuresOn(figures, from);
		if (told.length === 0) return [];
		const names = {
			en: writeFigures(told, 'en', units.en),
			'zh-Hans': writeFigures(told, 'zh-Hans', units['zh-Hans']),
			ru: writeFigures(told, 'ru', units.ru)
		};
		return [{ days: [from, from, to, to] as Interval, names }];
	});
}
