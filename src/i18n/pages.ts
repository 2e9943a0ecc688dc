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
	about: string;
	aboutTexts: readonly string[];
	data: string;
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
	otherSigns: string;
	version: (version: string) => string;
	licence: string;
	description: (title: string, kind: string) => string;
	/** Of a page that leads to others: what the atlas is, and what stands there. */
	indexDescription: (atlas: string, note: string) => string;
	/** What stands on the page of a question, naming no answer before another. */
	debateDescription: (question: string) => string;
	/** Between records named one after the other. */
	between: string;
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
		about: 'About',
		aboutTexts: [
			'Thalweg is an atlas of the Sino-Soviet split: one of the longest land borders in the world, its rivers and islands, and the alliances around it, on any day from 1945 to 2008. A thalweg is the line of the deepest water in a river; where it ran was one of the questions over which the two countries came to blows.',
			'It is made for readers, teachers and scholars. Every record names its sources, or says that the judgement is ours. Where sides differ, what each of them says stands beside what the others say. Names are given in English, Chinese and Russian, none of them “the real one”.',
			'How exact a line or a place is stands in words beside it. Lines show what is documented for a day; they endorse no claim.',
			'The map, the clock and the comparison of dates are in the atlas itself, which needs scripts; these pages hold the same records without them.',
			'Our records and texts are under CC BY 4.0: use and change them as you like, and name the atlas. The border, rivers and disputed ground contain lines of OpenStreetMap and are under the ODbL. All of it can be downloaded.',
			'Errors are reported where the project is kept; name the record’s address and the source that says otherwise.'
		],
		data: 'Data and files',
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
		otherSigns: 'Others',
		version: (version) => `Data version ${version}.`,
		licence: 'Texts and records: CC BY 4.0.',
		description: (title, kind) => `${title} (${kind}) in an atlas of the Sino-Soviet split.`,
		indexDescription: (atlas, note) => `${atlas}. ${note}`,
		debateDescription: (question) =>
			`${question} What historians answer, and what each answer rests on.`,
		between: '; '
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
			'地图集所依据的全部著作，按芝加哥格式著录，并列出引用它的条目。其他格式见各条目；整份书目可以下载：',
		debates: '学术争论',
		debatesNote: '史学界看法不一的问题，以及各种观点的依据。',
		about: '关于',
		aboutTexts: [
			'Thalweg 是一部关于中苏分裂的地图集：世界上最长的陆地边界之一、沿线的河流与岛屿，以及围绕它的同盟关系，可查看1945年至2008年间的任何一天。“Thalweg”（深泓线）指河流中最深处的连线；它的走向正是导致两国兵戎相见的问题之一。',
			'本地图集面向一般读者、教师和学者。每个条目都注明资料来源，或说明是编者的判断。各方说法不一时，将其并列。名称均以英文、中文和俄文给出，不以任何一种为“真名”。',
			'线条和地点的精确程度，均用文字说明。线条只表示该日有据可查的状况，不代表认可任何一方的主张。',
			'地图、时间轴和日期比较在地图集中，需要运行脚本；这些页面无须脚本即可阅读相同的条目。',
			'我们的条目和文字采用 CC BY 4.0 许可：可自由使用和修改，但须注明本地图集。边界、河流和争议地区含有 OpenStreetMap 的线条，采用 ODbL 许可。全部内容均可下载。',
			'如发现错误，请在本项目的存放处告知，并注明条目地址和与之不符的资料来源。'
		],
		data: '数据与文件',
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
		otherSigns: '其他',
		version: (version) => `数据版本 ${version}。`,
		licence: '文字与条目：CC BY 4.0。',
		description: (title, kind) => `${title}（${kind}），见中苏分裂地图集。`,
		indexDescription: (atlas, note) => `${atlas.replace(': ', '：')}。${note}`,
		debateDescription: (question) => `${question}史学界的各种回答，以及各自的依据。`,
		between: '；'
	},
	ru: {
		skip: 'К тексту',
		navigation: 'Пути по атласу',
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
			'Все работы, на которые опирается атлас, в чикагском стиле, и записи, которые на них ссылаются. Другие стили стоят при каждой записи; весь список можно скачать:',
		debates: 'Споры историков',
		debatesNote: 'Вопросы, по которым историки расходятся, и то, на чём основан каждый ответ.',
		about: 'Об атласе',
		aboutTexts: [
			'Thalweg — атлас советско-китайского раскола: одна из самых протяжённых сухопутных границ мира, её реки и острова и союзы вокруг неё — на любой день с 1945 по 2008 год. Тальвег — линия наибольших глубин реки; то, где он проходит, было одним из вопросов, из-за которых дело между двумя странами дошло до вооружённых столкновений.',
			'Он сделан для читателей, учителей и исследователей. Каждая запись называет источники или говорит, что это наше суждение. Где стороны расходятся, слова каждой стоят рядом со словами других. Названия даны по-английски, по-китайски и по-русски, и ни одно из них не «настоящее».',
			'Насколько точна линия или точка, сказано словами рядом с ней. Линии показывают то, что документально известно на этот день, и не поддерживают ничьих притязаний.',
			'Карта, шкала времени и сравнение дат — в самом атласе, которому нужны скрипты; на этих страницах те же записи читаются без них.',
			'Наши записи и тексты доступны по лицензии CC BY 4.0: ими можно пользоваться и менять их, называя атлас. Граница, реки и спорные земли содержат линии OpenStreetMap и доступны по ODbL. Всё можно скачать.',
			'Об ошибках сообщают там, где хранится проект; назовите адрес записи и источник, который говорит иное.'
		],
		data: 'Данные и файлы',
		englishOnly: 'Текст этой записи пока есть только по-английски; он приводится в оригинале.',
		openInAtlas: 'Открыть в атласе',
		openOn: (date) => `Открыть в атласе: ${date}`,
		neighbours: 'До и после',
		previous: 'Предыдущая',
		next: 'Следующая',
		mapOf: (title, others) => `Карта места: ${title}. На ней также названы: ${others}.`,
		mapAlone: (title) => `Карта места: ${title}.`,
		mapCaption: (date) =>
			`Границы на дату: ${date}. Линии показывают то, что документально известно на этот день, и не поддерживают ничьих притязаний. © Участники OpenStreetMap (ODbL), Natural Earth.`,
		citedIn: 'Цитируется в',
		noDate: 'Без даты',
		otherSigns: 'Прочие',
		version: (version) => `Версия данных ${version}.`,
		licence: 'Тексты и записи: CC BY 4.0.',
		description: (title, kind) => `${title} (${kind}) в атласе советско-китайского раскола.`,
		indexDescription: (atlas, note) => `${atlas}. ${note}`,
		debateDescription: (question) =>
			`${question} Что отвечают историки и на чём основан каждый ответ.`,
		between: '; '
	}
};
