import {
	count,
	counted,
	PEOPLE,
	writeFigure,
	type FlowUnit,
	type UnitWords,
	type WrittenFigure
} from './flow-figures';
import type { Language } from './index';

/** In what flows are counted, people among them. */
export const UNITS: Readonly<
	Record<Language, UnitWords & Readonly<Record<FlowUnit, NonNullable<UnitWords[FlowUnit]>>>>
> = {
	en: {
		large: [
			[1e9, ' billion'],
			[1e6, ' million']
		],
		...PEOPLE.en,
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
	'zh-Hans': {
		large: [
			[1e8, '亿'],
			[1e4, '万']
		],
		...PEOPLE['zh-Hans'],
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
	ru: {
		large: [
			[1e9, '\u00a0млрд'],
			[1e6, '\u00a0млн']
		],
		...PEOPLE.ru,
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
	}
};

/** “about 1,500 people”, in the reader's language. */
export const writeFlowFigure = (figure: WrittenFigure, language: Language): string =>
	writeFigure(figure, language, UNITS[language]);
