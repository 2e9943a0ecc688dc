import { at, dated } from './dated-words';
import type { Widen } from './en';
import type { Language } from './index';

const en = {
	/** In another language: not all of a story is translated yet. */
	partlyEnglish: 'Parts of this text are not translated yet and stand in English.',
	figures: { title: 'Figures, by claimant', date: 'For when', figure: 'How much' },
	tension: {
		chart: (from: string, to: string) =>
			`Chart: tension year by year, from 0 to 10, ${from} to ${to}. The same values follow as a table.`,
		inYear: (year: string, value: string) => dated`${at(year)}: ${value} of 10.`,
		method: 'How it was judged',
		caveats: 'What to bear in mind',
		table: 'The chart as a table',
		year: 'Year',
		value: 'Value',
		basis: 'Basis'
	},
	/** A day told step by step. */
	scene: {
		door: 'Step through the day',
		noSuchStep: (found: string, shown: number) =>
			`The day has no step as the link asks for it, “${found}”; step ${shown} is shown instead.`,
		step: (step: number, count: number) => `Step ${step} of ${count}`,
		list: (step: number, count: number) => `Step ${step} of ${count}: show all steps`,
		previous: 'Previous',
		next: 'Next',
		clocks: {
			beijing: (time: string) => `${time} in Beijing`,
			ussuri: (time: string) => `${time} on the Soviet bank`,
			'east-kazakhstan': (time: string) => `${time} in eastern Kazakhstan`,
			moscow: (time: string) => `${time} in Moscow`
		},
		about: (time: string) => `about ${time}`,
		between: (from: string, until: string) => `${from}–${until}`,
		dayBefore: (time: string) => `${time} (the day before)`,
		dayAfter: (time: string) => `${time} (the day after)`,
		noOther: (side: string) => `No account from ${side} was found for this step.`,
		unknown: 'What is not known',
		onTheMap: 'On the map',
		inferred: 'placed after an account, not surveyed',
		men: (count: string) => `${count} men`,
		vehicles: (count: string) => `${count} vehicles`,
		dead: 'The dead, as far as sources name them',
		rings: 'Rings: 500 m and 2 km.',
		arms: {
			'border-guards': 'Border guards',
			infantry: 'Infantry',
			reconnaissance: 'Scouts',
			armour: 'Tanks',
			artillery: 'Guns and rockets',
			militia: 'Militia',
			boats: 'Boats',
			aircraft: 'Aircraft',
			workers: 'Workers'
		},
		echelons: {
			group: 'group',
			squad: 'squad',
			platoon: 'platoon',
			company: 'company',
			battalion: 'battalion',
			regiment: 'regiment'
		}
	},
	/** The table of relations. */
	relations: {
		on: 'How the capitals stood with each other on',
		press: 'Press a relation to see it through the years.',
		capital: 'Capital',
		story: 'Read its story'
	},
	/** The readings of one border. */
	readings: {
		held: 'Who held it',
		moscow: 'As Moscow drew it',
		beijing: 'As Beijing drew it',
		agreed: 'What was agreed',
		article: (article: string) => `Article ${article}`,
		notDrawn: 'no line can be drawn of it',
		parts: {
			damansky: 'at Zhenbao / Damansky',
			abagaitu: 'at Abagaitu / Bolshoi',
			alakol: 'by the Dzungarian Gate',
			'uzengi-kuush': 'at Uzengi-Kuush',
			markansu: 'at Markansu',
			'sarykol-rangkul': 'by Rangkul'
		}
	}
};

/** What is said by parts that come later alone: days step by step, the table of relations, the readings of a border. */
export type StoryWords = Widen<typeof en>;

const zhHans: StoryWords = {
	partlyEnglish: '本文有一部分尚未译成中文，以英文原文列出。',
	figures: { title: '各方数字', date: '时间', figure: '数字' },
	tension: {
		chart: (from, to) => `图表：${from}年至${to}年逐年紧张程度，从0到10。相同数值另列于下表。`,
		inYear: (year, value) => dated`${at(year, `${year}年`)}：${value}（最高为10）。`,
		method: '如何评定',
		caveats: '阅读须知',
		table: '图表数据（表格）',
		year: '年份',
		value: '数值',
		basis: '依据'
	},
	scene: {
		door: '逐步了解当日经过',
		noSuchStep: (found, shown) => `链接所指的步骤“${found}”不存在；现显示第${shown}步。`,
		step: (step, count) => `第${step}步，共${count}步`,
		list: (step, count) => `第${step}步，共${count}步：显示所有步骤`,
		previous: '上一步',
		next: '下一步',
		clocks: {
			beijing: (time) => `北京时间${time}`,
			ussuri: (time) => `苏方当地时间${time}`,
			'east-kazakhstan': (time) => `哈萨克斯坦东部${time}`,
			moscow: (time) => `莫斯科时间${time}`
		},
		about: (time) => `约${time}`,
		between: (from, until) => `${from}—${until}`,
		dayBefore: (time) => `${time}（前一日）`,
		dayAfter: (time) => `${time}（次日）`,
		noOther: (side) => `未找到${side}一方对这一步的叙述。`,
		unknown: '尚不清楚之处',
		onTheMap: '图上所示',
		inferred: '据叙述标定，并非测定',
		men: (count) => `${count}人`,
		vehicles: (count) => `${count}辆`,
		dead: '有名可考的死者',
		rings: '圆圈：500米和2公里。',
		arms: {
			'border-guards': '边防部队',
			infantry: '步兵',
			reconnaissance: '侦察分队',
			armour: '坦克',
			artillery: '火炮和火箭炮',
			militia: '民兵',
			boats: '艇只',
			aircraft: '飞机',
			workers: '工人'
		},
		echelons: {
			group: '小组',
			squad: '班',
			platoon: '排',
			company: '连',
			battalion: '营',
			regiment: '团'
		}
	},
	relations: {
		on: '各国首都之间的关系，日期：',
		press: '点选一项，可查看历年变化。',
		capital: '首都',
		story: '阅读详情'
	},
	readings: {
		held: '谁在控制',
		moscow: '莫斯科的画法',
		beijing: '北京的画法',
		agreed: '双方协定',
		article: (article) => `第${article}条`,
		notDrawn: '无法绘出界线',
		parts: {
			damansky: '珍宝岛 / 达曼斯基岛一段',
			abagaitu: '阿巴该图 / 博利绍伊岛一段',
			alakol: '阿拉山口一段',
			'uzengi-kuush': '乌宗图什河源一段',
			markansu: '玛尔坎苏一段',
			'sarykol-rangkul': '郎库里湖一段'
		}
	}
};

const ru: StoryWords = {
	partlyEnglish: 'Часть этого текста ещё не переведена и приводится по-английски.',
	figures: { title: 'Кто какие цифры называет', date: 'За какое время', figure: 'Сколько' },
	tension: {
		chart: (from, to) =>
			`График: напряжённость по годам от 0 до 10, ${from}–${to}. Те же значения приведены ниже в таблице.`,
		inYear: (year, value) => dated`${at(year)}: ${value} из 10.`,
		method: 'Как выставлены оценки',
		caveats: 'Что следует учитывать',
		table: 'График в виде таблицы',
		year: 'Год',
		value: 'Значение',
		basis: 'Основание'
	},
	scene: {
		door: 'Пройти день по шагам',
		noSuchStep: (found, shown) =>
			`Шага «${found}», названного в ссылке, нет; показан шаг ${shown}.`,
		step: (step, count) => `Шаг ${step} из ${count}`,
		list: (step, count) => `Шаг ${step} из ${count}: показать все шаги`,
		previous: 'Назад',
		next: 'Дальше',
		clocks: {
			beijing: (time) => `${time} в Пекине`,
			ussuri: (time) => `${time} на советском берегу`,
			'east-kazakhstan': (time) => `${time} в Восточном Казахстане`,
			moscow: (time) => `${time} в Москве`
		},
		about: (time) => `около ${time}`,
		between: (from, until) => `${from}–${until}`,
		dayBefore: (time) => `${time} (накануне)`,
		dayAfter: (time) => `${time} (на следующий день)`,
		noOther: (side) => `Рассказа другой стороны об этом шаге не найдено: ${side}.`,
		unknown: 'Что неизвестно',
		onTheMap: 'На карте',
		inferred: 'нанесено по рассказу, не по съёмке',
		men: (count) => `${count} чел.`,
		vehicles: (count) => `машин: ${count}`,
		dead: 'Погибшие, которых называют источники',
		rings: 'Окружности: 500 м и 2 км.',
		arms: {
			'border-guards': 'Пограничники',
			infantry: 'Пехота',
			reconnaissance: 'Разведчики',
			armour: 'Танки',
			artillery: 'Орудия и реактивные установки',
			militia: 'Народное ополчение',
			boats: 'Катера',
			aircraft: 'Авиация',
			workers: 'Рабочие'
		},
		echelons: {
			group: 'группа',
			squad: 'отделение',
			platoon: 'взвод',
			company: 'рота',
			battalion: 'батальон',
			regiment: 'полк'
		}
	},
	relations: {
		on: 'Отношения между столицами на дату:',
		press: 'Нажмите на ячейку, чтобы увидеть отношения по годам.',
		capital: 'Столица',
		story: 'Читать подробнее'
	},
	readings: {
		held: 'Кто держал',
		moscow: 'Как чертила Москва',
		beijing: 'Как чертил Пекин',
		agreed: 'О чём договорились',
		article: (article) => `статья ${article}`,
		notDrawn: 'провести её линией нельзя',
		parts: {
			damansky: 'у Даманского / Чжэньбао',
			abagaitu: 'у Большого / Абагайту',
			alakol: 'у Джунгарских Ворот',
			'uzengi-kuush': 'в Узенгу-Кууш',
			markansu: 'у Маркансу',
			'sarykol-rangkul': 'у Рангкуля'
		}
	}
};

export const STORY_WORDS: Readonly<Record<Language, StoryWords>> = { en, 'zh-Hans': zhHans, ru };
