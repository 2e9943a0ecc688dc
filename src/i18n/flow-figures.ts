import type { Language } from './index';
import { writeNumber } from './numbers';

/** Who gives a figure: one of the two, both in one paper, historians, or somebody else. */
export const FIGURE_SIDES = ['moscow', 'beijing', 'both', 'historians', 'others'] as const;
export type FigureSide = (typeof FIGURE_SIDES)[number];

/** In what flows are counted. */
export const FLOW_UNITS = [
	'people',
	'tours-of-duty',
	'agreements',
	'projects',
	'enterprises',
	'workshops',
	'contracts',
	'dollars',
	'dollars-a-year',
	'roubles',
	'new-roubles',
	'yuan',
	'percent'
] as const;
export type FlowUnit = (typeof FLOW_UNITS)[number];

/** A figure of a flow, as it is written out. */
export interface WrittenFigure {
	value: number;
	unit: FlowUnit;
	roughly?: 'about' | 'over' | undefined;
}

interface FigureWords {
	sides: Readonly<Record<FigureSide, string>>;
	roughly: Readonly<Record<'about' | 'over', (figure: string) => string>>;
	/** Whose the figure is, and the figure. */
	says(side: string, figure: string): string;
	between: string;
}

/** So many of something: the number, as it is written before it, and the number itself. */
export type Counted = (number: string, value: number) => string;

/** The words for these units. */
export type UnitWords = Readonly<Partial<Record<FlowUnit, Counted>>> & {
	/** From so many on a number is written in words of so many, largest first. */
	large?: readonly (readonly [number, string])[];
};

/** One, or several. */
export const count = (one: string, many: string) => (number: string, value: number) =>
	`${number} ${value === 1 ? one : many}`;

/** Russian counts in three forms; large round numbers in words take the last. */
export const counted =
	(one: string, few: string, many: string) => (number: string, value: number) => {
		const [ten, hundred] = [value % 10, value % 100];
		const isTeen = hundred > 10 && hundred < 20;
		if (value >= 1e6 || isTeen || ten === 0 || ten > 4) return `${number} ${many}`;
		return `${number} ${ten === 1 ? one : few}`;
	};

/** People alone, fewer than are written in words: what else is counted has its words in `flow-words.ts`. */
export const PEOPLE: Readonly<Record<Language, Pick<Required<UnitWords>, 'people'>>> = {
	en: { people: count('person', 'people') },
	'zh-Hans': { people: (number) => `${number}人` },
	ru: { people: counted('человек', 'человека', 'человек') }
};

export const FLOW_FIGURES: Readonly<Record<Language, FigureWords>> = {
	en: {
		sides: {
			moscow: 'Moscow',
			beijing: 'Beijing',
			both: 'As agreed',
			historians: 'Historians',
			others: 'Others'
		},
		roughly: { about: (figure) => `about ${figure}`, over: (figure) => `over ${figure}` },
		says: (side, figure) => `${side}: ${figure}`,
		between: '\u00a0·\n'
	},
	'zh-Hans': {
		sides: {
			moscow: '莫斯科',
			beijing: '北京',
			both: '双方商定',
			historians: '史学家',
			others: '其他'
		},
		roughly: { about: (figure) => `约${figure}`, over: (figure) => `逾${figure}` },
		says: (side, figure) => `${side}：${figure}`,
		between: '；\n'
	},
	ru: {
		sides: {
			moscow: 'Москва',
			beijing: 'Пекин',
			both: 'По соглашению',
			historians: 'Историки',
			others: 'Другие'
		},
		roughly: {
			about: (figure) => `около\u00a0${figure}`,
			over: (figure) => `свыше\u00a0${figure}`
		},
		says: (side, figure) => `${side}: ${figure}`,
		between: '\u00a0·\n'
	}
};

/** 5,294 million stays so: nobody is made to read more digits than the claimant gave. */
function writeLarge(value: number, language: Language, { large }: UnitWords): string {
	const [size = 1, word = ''] = large?.find(([least]) => value >= least) ?? [];
	return writeNumber(value / size, language, word ? 4 : 0) + word;
}

/** “about 1,500 people”, in the reader's language. */
export function writeFigure(
	{ value, unit, roughly }: WrittenFigure,
	language: Language,
	units: UnitWords
): string {
	const number = writeLarge(value, language, units);
	const told = units[unit]?.(number, value) ?? number;
	return roughly === undefined ? told : FLOW_FIGURES[language].roughly[roughly](told);
}

/** The figures of several sides, each in a line of its own with whose it is: “Moscow: about 1,500 people · Beijing: 1,390 people”. */
export function writeFigures(
	figures: readonly (WrittenFigure & { side: FigureSide })[],
	language: Language,
	units: UnitWords
): string {
	const words = FLOW_FIGURES[language];
	return figures
		.map((figure) => words.says(words.sides[figure.side], writeFigure(figure, language, units)))
		.join(words.between);
}
