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
	/** The number, as it is written before its unit, and the number itself. */
	units: Readonly<Record<FlowUnit, (number: string, value: number) => string>>;
	roughly: Readonly<Record<'about' | 'over', (figure: string) => string>>;
	/** Whose the figure is, and the figure. */
	says(side: string, figure: string): string;
	between: string;
	title: string;
	claimant: string;
	date: string;
	figure: string;
}

/** One, or several. */
const count = (one: string, many: string) => (number: string, value: number) =>
	`${number} ${value === 1 ? one : many}`;

/** Russian counts in three forms; large round numbers in words take the last. */
const counted = (one: string, few: string, many: string) => (number: string, value: number) => {
	const [ten, hundred] = [value % 10, value % 100];
	const isTeen = hundred > 10 && hundred < 20;
	if (value >= 1e6 || isTeen || ten === 0 || ten > 4) return `${number} ${many}`;
	return `${number} ${ten === 1 ? one : few}`;
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
		units: {
			people: count('person', 'people'),
			'tours-of-duty': count('tour of duty', 'tours of duty'),
			agreements: count('agreement', 'agreements'),
			projects: count('project', 'projects'),
			enterprises: count('enterprise', 'enterprises'),
			workshops: count('workshop', 'workshops'),
			contracts: count('contract', 'contracts'),
			dollars: count('dollar', 'dollars'),
			'dollars-a-year': (number) => `${number} dollars a year`,
			roubles: count('rouble', 'roubles'),
			'new-roubles': count('new rouble', 'new roubles'),
			yuan: (number) => `${number} yuan`,
			percent: (number) => `${number} %`
		},
		roughly: { about: (figure) => `about ${figure}`, over: (figure) => `over ${figure}` },
		says: (side, figure) => `${side}: ${figure}`,
		between: ' · ',
		title: 'Figures, by claimant',
		claimant: 'Who says so',
		date: 'For when',
		figure: 'How much'
	},
	'zh-Hans': {
		sides: {
			moscow: '莫斯科',
			beijing: '北京',
			both: '双方商定',
			historians: '史学家',
			others: '其他'
		},
		units: {
			people: (number) => `${number}人`,
			'tours-of-duty': (number) => `${number}人次`,
			agreements: (number) => `${number}项协定`,
			projects: (number) => `${number}个项目`,
			enterprises: (number) => `${number}个企业`,
			workshops: (number) => `${number}个车间`,
			contracts: (number) => `${number}份合同`,
			dollars: (number) => `${number}美元`,
			'dollars-a-year': (number) => `每年${number}美元`,
			roubles: (number) => `${number}卢布`,
			'new-roubles': (number) => `${number}新卢布`,
			yuan: (number) => `${number}元人民币`,
			percent: (number) => `${number}%`
		},
		roughly: { about: (figure) => `约${figure}`, over: (figure) => `逾${figure}` },
		says: (side, figure) => `${side}：${figure}`,
		between: '；',
		title: '各方数字',
		claimant: '提出者',
		date: '时间',
		figure: '数字'
	},
	ru: {
		sides: {
			moscow: 'Москва',
			beijing: 'Пекин',
			both: 'По соглашению',
			historians: 'Историки',
			others: 'Другие'
		},
		units: {
			people: counted('человек', 'человека', 'человек'),
			'tours-of-duty': counted('командировка', 'командировки', 'командировок'),
			agreements: counted('соглашение', 'соглашения', 'соглашений'),
			projects: counted('объект', 'объекта', 'объектов'),
			enterprises: counted('предприятие', 'предприятия', 'предприятий'),
			workshops: counted('цех', 'цеха', 'цехов'),
			contracts: counted('контракт', 'контракта', 'контрактов'),
			dollars: counted('доллар', 'доллара', 'долларов'),
			'dollars-a-year': (number) => `${number} долларов в год`,
			roubles: counted('рубль', 'рубля', 'рублей'),
			'new-roubles': counted('новый рубль', 'новых рубля', 'новых рублей'),
			yuan: counted('юань', 'юаня', 'юаней'),
			percent: (number) => `${number} %`
		},
		roughly: {
			about: (figure) => `около\u00a0${figure}`,
			over: (figure) => `свыше\u00a0${figure}`
		},
		says: (side, figure) => `${side}: ${figure}`,
		between: ' · ',
		title: 'Цифры: кто какие называет',
		claimant: 'Кто называет',
		date: 'За какое время',
		figure: 'Сколько'
	}
};

/** From so many on a number is written in words of so many, largest first. */
const LARGE: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
	en: [
		[1e9, ' billion'],
		[1e6, ' million']
	],
	'zh-Hans': [
		[1e8, '亿'],
		[1e4, '万']
	],
	ru: [
		[1e9, '\u00a0млрд'],
		[1e6, '\u00a0млн']
	]
};

/** 5,294 million stays so: nobody is made to read more digits than the claimant gave. */
function writeLarge(value: number, language: Language): string {
	const found = LARGE[language].find(([size]) => value >= size);
	if (!found) return writeNumber(value, language, 0);
	const [size, word] = found;
	return writeNumber(value / size, language, 4) + word;
}

/** “about 1,500 people”, in the reader's language. */
export function writeFlowFigure(
	{ value, unit, roughly }: WrittenFigure,
	language: Language
): string {
	const words = FLOW_FIGURES[language];
	const told = words.units[unit](writeLarge(value, language), value);
	return roughly === undefined ? told : words.roughly[roughly](told);
}

/** The figures of several sides, each with whose it is: “Moscow: about 1,500 people · Beijing: 1,390 people”. */
export function writeFigures(
	figures: readonly (WrittenFigure & { side: FigureSide })[],
	language: Language
): string {
	const words = FLOW_FIGURES[language];
	return figures
		.map((figure) => words.says(words.sides[figure.side], writeFlowFigure(figure, language)))
		.join(words.between);
}
