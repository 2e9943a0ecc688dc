import { at, dated, type DatedWords } from './dated-words';
import type { Widen } from './en';
import type { Language } from './index';

const en = {
	title: 'Data and citation',
	introduction:
		'Everything the atlas shows can be downloaded, used again and checked: its records, its texts and its shapes.',
	version: (version: string) => `Data version ${version}.`,
	versionNote: 'It changes whenever a record or a shape changes, so cite it with the data.',
	citeAtlas: 'Cite the atlas',
	copyAtlas: 'Copy the citation of the atlas',
	ownData: {
		title: 'Your own data',
		note: 'Lay a list of places of your own over the map: it follows the date like everything else. The file is read in this page and sent nowhere.',
		open: 'Open your own data …'
	},
	bibliography: 'Bibliography',
	bibliographyNote: 'All sources of the atlas, for reference managers:',
	files: 'Files',
	kilobytes: (number: string) => `${number} kB`,
	detail: (content: string | DatedWords, detail: string) => dated`${content}, ${detail}`,
	described: 'The files described for machines, with checksums:',
	programs: {
		title: 'In other programs',
		spreadsheets: (workbook: string, separator: string) =>
			`Double-click ${workbook}: it opens alike in every country. The CSV files have the same rows, for programs: UTF-8 with a byte order mark, parted by commas; where your country parts lists by semicolons, they all land in one column. Several values in one cell are parted by ${separator}; a text that begins like a formula has an apostrophe before it.`,
		qgis: (start: string, end: string) =>
			`Add the GeoJSON files as layers. For the date: layer properties, Temporal, separate fields for start and end, ${start} and ${end}; the end is the first day that no longer counts, and an empty one is open.`,
		conversions: (geopackage: string, shapefile: string) =>
			`Every GeoJSON file holds one type of geometry and can be converted. Choose ${geopackage}: ${shapefile} cuts the names of columns to ten letters and texts to 254.`,
		kepler: (start: string, end: string) =>
			dated`Add the GeoJSON files, or the CSV file of events. For a date, filter the numbers ${start} and ${end}, days since ${at('1970-01-01', '1 January 1970')}: what is there has begun by that day and ends after it.`,
		r: (map: string, table: string, all: string) =>
			`${map} reads the GeoJSON files, days as days; ${table} reads the tables; ${all} reads them with the types that the data package gives.`
	},
	sourcesAndLicences: 'Sources and licences',
	report: { title: 'Errors', to: 'Errors are reported here:' },
	licencesOfTheCode: 'Licences of the code and fonts of this page',
	subjects: {
		records: 'Records and texts',
		bibliography: 'Sources',
		border: 'The border and its waters',
		world: 'The world around it',
		other: 'Further files'
	},
	details: {
		overview: 'coarse, for the whole',
		regional: 'medium, for a region',
		local: 'fine, for a close look'
	},
	licences: {
		'CC-BY-4.0': 'Our records and texts. Use and change them as you like, and name the atlas.',
		'ODbL-1.0':
			'Shapes that contain lines of OpenStreetMap. Name its contributors; a database made from them stays under this licence.',
		'LGPL-3.0-or-later': 'Shores of lakes, from GSHHG. Name its authors.',
		'other-pd':
			'In the public domain. Made with Natural Earth, CIA WDB II and, for the relief, NASA.'
	}
};

/** Words of the page of the data, which come with it. */
export type DataWords = Widen<typeof en>;

const zhHans: DataWords = {
	title: '数据与引用',
	introduction: '地图集所示的一切，包括记录、文字和图形，均可取用、再利用和核对。',
	version: (version) => `数据版本：${version}。`,
	versionNote: '任何记录或图形改动后，版本都会随之改变，引用数据时请一并注明。',
	citeAtlas: '引用本地图集',
	copyAtlas: '复制地图集的引文',
	ownData: {
		title: '我的数据',
		note: '把您自己的地点列表叠加到地图上，它会像其他内容一样随日期变化。文件只在本页面内读取，不会发送到任何地方。',
		open: '打开我的数据……'
	},
	bibliography: '参考文献',
	bibliographyNote: '地图集的全部资料来源，供文献管理软件使用：',
	files: '文件',
	kilobytes: (number) => `${number}千字节`,
	detail: (content, detail) => dated`${content}（${detail}）`,
	described: '供机器读取的文件说明，附校验值：',
	programs: {
		title: '在其他软件中使用',
		spreadsheets: (workbook, separator) =>
			`双击“${workbook}”即可打开，在任何国家的系统中都一样。逗号分隔的文件内容相同，供程序读取：采用带字节顺序标记的统一码，以逗号分列；如果系统以分号分隔列表，打开后各列会挤在一列里。同一单元格内的多个值以“${separator}”分隔；开头像公式的文字前加有撇号。`,
		qgis: (start, end) =>
			`将地理数据文件添加为图层。若要按日期显示：在图层属性的时态设置中选用起止两个字段，即“${start}”和“${end}”；结束日期是不再计入的第一天，留空表示没有终点。`,
		conversions: (geopackage, shapefile) =>
			`每个地理数据文件只含一种几何类型，可以转换。请选“${geopackage}”：“${shapefile}”会把列名截为十个字符，把文字截为254个字节。`,
		kepler: (start, end) =>
			dated`添加地理数据文件，或事件表。若要按日期筛选，请用“${start}”和“${end}”两列数字，即自${at('1970-01-01', '1970年1月1日')}起的天数：当日存在的，起始不晚于当日，结束晚于当日。`,
		r: (map, table, all) =>
			`“${map}”读取地理数据文件，日期仍为日期；“${table}”读取表格；“${all}”按数据包的说明读取表格及各列类型。`
	},
	sourcesAndLicences: '来源与许可',
	report: { title: '错误', to: '错误请报告至：' },
	licencesOfTheCode: '本页代码与字体的许可（英文）',
	subjects: {
		records: '记录与文字',
		bibliography: '资料来源',
		border: '边界及其水域',
		world: '周边世界',
		other: '其他文件'
	},
	details: { overview: '粗略，用于全图', regional: '中等，用于区域', local: '精细，用于近看' },
	licences: {
		'CC-BY-4.0': '我们的记录和文字。可自由使用和修改，但须注明本地图集。',
		'ODbL-1.0': '含有 OpenStreetMap 线条的图形。须注明其贡献者；由此制成的数据库须沿用同一许可。',
		'LGPL-3.0-or-later': '湖岸，取自 GSHHG。须注明其作者。',
		'other-pd': '属公有领域。据 Natural Earth、CIA WDB II 制成；地形据 NASA 资料制成。'
	}
};

const ru: DataWords = {
	title: 'Данные и цитирование',
	introduction:
		'Всё, что показывает атлас, можно скачать, использовать и проверить: записи, тексты и очертания.',
	version: (version) => `Версия данных ${version}.`,
	versionNote:
		'Она меняется с каждой правкой записи или очертания, поэтому указывайте её вместе с данными.',
	citeAtlas: 'Как сослаться на атлас',
	copyAtlas: 'Скопировать ссылку на атлас',
	ownData: {
		title: 'Ваши данные',
		note: 'Наложите на карту свой список мест: он следует за датой, как и всё остальное. Файл читается на этой странице и никуда не отправляется.',
		open: 'Открыть свои данные…'
	},
	bibliography: 'Библиография',
	bibliographyNote: 'Все источники атласа для библиографических программ:',
	files: 'Файлы',
	kilobytes: (number) => `${number} кБ`,
	detail: (content, detail) => dated`${content}, ${detail}`,
	described: 'Описание файлов для программ, с контрольными суммами:',
	programs: {
		title: 'В других программах',
		spreadsheets: (workbook, separator) =>
			`Откройте ${workbook} двойным щелчком: эта книга выглядит одинаково в любой стране. В файлах с запятыми те же строки, но для программ: кодировка с меткой порядка байтов, ячейки разделены запятыми; там, где списки принято делить точкой с запятой, всё окажется в одном столбце. Несколько значений в одной ячейке разделены знаком ${separator}; перед текстом, который начинается как формула, стоит апостроф.`,
		qgis: (start, end) =>
			`Добавьте картографические файлы как слои. Для даты: свойства слоя, временны́е настройки, отдельные поля начала и конца, ${start} и ${end}; конец — первый день, который уже не считается, пустой конец открыт.`,
		conversions: (geopackage, shapefile) =>
			`В каждом картографическом файле геометрия одного типа, его можно преобразовать. Выбирайте ${geopackage}: ${shapefile} обрезает названия столбцов до десяти знаков, а тексты — до 254.`,
		kepler: (start, end) =>
			dated`Добавьте картографические файлы или таблицу событий. Для даты задайте фильтр по числам ${start} и ${end}, это дни от ${at('1970-01-01', '1 января 1970')} года: существующее уже началось к этому дню и кончается после него.`,
		r: (map, table, all) =>
			`${map} читает картографические файлы, дни как дни; ${table} — таблицы; ${all} — таблицы с типами столбцов по описанию пакета данных.`
	},
	sourcesAndLicences: 'Источники и лицензии',
	report: { title: 'Ошибки', to: 'Сообщить об ошибке можно здесь:' },
	licencesOfTheCode: 'Лицензии кода и шрифтов этой страницы (на английском)',
	subjects: {
		records: 'Записи и тексты',
		bibliography: 'Источники',
		border: 'Граница и её воды',
		world: 'Мир вокруг неё',
		other: 'Прочие файлы'
	},
	details: {
		overview: 'грубо, для всей карты',
		regional: 'подробнее, для области',
		local: 'подробно, для местности'
	},
	licences: {
		'CC-BY-4.0': 'Наши записи и тексты. Используйте и изменяйте их как угодно, указывая атлас.',
		'ODbL-1.0':
			'Очертания, в которых есть линии OpenStreetMap. Указывайте его участников; база данных, созданная на их основе, остаётся под этой лицензией.',
		'LGPL-3.0-or-later': 'Берега озёр из GSHHG. Указывайте авторов.',
		'other-pd':
			'Общественное достояние. Создано по данным Natural Earth, CIA WDB II и, для рельефа, NASA.'
	}
};

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = { en, 'zh-Hans': zhHans, ru };
