import { at, dated } from './dated-words';
import type { FirstWords } from './en';

const rules = new Intl.PluralRules('ru-RU');

/** The form of a noun that agrees with the number: 1 объект, 2 объекта, 5 объектов. */
export function plural(count: number, one: string, few: string, many: string): string {
	const form = rules.select(count);
	return form === 'one' ? one : form === 'few' ? few : many;
}

const GENITIVE: Record<string, string> = {
	январь: 'января',
	февраль: 'февраля',
	март: 'марта',
	апрель: 'апреля',
	май: 'мая',
	июнь: 'июня',
	июль: 'июля',
	август: 'августа',
	сентябрь: 'сентября',
	октябрь: 'октября',
	ноябрь: 'ноября',
	декабрь: 'декабря'
};

/** A date after a preposition: «март 1969» becomes «марта 1969», «1970-е годы» «1970-х годов». */
function genitive(date: string): string {
	return date
		.replace(/^[а-я]+/, (month) => GENITIVE[month] ?? month)
		.replace('-е годы', '-х годов');
}

/** «до мая 1989», but «примерно до 1990»: two prepositions do not stand together. */
function after(preposition: string, date: string): string {
	const about = /^около (.+)$/.exec(date)?.[1];
	return about ? `примерно ${preposition} ${about}` : `${preposition} ${genitive(date)}`;
}

export const ru: FirstWords = {
	title: 'Thalweg',
	subtitle: 'Живой атлас советско-китайского раскола, 1945–2008',
	subtitleInBrief: 'Советско-китайский раскол',
	pageTitle: {
		atlas: (title, subtitle) => `${title}: ${subtitle}`,
		record: (record, date) => `${record}, ${date}`,
		comparison: (date, other) => `Сравнение: ${date} и ${other}`
	},
	menu: 'Меню',
	skipToTimeline: 'Перейти к шкале времени',
	map: {
		region: 'Карта',
		unstyled: 'Часть оформления не загрузилась: страница может выглядеть непривычно.',
		drawing: 'Карта рисуется…',
		credits: '© OpenStreetMap',
		openStreetMap: 'участники OpenStreetMap',
		otherSources: '(ODbL) · Natural Earth · CIA WDB II · GSHHG (LGPL) · NASA'
	},
	search: {
		open: 'Поиск',
		hint: 'Поиск (/ или Ctrl+K)'
	},
	parts: {
		arriving: 'Эта часть страницы загружается…',
		missing: 'Эту часть страницы не удалось загрузить с сервера.',
		missingAgain:
			'Эту часть страницы снова не удалось загрузить с сервера; возможно, атлас на сервере обновился. Если перезагрузить страницу, дата, место и открытое описание останутся.'
	},
	noMap: {
		noWebgl:
			'Этот браузер не может нарисовать карту (WebGL 2 отсутствует или отключён). Всё, что есть на карте, перечислено здесь.',
		lost: 'Браузер временно перестал рисовать карту. Пока она не вернётся, её заменяет список ниже.',
		notFetched: 'Не удалось загрузить карту с сервера. Всё, что есть на карте, перечислено здесь.',
		notFetchedAgain:
			'Карту снова не удалось загрузить с сервера; возможно, атлас на сервере обновился. Если перезагрузить страницу, дата, место и открытое описание останутся.',
		slow: 'Карта ещё загружается. Всё, что есть на карте, перечислено здесь.',
		noWorker:
			'Фоновая часть карты не запустилась или не отвечает. Всё, что есть на карте, перечислено здесь.',
		sandboxed:
			'Страница вокруг атласа не разрешает того, что нужно карте. Всё, что есть на карте, перечислено здесь.',
		notMade: 'Карту создать не удалось. Всё, что есть на карте, перечислено здесь.'
	},
	timeline: {
		region: 'Шкала времени',
		date: 'Дата',
		dateField: 'Перейти к дате',
		dateHint: dated`Год, месяц или день: ${at('1969')}, ${at('1969-03', 'март 1969')}, ${at('1969-03-02')}; в записи ${at('1969-03-02', '2/3/1969')} сначала день`,
		shortYear: (found) =>
			dated`В дате «${found}» не хватает века. Укажите год полностью: ${at('1969')}, ${at('1969-03', 'март 1969')} или ${at('1969-03-02')}.`,
		dateProblem: (found, first, last) =>
			dated`«${found}» — такой даты в атласе нет. Введите ${at('1969')}, ${at('1969-03', 'март 1969')} или ${at('1969-03-02')}; первая дата — ${at(first)}, последняя — ${at(last)}.`,
		previousEvent: 'Предыдущее событие',
		nextEvent: 'Следующее событие',
		previousDay: 'На день назад',
		nextDay: 'На день вперёд',
		periods: 'Периоды',
		shortPeriods: {
			'before-alliance': 'До союза',
			alliance: 'Союз',
			divergence: 'Разлад',
			rift: 'Разрыв',
			triangle: 'Треугольник',
			obstacles: 'Оттепель'
		},
		goTo: (date) => `Перейти к дате: ${date}`,
		goToPeriod: 'Перейти к периоду',
		previousChange: 'Предыдущее изменение на карте',
		nextChange: 'Следующее изменение на карте',
		play: 'Воспроизвести',
		pause: 'Пауза',
		speed: 'Скорость воспроизведения',
		yearsPerMinute: (years) => `${years} ${plural(years, 'год', 'года', 'лет')} в минуту`,
		byEvent: 'от события к событию',
		pausedOn: (date) => `Пауза: ${date}.`,
		closeCaption: 'Закрыть подпись',
		zoomIn: 'Показать меньший отрезок времени',
		zoomOut: 'Показать больший отрезок времени',
		earlier: 'Сдвинуть шкалу назад',
		later: 'Сдвинуть шкалу вперёд',
		trackShows: 'Показанный отрезок времени',
		more: 'Шкала времени: настройки и пояснения',
		tension: 'Напряжённость',
		editorial: 'оценка редакции'
	},
	story: {
		region: 'Описание',
		arriving: 'Текст загружается…',
		unreadable: 'Это описание показать нельзя: данные неполны или от другой версии атласа.',
		close: 'Закрыть',
		handle: 'Высота описания: потяните или нажмите',
		names: 'Названия',
		events: 'Связанные события',
		allEvents: (count) => `Показать все (${count})`,
		sourceNumber: (number, place) =>
			place ? `Источник ${number}, ${place}` : `Источник ${number}`,
		between: (a, b) => `${a} — ${b}`,
		debates: 'О чём спорят историки'
	},
	onThisDay: {
		region: 'В этот день',
		count: (count) => `${count} ${plural(count, 'объект', 'объекта', 'объектов')} на карте`,
		go: 'В этот день'
	},
	contents: {
		title: 'Содержание'
	},
	comparison: {
		start: 'Сравнить с другой датой',
		stop: 'Закончить сравнение',
		other: 'Сравнить с датой'
	},
	certainty: {
		'less-certain': 'подтверждено не полностью',
		uncertain: 'под вопросом'
	},
	people: {
		inOffice: 'Кто в этот день был у власти'
	},
	kinds: {
		events: 'Событие',
		places: 'Место',
		flows: 'Помощь и торговля',
		periods: 'Период',
		scenes: 'День по шагам',
		links: 'Отношения',
		sectors: 'Участок границы',
		areas: 'Участок у границы',
		geography: 'География',
		debates: 'Дискуссия',
		people: 'Персона',
		series: 'Ряд данных',
		tension: 'Индекс напряжённости',
		terms: 'Термин',
		tours: 'Экскурсия'
	},
	kindsTogether: {
		events: 'События',
		sectors: 'Граница',
		areas: 'Спорные земли',
		links: 'Отношения между столицами',
		places: 'Места',
		geography: 'Реки, озёра и хребты',
		flows: 'Помощь и торговля',
		periods: 'Периоды',
		scenes: 'Дни по шагам',
		debates: 'Дискуссии',
		people: 'Люди',
		series: 'Ряды данных',
		tension: 'Напряжённость',
		terms: 'Термины',
		tours: 'Экскурсии'
	},
	stances: {
		alliance: 'Союз',
		friendship: 'Дружба',
		cooperation: 'Сотрудничество',
		normalized: 'Нормальные отношения',
		opening: 'Сближение',
		strained: 'Напряжённые отношения',
		hostile: 'Враждебные отношения',
		'armed-conflict': 'Вооружённый конфликт',
		none: 'Отношений нет'
	},
	statuses: {
		undisputed: 'Фактически не оспаривается',
		claimed: 'Заявлены притязания',
		'patrolled-tension': 'Патрулируется, обстановка напряжённая',
		'armed-clash': 'Вооружённые столкновения',
		negotiation: 'Идут переговоры',
		delimited: 'Согласована договором (делимитирована)',
		demarcated: 'Обозначена на местности (демаркирована)'
	},
	areas: {
		unclaimed: 'Ещё не оспаривается',
		disputed: 'Оспаривается',
		settled: (date) => dated`Урегулировано соглашением: ${date}`,
		transferredOn: (date) => dated`Передано: ${date}`,
		transferredIn: (date) => dated`Передано, ${date}`
	},
	placeKinds: {
		capital: 'Столица',
		city: 'Город',
		'border-site': 'Место на границе',
		'conflict-site': 'Место боёв',
		'meeting-place': 'Место встречи',
		'nuclear-site': 'Ядерный объект',
		'aid-site': 'Объект советской помощи',
		'military-base': 'Военная база'
	},
	eventKinds: {
		treaty: 'Договор',
		agreement: 'Соглашение',
		negotiation: 'Переговоры',
		visit: 'Визит',
		summit: 'Встреча в верхах',
		speech: 'Выступление',
		polemic: 'Полемика',
		diplomatic: 'Дипломатия',
		war: 'Война',
		battle: 'Бой',
		incident: 'Инцидент',
		crisis: 'Кризис',
		deployment: 'Развёртывание войск',
		withdrawal: 'Вывод, отзыв',
		handover: 'Передача',
		nuclear: 'Ядерные вопросы',
		aid: 'Помощь',
		trade: 'Торговля',
		migration: 'Миграция',
		domestic: 'Внутренние события'
	},
	relations: {
		title: 'Таблица отношений'
	},
	data: {
		open: 'Данные',
		citeView: 'Как сослаться на этот вид',
		contents: {
			opening: 'Все записи вкратце: с ними открывается страница',
			reference: 'Краткие записи о людях, понятиях и прочем',
			stories: 'Дополнения к кратким записям',
			excerpts: 'Тексты описаний по частям',
			dates: 'Даты в текстах записей',
			citations: 'Библиографические ссылки',
			border: 'Граница по датам, участкам и позициям сторон',
			polities: 'Государства по датам',
			boundaries: 'Границы государств по датам',
			land: 'Суша'
		}
	},
	frame: {
		wheelOnTrack: (key) => `${key} + колесо — больше или меньше времени на шкале`
	},
	flows: {
		kinds: {
			experts: 'Специалисты',
			credits: 'Кредиты',
			plants: 'Заводы',
			nuclear: 'Помощь в ядерной области',
			students: 'Студенты',
			trade: 'Торговля',
			'military-aid': 'Военная помощь',
			aid: 'Помощь'
		}
	},
	settings: {
		language: 'Язык',
		dark: 'Тёмная'
	},
	failures: {
		tryAgain: 'Повторить',
		trying: 'Ещё одна попытка…',
		reload: 'Перезагрузить страницу',
		offline: (files) => `Нет связи с сервером. Не загружено: ${files}.`,
		silent: (files, seconds) =>
			`Сервер не отвечает уже ${seconds}\u00A0${plural(seconds, 'секунду', 'секунды', 'секунд')}. Не загружено: ${files}.`,
		missing: (files) => `На сервере есть не всё. Не найдено: ${files}.`,
		refused: (files, status) =>
			`Сервер отказался отвечать (ошибка ${status}). Не загружено: ${files}.`,
		cutOff: (files) => `Передача оборвалась. Загружено не полностью: ${files}.`,
		webPage: (files) => `Вместо данных сервер прислал веб-страницу: ${files}.`,
		notJson: (files) => `Сервер прислал нечитаемые данные: ${files}.`,
		shape: (files, expectation, found) =>
			`Данные не того вида: ${files}. ${expectation}, найдено: ${found}.`,
		content: (files) =>
			`Эти данные использовать не удалось; возможно, они от другой версии атласа: ${files}.`,
		expectation: (where, expected) => `В месте «${where}» ожидалось: ${expected}`,
		wholeFile: 'файл целиком',
		file: (content, file) => `${content} (${file})`,
		list: (first, next) => `${first}, ${next}`,
		more: (files, count) => `${files} и ещё файлов: ${count}`,
		values: {
			nothing: 'ничего',
			list: 'список',
			object: 'набор полей',
			text: 'текст',
			number: 'число',
			truth: 'да или нет'
		}
	},
	notices: {
		region: 'Уведомления',
		dismiss: 'Убрать',
		languageFailed: (language) =>
			`Не удалось загрузить тексты на языке: ${language}. Проверьте связь с сервером и выберите язык снова.`
	},
	share: {
		share: 'Поделиться',
		copied: 'Ссылка скопирована.',
		notCopied: 'Скопировать не удалось. Вот ссылка:',
		link: 'Ссылка на этот вид',
		cite: 'Сослаться',
		picture: 'Картинка',
		embed: 'Встроить',
		about: 'Об атласе',
		print: 'Печать'
	},
	tour: {
		end: 'Закончить экскурсию и вернуться на прежнее место',
		back: (chapter: number) => `Назад к главе ${chapter}`,
		arriving: 'Главы загружаются…'
	},
	dates: {
		about: (date) => `около ${genitive(date)}`,
		perhaps: (date) => `${date} (?)`,
		range: (from, to) => `${from} — ${to}`,
		since: (from) => after('с', from),
		until: (to) => after('до', to),
		decade: (year) => `${year}-е годы`
	},
	units: {
		metres: (number) => `${number}\u00A0м`,
		kilometres: (number) => `${number}\u00A0км`
	}
};
