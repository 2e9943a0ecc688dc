import type { Words } from './en';

const rules = new Intl.PluralRules('ru-RU');

/** The form of a noun that agrees with the number: 1 объект, 2 объекта, 5 объектов. */
function plural(count: number, one: string, few: string, many: string): string {
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

export const ru: Words = {
	title: 'Thalweg',
	subtitle: 'Атлас советско-китайского раскола, 1945–2008',
	pageTitle: {
		atlas: (title, subtitle) => `${title}: ${subtitle}`,
		record: (record, date) => `${record}, ${date}`,
		comparison: (date, other) => `Сравнение: ${date} и ${other}`
	},
	menu: 'Меню',
	skipToTimeline: 'Перейти к шкале времени',
	loading: 'Атлас открывается…',
	loadFailed: (file, found) =>
		`Атлас не смог прочитать ${file} (${found}). Перезагрузите страницу; если это не поможет, значит, копия на этом сервере неполная.`,
	map: {
		region: 'Карта',
		canvas:
			'Карта Евразии. Стрелки сдвигают её, плюс и минус меняют масштаб. Всё, что на ней есть, перечислено и в разделе «В этот день».',
		zoomIn: 'Приблизить',
		zoomOut: 'Отдалить',
		globe: 'Глобус',
		flat: 'Плоская карта',
		noWebgl:
			'Этот браузер не может нарисовать карту (WebGL 2 отсутствует или отключён). Всё, что на ней есть, перечислено здесь.',
		lost: 'Браузер временно перестал рисовать карту. Пока она не вернётся, её заменяет список ниже.',
		drawing: 'Карта рисуется…',
		whichOne: 'Здесь несколько объектов. Какой из них?',
		credits: '© OpenStreetMap',
		openStreetMap: 'участники OpenStreetMap',
		otherSources: '(ODbL) · Natural Earth · CIA WDB II · GSHHG (LGPL) · NASA'
	},
	timeline: {
		region: 'Шкала времени',
		date: 'Дата',
		dateField: 'Перейти к дате',
		dateHint: 'Год, месяц или день: 1969, март 1969, 1969-03-02; в записи 2/3/1969 сначала день',
		shortYear: (found) =>
			`В дате «${found}» не хватает века. Укажите год полностью: 1969, март 1969 или 1969-03-02.`,
		dateProblem: (found, first, last) =>
			`«${found}» — такой даты в атласе нет. Введите 1969, март 1969 или 1969-03-02; первая дата — ${first}, последняя — ${last}.`,
		previousEvent: 'Предыдущее событие',
		nextEvent: 'Следующее событие',
		previousDay: 'На день назад',
		nextDay: 'На день вперёд',
		phases: 'Этапы',
		goTo: (date) => `Перейти к дате: ${date}`,
		goToPhase: 'Перейти к этапу',
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
		trailing: 'События видны ещё',
		days: (days) => `${days} ${plural(days, 'день', 'дня', 'дней')}`,
		tension: 'Напряжённость',
		editorial: 'оценка редакции',
		tensionIn: (year, value) => `Напряжённость в ${year} году: ${value} из 10`,
		marks: 'Знаки на шкале',
		change: 'Карта меняется',
		lasted: 'Длительное событие; пунктир — там, где дата неточна',
		families: {
			force: 'Сила и кризисы',
			accord: 'Договоры, помощь, торговля',
			talk: 'Переговоры и визиты',
			word: 'Заявления и внутренние события'
		},
		keys: 'Клавиши (когда дата в фокусе)',
		keyDay: 'день',
		keyMonth: 'месяц',
		keyPhase: 'этап',
		keyYear: 'год',
		keyEnds: 'первый и последний день',
		keyEvent: 'событие',
		keyChange: 'изменение',
		keySwap: 'другая из двух сравниваемых дат',
		keyZoom: 'меньший или больший отрезок времени',
		keyPlay: 'воспроизведение или пауза'
	},
	story: {
		region: 'Описание',
		arriving: 'Текст загружается…',
		close: 'Закрыть',
		handle: 'Потяните или нажмите, чтобы изменить высоту описания',
		names: 'Названия',
		formerNames: 'Названия по датам',
		claims: 'Что утверждает каждая сторона',
		statuses: 'Состояние по периодам',
		controlOnDay: 'Контроль на эту дату',
		heldBy: 'Кто контролирует',
		claimedBy: 'Кто претендует',
		nobody: 'никто',
		history: 'Хронология',
		earlier: 'Раньше',
		later: 'Позже',
		storyOf: (position, count) => `Часть ${position} из ${count}`,
		nothingThen: 'Ни одна часть не относится к показанной дате; ниже — ближайшая по времени.',
		events: 'Связанные события',
		allEvents: (count) => `Показать все (${count})`,
		exactness: 'Точность',
		accuracy: (length) => `Погрешность — около ${length}.`,
		reconstructionNote: 'Очертания реконструированы, а не сняты на местности.',
		positionFrom: (source) => `Положение: ${source}.`,
		lengths: 'Протяжённость',
		sizes: 'Площадь',
		treaties: 'Договоры',
		settlement: 'Урегулирование',
		inForce: 'Вступило в силу:',
		handover: 'Передано:',
		sources: 'Источники',
		sourceNumber: (number) => `Источник ${number}`,
		sourceClass: {
			'primary-document': 'документ эпохи',
			'participants-account': 'свидетельство участника',
			'scholarly-work': 'научная работа',
			'reference-work': 'справочное издание',
			'press-of-the-time': 'печать того времени',
			'press-or-web-since': 'позднейшая печать или сайт'
		},
		sourceRead: {
			whole: ', прочитано целиком',
			passage: ', прочитано частично',
			abstract: ', прочитаны лишь аннотация или начало',
			unopened: ', нами не просмотрено'
		},
		editorial: 'Оценка редакции',
		noCounterClaim: 'Утверждение другой стороны не найдено.',
		between: (a, b) => `${a} — ${b}`,
		places: 'Места',
		people: 'Люди',
		partOf: 'К чему относится',
		significance: 'Почему это важно',
		effect: 'Влияние на отношения (оценка редакции)',
		debates: 'О чём спорят историки'
	},
	onThisDay: {
		region: 'В этот день',
		count: (count) => `${count} ${plural(count, 'объект', 'объекта', 'объектов')} на карте`,
		go: 'В этот день'
	},
	comparison: {
		start: 'Сравнить с другой датой',
		stop: 'Закончить сравнение',
		title: 'Сравнение двух дат',
		hint: 'Передвиньте время или введите другую дату. Различия на карте будут перечислены здесь.',
		other: 'Сравнить с датой',
		swap: 'Поменять даты местами',
		count: (count) => `${count} ${plural(count, 'различие', 'различия', 'различий')}`,
		none: 'Между этими двумя датами граница, спорные участки, отношения и названия, показанные на карте, не различаются.',
		phase: 'Этап',
		became: 'затем:',
		absent: 'нет на карте',
		names: 'Названия',
		eventsBetween: (count) =>
			`Между ними ${count} ${plural(count, 'событие', 'события', 'событий')}`
	},
	certainty: {
		'less-certain': 'подтверждено не полностью',
		uncertain: 'под вопросом'
	},
	kinds: {
		events: 'Событие',
		places: 'Место',
		flows: 'Помощь и торговля',
		periods: 'Этап',
		links: 'Отношения',
		sectors: 'Участок границы',
		areas: 'Спорный участок',
		geography: 'География',
		debates: 'Дискуссия',
		tension: 'Индекс напряжённости'
	},
	kindsTogether: {
		events: 'События',
		sectors: 'Граница',
		areas: 'Спорные участки',
		links: 'Отношения между столицами',
		places: 'Места',
		geography: 'Реки, озёра и хребты',
		flows: 'Помощь и торговля',
		periods: 'Этапы',
		debates: 'Дискуссии',
		tension: 'Напряжённость'
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
	lines: {
		'soviet-line': 'Линия на советских картах (позиция СССР)',
		'chinese-claim-line': 'Главный фарватер (позиция КНР)'
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
	legend: {
		title: 'Условные знаки',
		layers: {
			relief: 'Рельеф',
			polities: 'Государства',
			water: 'Реки и озёра',
			border: 'Граница',
			mongolia: 'Китайско-монгольская граница',
			areas: 'Спорные участки',
			island: 'Чжэньбао / Даманский',
			links: 'Отношения между столицами',
			places: 'Места',
			events: 'Недавние события',
			labels: 'Названия'
		},
		islandOutline: 'Остров в 1969 году (реконструкция)',
		bank: 'Берег реки (реконструкция)',
		channel: 'Главный фарватер',
		recent: 'Событие: в свой день, затем угасает',
		uncertain: 'Событие, день которого точно не известен',
		reconstruction: 'реконструкция',
		place: 'Место с описанием',
		disputed: 'Спорный участок'
	},
	data: {
		open: 'Данные',
		title: 'Данные и цитирование',
		introduction:
			'Всё, что показывает атлас, можно скачать, использовать и проверить: записи, тексты и очертания.',
		version: (version) => `Версия данных ${version}.`,
		versionNote:
			'Она меняется с каждой правкой записи или очертания, поэтому указывайте её вместе с данными.',
		citeAtlas: 'Как сослаться на атлас',
		citeView: 'Как сослаться на этот вид',
		copyAtlas: 'Скопировать ссылку на атлас',
		copyView: 'Скопировать ссылку на этот вид',
		copied: 'Скопировано.',
		notCopied: 'Браузер не разрешил копирование; вместо этого текст выделен.',
		bibliography: 'Библиография',
		bibliographyNote: 'Все источники атласа для библиографических программ:',
		files: 'Файлы',
		kilobytes: (number) => `${number} кБ`,
		detail: (content, detail) => `${content}, ${detail}`,
		described: 'Описание файлов для программ, с контрольными суммами:',
		sourcesAndLicences: 'Источники и лицензии',
		subjects: {
			records: 'Записи и тексты',
			bibliography: 'Источники',
			border: 'Граница и её воды',
			world: 'Мир вокруг неё',
			other: 'Прочие файлы'
		},
		contents: {
			atlas: 'Все записи с датами, утверждениями и источниками',
			opening: 'Все записи вкратце: с ними открывается страница',
			stories: 'Чем описания дополняют краткие записи',
			excerpts: 'Тексты описаний по частям',
			places: 'Места и их названия по датам',
			events: 'События: даты, места и подписи',
			claims: 'Спорные цифры и утверждения всех сторон рядом',
			links: 'Отношения между столицами по этапам',
			flows: 'Помощь и торговля: цифры каждой из сторон',
			sources: 'Источники в том виде, в каком их читает страница',
			bibliography: 'Источники для библиографических программ',
			border: 'Граница по датам, участкам и позициям сторон',
			areas: 'Спорные участки',
			rivers: 'Реки',
			lakes: 'Озёра',
			ussuri: 'Уссури от истока до Амура',
			damansky: 'Чжэньбао / Даманский в 1969 году: остров и река (реконструкция)',
			'damansky-lines': 'Чжэньбао / Даманский в 1969 году: берега и русло (реконструкция)',
			polities: 'Государства по датам',
			boundaries: 'Границы государств по датам',
			land: 'Суша',
			relief: 'Рельеф с отмывкой'
		},
		details: { overview: 'грубо, для всей карты', regional: 'подробнее, для области' },
		licences: {
			'CC-BY-4.0': 'Наши записи и тексты. Используйте и изменяйте их как угодно, указывая атлас.',
			'ODbL-1.0':
				'Очертания, в которых есть линии OpenStreetMap. Указывайте его участников; база данных, созданная на их основе, остаётся под этой лицензией.',
			'LGPL-3.0-or-later': 'Берега озёр из GSHHG. Указывайте авторов.',
			'other-pd':
				'Общественное достояние. Создано по данным Natural Earth, CIA WDB II и, для рельефа, NASA.'
		}
	},
	flows: {
		from: 'Откуда',
		to: 'Куда',
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
	tension: {
		chart: (from, to) =>
			`График: напряжённость по годам от 0 до 10, ${from}–${to}. Те же значения приведены ниже в таблице.`,
		inYear: (year, value) => `${year}: ${value} из 10.`,
		method: 'Как выставлены оценки',
		caveats: 'Что следует учитывать',
		table: 'График в виде таблицы',
		year: 'Год',
		value: 'Значение',
		basis: 'Основание'
	},
	settings: {
		language: 'Язык',
		dark: 'Тёмная'
	},
	notices: {
		region: 'Уведомления',
		dismiss: 'Убрать',
		retry: 'Повторить',
		further: (sentence, count) => `${sentence} (И ещё таких же: ${count}.)`,
		languageFailed: (language) =>
			`Не удалось загрузить тексты на языке: ${language}. Проверьте соединение и выберите язык ещё раз.`,
		badMap: (found) =>
			`Положение карты «${found}» из ссылки не учтено; оно пишется как масштаб/широта/долгота, например 5/46.5/133.8.`,
		badDate: (found) =>
			`Дата «${found}» из ссылки не учтена; нужна дата от 1945-01-01 до 2008-12-31, например 1969-03-02.`,
		badCompare: (found) =>
			`Дата для сравнения «${found}» из ссылки не учтена; нужна дата с 1945-01-01 по 2008-12-31, например 1991-05-16.`,
		badSelection: (found) =>
			`Выбор «${found}» из ссылки не учтён; записи с таким идентификатором в атласе нет.`,
		badLanguage: (found) => `Язык «${found}» из ссылки не учтён; в атласе есть en, zh-Hans и ru.`,
		badView: (found) => `Вид «${found}» из ссылки не учтён; нужно globe или flat.`
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
		kilometres: (number) => `${number}\u00A0км`,
		squareKilometres: (number) => `${number}\u00A0км²`
	}
};
