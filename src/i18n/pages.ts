import type { Language } from './index';

/** What the pages of records say besides the words of the atlas: the build writes it, no script carries it. */
export interface PageWords {
	/** Leads past the head of the page. */
	skip: string;
	navigation: string;
	languages: string;
	atlas: string;
	contents: string;
	contentsNote: string;
	aToZ: string;
	aToZNote: string;
	chronology: string;
	chronologyNote: string;
	bibliography: string;
	bibliographyNote: string;
	debates: string;
	debatesNote: string;
	naming: string;
	/** Leads to how names are given. */
	namingLink: string;
	/** Leads to the dialog that sets a kiosk up. */
	kioskLink: string;
	/** Of the lines on maps. */
	noClaim: string;
	about: string;
	data: string;
	/** The changelog as a feed. */
	changes: string;
	/** Said where a text is written in English only. */
	englishOnly: string;
	openInAtlas: string;
	openOn: (date: string) => string;
	neighbours: string;
	previous: string;
	next: string;
	/** What the picture shows, for who does not see it. */
	mapOf: (title: string, others: string) => string;
	mapAlone: (title: string) => string;
	mapCaption: (date: string) => string;
	citedIn: string;
	noDate: string;
	handOut: (tour: string) => string;
	handOutNote: string;
	print: string;
	withoutNames: string;
	otherSigns: string;
	version: (version: string) => string;
	licence: string;
	description: (title: string, kind: string) => string;
	/** Of a page that leads to others: what the atlas is, and what stands there. */
	indexDescription: (atlas: string, note: string) => string;
	/** What stands on the page of a question, naming no answer before another. */
	debateDescription: (question: string) => string;
}

export const PAGE_WORDS: Record<Language, PageWords> = {
	en: {
		skip: 'Skip to the text',
		navigation: 'Ways into the atlas',
		languages: 'Languages',
		atlas: 'The atlas',
		contents: 'Contents',
		contentsNote: 'Everything that the atlas tells of, by kind; events stand under their period.',
		aToZ: 'A–Z',
		aToZNote: 'All records by name, former names among them.',
		chronology: 'Chronology',
		chronologyNote: 'All events, year by year.',
		bibliography: 'Sources',
		bibliographyNote:
			'All works that the atlas rests on, in Chicago style, each with the records that cite it. Other styles stand beside each record; the whole list can be taken away:',
		debates: 'Debates',
		debatesNote: 'Questions on which historians differ, and what each answer rests on.',
		naming: 'Names',
		namingLink: 'How names are given',
		kioskLink: 'Set up a kiosk for a museum, a library or a school',
		noClaim: 'Lines show what is documented for a day; they endorse no claim.',
		about: 'About',
		data: 'Data and files',
		changes: 'The changelog as a feed',
		englishOnly: '',
		openInAtlas: 'Open in the atlas',
		openOn: (date) => `Open in the atlas on ${date}`,
		neighbours: 'Before and after',
		previous: 'Previous',
		next: 'Next',
		mapOf: (title, others) => `Map of where it lies: ${title}. Also named: ${others}.`,
		mapAlone: (title) => `Map of where it lies: ${title}.`,
		mapCaption: (date) =>
			`Boundaries as on ${date}. Lines show what is documented for this day; they endorse no claim. © OpenStreetMap contributors (ODbL), Natural Earth.`,
		citedIn: 'Cited in',
		noDate: 'Without a date',
		handOut: (tour) => `${tour}: a hand-out`,
		handOutNote:
			'One page for each chapter, with its map, text, sources and link, and three questions at the end. For a class, from the tour:',
		print: 'Print',
		withoutNames: 'Without names on the maps',
		otherSigns: 'Others',
		version: (version) => `Data version ${version}.`,
		licence: 'Texts and records: CC BY 4.0.',
		description: (title, kind) => `${title} (${kind}) in a living atlas of the Sino-Soviet split.`,
		indexDescription: (atlas, note) => `${atlas}. ${note}`,
		debateDescription: (question) =>
			`${question} What historians answer, and what each answer rests on.`
	},
	'zh-Hans': {
		skip: '跳到正文',
		navigation: '浏览地图集',
		languages: '语言',
		atlas: '地图集',
		contents: '目录',
		contentsNote: '地图集所载的一切，按类别排列；事件列于所属时期之下。',
		aToZ: '音序索引',
		aToZNote: '全部条目按名称的拼音排列，包括旧称。',
		chronology: '年表',
		chronologyNote: '全部事件，按年份排列。',
		bibliography: '资料来源',
		bibliographyNote:
			'地图集所依据的全部著作，按GB/T 7714格式著录，并列出引用它的条目。其他格式见各条目；整份书目可以下载：',
		debates: '学术争论',
		debatesNote: '史学界看法不一的问题，以及各种观点的依据。',
		naming: '名称',
		namingLink: '名称的用法',
		kioskLink: '为博物馆、图书馆或学校设置展示终端',
		noClaim: '线条只表示某日有据可查的状况，不代表认可任何一方的主张。',
		about: '关于',
		data: '数据与文件',
		changes: '更新日志（订阅源）',
		englishOnly: '此条目的正文目前只有英文，以下照录英文原文。',
		openInAtlas: '在地图集中打开',
		openOn: (date) => `在地图集中打开（${date}）`,
		neighbours: '前后条目',
		previous: '上一条',
		next: '下一条',
		mapOf: (title, others) => `所在位置图：${title}。图上还标有：${others}。`,
		mapAlone: (title) => `所在位置图：${title}。`,
		mapCaption: (date) =>
			`边界为${date}的状况。线条只表示该日有据可查的状况，不代表认可任何一方的主张。© OpenStreetMap 贡献者（ODbL）、Natural Earth。`,
		citedIn: '引用于',
		noDate: '无日期',
		handOut: (tour) => `${tour}：讲义`,
		handOutNote: '每章一页，附地图、正文、来源和链接，末页有三个问题。供课堂使用，出自导览：',
		print: '打印',
		withoutNames: '地图上不标地名',
		otherSigns: '其他',
		version: (version) => `数据版本 ${version}。`,
		licence: '文字与条目：CC BY 4.0。',
		description: (title, kind) => `${title}（${kind}），见中苏分裂动态地图集。`,
		indexDescription: (atlas, note) => `${atlas.replace(': ', '：')}。${note}`,
		debateDescription: (question) => `${question}史学界的各种回答，以及各自的依据。`
	},
	ru: {
		skip: 'К тексту',
		navigation: 'Разделы атласа',
		languages: 'Языки',
		atlas: 'Атлас',
		contents: 'Содержание',
		contentsNote: 'Всё, о чём рассказывает атлас, по видам; события стоят под своими периодами.',
		aToZ: 'Указатель',
		aToZNote: 'Все записи по алфавиту, в том числе под прежними названиями.',
		chronology: 'Хронология',
		chronologyNote: 'Все события, год за годом.',
		bibliography: 'Источники',
		bibliographyNote:
			'Все работы, на которые опирается атлас, по ГОСТ Р 7.0.5, и записи, которые на них ссылаются. Другие стили стоят при каждой записи; весь список можно скачать:',
		debates: 'Споры историков',
		debatesNote: 'Вопросы, по которым историки расходятся, и то, на чём основан каждый ответ.',
		naming: 'Названия',
		namingLink: 'Как даются названия',
		kioskLink: 'Настроить инфокиоск для музея, библиотеки или школы',
		noClaim:
			'Линии показывают то, что документально известно на тот или иной день, и не означают признания чьих-либо притязаний.',
		about: 'Об атласе',
		data: 'Данные и файлы',
		changes: 'Журнал изменений (лента)',
		englishOnly: 'Текст этой записи пока есть только по-английски; он приводится в оригинале.',
		openInAtlas: 'Открыть в атласе',
		openOn: (date) => `Открыть в атласе: ${date}`,
		neighbours: 'До и после',
		previous: 'Предыдущая',
		next: 'Следующая',
		mapOf: (title, others) => `Карта места: ${title}. На ней также названы: ${others}.`,
		mapAlone: (title) => `Карта места: ${title}.`,
		mapCaption: (date) =>
			`Границы на дату: ${date}. Линии показывают то, что документально известно на этот день, и не означают признания чьих-либо притязаний. © Участники OpenStreetMap (ODbL), Natural Earth.`,
		citedIn: 'Цитируется в',
		noDate: 'Без даты',
		handOut: (tour) => `${tour}: раздаточные листы`,
		handOutNote:
			'По странице на главу: карта, текст, источники и ссылка; в конце три вопроса. Для класса, по экскурсии:',
		print: 'Напечатать',
		withoutNames: 'Без названий на картах',
		otherSigns: 'Прочие',
		version: (version) => `Версия данных ${version}.`,
		licence: 'Тексты и записи: CC BY 4.0.',
		description: (title, kind) => `${title} (${kind}) в живом атласе советско-китайского раскола.`,
		indexDescription: (atlas, note) => `${atlas}. ${note}`,
		debateDescription: (question) =>
			`${question} Что отвечают историки и на чём основан каждый ответ.`
	}
};
