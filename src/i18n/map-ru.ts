import { at, dated } from './dated-words';
import type { MapWords } from './map-en';

const plurals = new Intl.PluralRules('ru');
const EVENTS = { one: 'событие', few: 'события', many: 'событий' } as const;

function russianEvents(count: number): string {
	const form = plurals.select(count);
	return EVENTS[form === 'one' || form === 'few' ? form : 'many'];
}

export const map: MapWords = {
	map: {
		canvas:
			'Карта Евразии. Стрелки сдвигают её, плюс и минус меняют масштаб. Всё, что на ней есть, перечислено и в разделе «В этот день».',
		zoomIn: 'Приблизить',
		zoomOut: 'Отдалить',
		quieterTies: (count: number) => `Слабые связи: ${count}`,
		fewerTies: 'Меньше связей',
		home: 'К первому виду',
		globe: 'Глобус',
		flat: 'Плоская карта'
	},
	lines: {
		'soviet-line': 'Линия на советских картах (позиция СССР)',
		'chinese-claim-line': 'Главный фарватер (позиция КНР)'
	},
	legend: {
		title: 'Условные знаки',
		flowsFrom: { moscow: 'Из Москвы', beijing: 'Из Пекина' },
		ties: {
			moscow: 'Связь Москвы',
			beijing: 'Связь Пекина',
			washington: 'Связь Вашингтона',
			three: 'Москва, Пекин и Вашингтон между собой'
		},
		aligned: {
			moscow: 'На стороне Москвы',
			beijing: 'На стороне Пекина',
			both: 'С обеими сторонами'
		},
		layers: {
			relief: 'Рельеф',
			polities: 'Государства',
			water: 'Реки и озёра',
			rails: 'Железные дороги (схематически)',
			border: 'Граница',
			mongolia: 'Китайско-монгольская граница',
			areas: 'Спорные земли',
			island: 'Даманский / Чжэньбао',
			links: 'Отношения между столицами',
			alignment: 'С кем стояли государства',
			flows: 'Помощь и торговля, специалисты и студенты',
			places: 'Места',
			events: 'Недавние события',
			labels: 'Названия'
		},
		islandOutline: dated`Остров в ${at('1969')} году (реконструкция)`,
		bank: 'Берег реки (реконструкция)',
		channel: 'Главный фарватер',
		recent: 'Событие: в свой день, затем угасает',
		uncertain: 'Событие, день которого точно не известен',
		reconstruction: 'реконструкция',
		schematic: 'схематически',
		place: 'Место с описанием',
		disputed: 'Спорный участок'
	},
	served: {
		as: {
			'open-crossing': 'Пограничный переход, открыт',
			'shut-crossing': 'Пограничный переход, закрыт',
			'post-moscow': 'Советская погранзастава',
			'post-beijing': 'Китайская погранзастава',
			'headquarters-moscow': 'Штаб советского, затем российского военного округа',
			'headquarters-beijing': 'Штаб китайского военного округа'
		}
	},
	spot: {
		events: (count) => `${count} ${russianEvents(count)}`,
		more: (count) => `и ещё ${count}`,
		yours: 'Ваши данные',
		to: (place) => `${place}: показать`
	},
	contested: {
		howToRead: 'Как читать спорные земли',
		naming:
			'У спорных земель оба названия: по-русски и по-китайски первым своё, по-английски китайское; прочие — того времени.',
		namingPage: 'Как даются названия',
		originOf: (layer) => `${layer}: происхождение, лицензия, точность`
	}
};
