import { at, dated } from './dated-words';
import type { LaterWords } from './later-en';
import { plural } from './ru';

export const later: LaterWords = {
	loading: 'Атлас открывается…',
	flows: {
		from: 'Откуда',
		to: 'Куда'
	},
	notices: {
		simplifiedOnly: 'Китайский текст атласа набран только упрощёнными иероглифами.',
		further: (sentence, count) => dated`${sentence} (И ещё таких же: ${count}.)`,
		badMap: (found) =>
			`Положение карты «${found}» из ссылки не учтено; оно пишется как масштаб/широта/долгота, например 5/46.5/133.8.`,
		badDate: (found) =>
			dated`Дата «${found}» из ссылки не учтена; нужна дата с ${at('1945-01-01')} по ${at('2008-12-31')}, например ${at('1969-03-02')}.`,
		badCompare: (found) =>
			dated`Дата для сравнения «${found}» из ссылки не учтена; нужна дата с ${at('1945-01-01')} по ${at('2008-12-31')}, например ${at('1991-05-16')}.`,
		badSelection: (found) =>
			`Выбор «${found}» из ссылки не учтён; записи с таким идентификатором в атласе нет.`,
		badContents: (found) =>
			`Содержание «${found}» из ссылки не учтено; нужно periods, a-z или kinds.`,
		badLanguage: (found) => `Язык «${found}» из ссылки не учтён; в атласе есть en, zh-Hans и ru.`,
		badView: (found) => `Вид «${found}» из ссылки не учтён; нужно globe или flat.`,
		badScene: (found) =>
			`День по шагам «${found}» из ссылки не учтён; нужны день и его шаг, например zhenbao-2-march/4.`,
		badReading: (found) =>
			`Прочтение «${found}» из ссылки не учтено; нужно held, moscow, beijing, agreed или all.`,
		badDoubt: (found) =>
			`Достоверность «${found}» из ссылки не учтена; нужно certain, doubted или all.`,
		badTour: (found: string) =>
			`Экскурсия «${found}» из ссылки не учтена; ожидаются экскурсия и её глава, например split/3.`,
		noSuchChapter: (found: string, shown: number) =>
			`Такой главы, как просит ссылка, «${found}», в экскурсии нет; показана глава ${shown}.`
	},
	search: {
		title: 'Поиск по атласу',
		placeholder: 'Название, дата, работа — в любом написании',
		close: 'Закрыть поиск',
		results: 'Найденное',
		arriving: 'Названия загружаются…',
		count: (found) => `Найдено: ${found}.`,
		browse: 'Просмотреть всё по алфавиту',
		nothing: 'Ничего не найдено.',
		near: 'Такого названия нет; похожее:',
		instead: (text) => `Искали «${text}» — так пишет другая раскладка.`,
		further: (more) => `ещё ${more}`,
		goTo: (date) => `Перейти: ${date}`,
		goThere: 'перейти туда',
		date: 'Дата',
		onDate: 'События того времени',
		works: 'Работы из списка литературы',
		citing: 'Где на неё ссылаются',
		texts: 'В текстах',
		landmarks: 'С чего начать',
		keys: 'Открывать клавишами / и Ctrl+K'
	},
	timeline: {
		trailing: 'События видны ещё',
		days: (days) => `${days} ${plural(days, 'день', 'дня', 'дней')}`,
		tensionIn: (year, value) => dated`Напряжённость в ${at(year)} году: ${value} из 10`,
		marks: 'Знаки на шкале',
		change: 'Карта меняется',
		hollow: 'Пустой знак: день не точен',
		lasted: 'Длительное событие; бледнеющий пунктир — там, где дата неточна',
		families: {
			force: 'Сила и кризисы',
			accord: 'Договоры, помощь, торговля',
			talk: 'Переговоры и визиты',
			word: 'Заявления и внутренние события'
		},
		keys: 'Клавиши (когда дата в фокусе)',
		keyDay: 'день',
		keyMonth: 'месяц',
		keyPeriod: 'период',
		keyYear: 'год',
		keyEnds: 'первый и последний день',
		keyEvent: 'событие',
		keyChange: 'изменение',
		keySwap: 'другая из двух сравниваемых дат',
		keyZoom: 'меньший или больший отрезок времени',
		keyPlay: 'воспроизведение или пауза'
	},
	story: {
		alsoHere: 'Здесь же',
		shownOn: 'Показано на',
		backTo: (date: string) => `Вернуться к дате: ${date}`,
		notOn: 'На карте:',
		toItsTime: (date: string) => `Перейти: ${date}`,
		formerNames: 'Названия по датам',
		uses: 'Кто и когда так говорил',
		seeAlso: 'См. также',
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
		howExact: 'Точность',
		accuracy: (length) => `Погрешность — около ${length}.`,
		reconstructionNote: 'Очертания реконструированы, а не сняты на местности.',
		positionFrom: (source) => dated`Положение: ${source}.`,
		lengths: 'Протяжённость',
		sizes: 'Площадь',
		treaties: 'Договоры',
		settlement: 'Урегулирование',
		inForce: 'Вступило в силу:',
		handover: 'Передано:',
		sources: 'Источники',
		citationStyle: 'Стиль ссылок',
		copySources: 'Скопировать эти источники',
		sourceNote: 'Примечание:',
		citedAt: (places) => `Цитируется здесь: ${places}.`,
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
		places: 'Места',
		people: 'Люди',
		treaty: {
			title: 'О договоре',
			signed: 'Подписан',
			signatories: 'Подписали',
			ratified: 'Ратифицирован',
			inForce: 'Вступил в силу',
			ended: 'Прекратил действие',
			fullText: 'Текст',
			read: (host: string) => `Читать на ${host}`
		},
		partOf: 'К чему относится',
		significance: 'Почему это важно',
		effect: 'Влияние на отношения (оценка редакции)'
	},
	legend: {
		counted:
			'Правило одно для всех: государство считается стоящим с Москвой или с Пекином, пока их отношения названы в атласе союзом или дружбой. Это оценка редакции; по каждому государству её показывает таблица отношений. На государствах без такой связи штрихов нет.'
	},
	spot: {
		enterOpens: 'Клавиша Enter откроет его.',
		enterLists: 'Клавиша Enter откроет список.',
		enter: 'Enter',
		keyOpen: 'открыть то, что началось в этот день'
	},
	frame: {
		wheelOnMap: (key) => `${key} + колесо — масштаб карты; или сначала нажмите на неё`,
		fingersOnMap: 'Карту двигают двумя пальцами; или сначала коснитесь её'
	},
	served: {
		title: 'Чем служило это место'
	},
	map: {
		whichOne: 'Здесь несколько объектов. Какой из них?'
	},
	contested: {
		choice: 'Чья линия',
		readings: {
			held: 'Кто держал',
			moscow: 'Как чертила Москва',
			beijing: 'Как чертил Пекин',
			agreed: 'О чём договорились',
			all: 'Всё'
		},
		noClaim:
			'Линии показывают то, что документально известно на этот день, и не означают признания чьих-либо притязаний.',
		noClaimInBrief: 'Линии прав не утверждают.',
		doubt: {
			choice: 'Достоверность',
			all: 'Всё',
			certain: 'Только достоверное',
			doubted: 'Только сомнительное'
		},
		how: {
			one: 'Одна линия: спора нет или договорились; чем толще, тем определённее на местности',
			two: 'Две линии: спор; вблизи на линии стоит, чья она',
			hatch: 'Штриховка: землю считает своей не одна сторона; цвет под нею — кто держит',
			dashes: 'Пунктир и бледная полоса: ход линии под сомнением, на ширину полосы',
			hollow: 'Пустой знак: день не точен; размытый ореол или пунктирный круг: где-то здесь'
		}
	},
	contents: {
		order: 'Порядок содержания',
		orders: { periods: 'По периодам', 'a-z': 'А–Я', kinds: 'По видам' },
		letters: 'Буквы',
		arriving: 'Часть записей ещё загружается…'
	},
	comparison: {
		title: 'Сравнение двух дат',
		hint: 'Передвиньте время или введите другую дату. Различия на карте будут перечислены здесь.',
		swap: 'Поменять даты местами',
		count: (count) => `${count} ${plural(count, 'различие', 'различия', 'различий')}`,
		none: 'Между этими двумя датами граница, спорные участки, отношения и названия, показанные на карте, не различаются.',
		period: 'Период',
		became: 'затем:',
		absent: 'нет на карте',
		names: 'Названия',
		eventsBetween: (count) =>
			`Между ними ${count} ${plural(count, 'событие', 'события', 'событий')}`
	},
	people: {
		lived: 'Годы жизни',
		offices: 'Должности',
		spellings: 'Другие написания',
		bodies: 'Части и организации',
		inOfficeHere: 'Кто здесь в этот день был у власти',
		roles: {
			'party-leader': 'Руководитель партии',
			'head-of-government': 'Глава правительства',
			'foreign-minister': 'Министр иностранных дел',
			'head-of-state': 'Глава государства'
		}
	},
	data: {
		copied: 'Скопировано.',
		notCopied: 'Браузер не разрешил копирование; вместо этого текст выделен.',
		contents: {
			atlas: 'Все записи с датами, утверждениями и источниками',
			search: 'По чему, кроме названий, находятся записи',
			chapters: 'Главы экскурсий с текстами на трёх языках',
			places: 'Места и их названия по датам',
			events: 'События: даты, места и подписи',
			claims: 'Спорные цифры и утверждения всех сторон рядом',
			series: 'Ряды данных: цифры каждой стороны рядом',
			tables: 'События, утверждения и ряды данных одной книгой, по листу на таблицу',
			links: 'Отношения между столицами по этапам',
			flows: 'Помощь и торговля: цифры каждой из сторон',
			sources: 'Библиография в формате CSL, по работе в строке',
			bibliography: 'Источники для библиографических программ',
			sides: 'Земли по обе стороны границы по датам',
			railways: 'Важнейшие железные дороги: схематические линии по датам',
			areas: 'Спорные участки',
			rivers: 'Реки',
			tributaries: 'Притоки пограничных рек',
			lakes: 'Озёра',
			ussuri: 'Уссури от истока до Амура',
			damansky: dated`Даманский / Чжэньбао в ${at('1969')} году: остров и река (реконструкция)`,
			'damansky-lines': dated`Даманский / Чжэньбао в ${at('1969')} году: берега и русло (реконструкция)`,
			relief: 'Рельеф с отмывкой'
		}
	},
	series: {
		slider: 'По цифрам',
		chart: (measure, unit, time) =>
			`График: ${measure} Единица: ${unit}. Время: ${time}. Те же цифры приведены ниже в таблице.`,
		tenfold: 'Каждая следующая линия шкалы вдесятеро выше предыдущей.',
		unit: (unit) => `Единица: ${unit}.`,
		of: (counted, claimant) => `${counted}: ${claimant}`,
		by: (claimant, figure) => `${claimant}: ${figure}`,
		onDay: (day, figures) => `${day}: ${figures}.`,
		noneOn: (day) => `${day}: цифр нет.`,
		and: (before, next) => `${before}; ${next}`,
		range: (low, high) => `от ${low} до ${high}`,
		reading: 'Как понимать эти цифры',
		table: 'Цифры в виде таблицы',
		caption: (name, unit) => `${name} (${unit})`,
		date: 'Время',
		value: 'Цифра',
		sources: 'Источники',
		download: 'Скачать все цифры'
	},
	tour: {
		region: 'Экскурсия',
		minutes: (minutes: number) => `${minutes} ${plural(minutes, 'минута', 'минуты', 'минут')}`,
		start: 'Начать экскурсию',
		startAt: (chapter: string) => `Начать экскурсию с главы «${chapter}»`,
		chapters: (count: number) => `${count} ${plural(count, 'глава', 'главы', 'глав')}`,
		place: (chapter: number, count: number) => `${chapter} из ${count}`,
		list: (chapter: number, count: number) => `Глава ${chapter} из ${count}: показать все главы`,
		previous: 'Назад',
		next: 'Дальше',
		takeOver: 'Дальше самостоятельно',
		sources: (count: number) => `${count} ${plural(count, 'источник', 'источника', 'источников')}`,
		handOut: 'Напечатать раздаточные листы',
		questions: 'Вопросы для класса',
		read: (title: string) => `Читать дальше: ${title}`,
		onlyEnglish: 'Эта глава пока есть только на английском языке.'
	},
	units: {
		squareKilometres: (number) => `${number}\u00A0км²`
	}
};
