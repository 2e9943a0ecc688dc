import { at, dated } from './dated-words';
import type { Widen } from './en';
import type { Language } from './index';

const en = {
	title: 'What a file may hold',
	table: 'Tables (CSV, TSV)',
	tableText:
		'Parted by commas, semicolons, tabs or bars; with a header, a title above it, or none. UTF-8, UTF-16, windows-1251, KOI8-R, GB 18030, Big5 and others are recognised.',
	maps: 'Maps (GeoJSON, Linked Places, KML, KMZ, GPX)',
	mapsText:
		'Points, lines and areas with their dates; coordinates in degrees (WGS 84). Of a broken file all that is whole is read.',
	columns: 'Columns',
	columnsText:
		'Recognised by what they are called in English, Chinese or Russian (lat, lon, place, date, start, end, name, notes), or else by what stands in them. Once a file has been read they can be changed.',
	places: 'Places',
	placesText:
		'Degrees (46.48; 46,48; 46°28′48″N), both coordinates in one column, well-known text (WKT), or a name that the atlas’s search finds. Coordinates in metres are not converted.',
	dates: 'Dates',
	datesText: dated`${at('1969')}, ${at('1969-03', 'March 1969')}, ${at('1969-03-02', '2 March 1969')}, ${at('1969-03-02', '02.03.1969')}, ${at('1969-03-02')}, ${at('196X', '1960s')}, ${at('1969-03-02/1969-03-15', '2–15 March 1969')}, ${at('1969/1971')}. An end is included. A row without a date is always shown.`,
	limits: 'Limits',
	limitsText:
		'20 MB, also unpacked, and 100,000 rows. Every row is on the map, or is named with its number, what was found and what was expected.',
	then: 'Then',
	thenText:
		'It follows the date, stands in the list, the search and the legend as yours, is marked on paper and on pictures, and can be hidden or removed.'
};

/** Words of the help beside what the reader brings; they come with its dialog. */
export type OwnHelpWords = Widen<typeof en>;

const zhHans: OwnHelpWords = {
	title: '文件的格式与写法',
	table: '表格（CSV、TSV）',
	tableText:
		'以逗号、分号、制表符或竖线分隔；可有表头，表头上方可有标题，也可没有表头。可识别 UTF-8、UTF-16、GB 18030、Big5、windows-1251、KOI8-R 等编码。',
	maps: '地图数据（GeoJSON、Linked Places、KML、KMZ、GPX）',
	mapsText: '点、线、面及其日期；坐标为经纬度（WGS 84）。文件若有损坏，读取其中完整的部分。',
	columns: '各列',
	columnsText:
		'按中文、英文或俄文表头识别（如纬度、经度、地点、日期、开始、结束、名称、说明），没有表头时按内容判断。读取之后可以更改。',
	places: '地点',
	placesText:
		'度数（46.48；46,48；北纬46度29分）、同一列中的一对坐标、WKT 文本，或本地图集能搜索到的地名。以米为单位的坐标不作换算。',
	dates: '日期',
	datesText: dated`${at('1969')}、${at('1969-03', '1969年3月')}、${at('1969-03-02', '1969年3月2日')}、${at('1969-03-02', '02.03.1969')}、${at('1969-03-02')}、${at('196X', '1960年代')}、${at('1969/1971')}。结束的当天、当月或当年包括在内。没有日期的行始终显示。`,
	limits: '限度',
	limitsText:
		'最多20 MB（解压后亦同）、10万行。每一行不是放到地图上，就是列出行号，说明实际内容与应有内容。',
	then: '读取之后',
	thenText:
		'随日期出现或消失，在列表、搜索和图例中标明为您的数据，打印和保存图片时注明；可以隐藏或移除。'
};

const ru: OwnHelpWords = {
	title: 'Что может быть в файле',
	table: 'Таблицы (CSV, TSV)',
	tableText:
		'Разделители — запятые, точки с запятой, табуляция или вертикальная черта. Заголовки столбцов и название над ними необязательны. Распознаются UTF-8, UTF-16, windows-1251, KOI8-R, GB 18030, Big5 и другие кодировки.',
	maps: 'Карты (GeoJSON, Linked Places, KML, KMZ, GPX)',
	mapsText:
		'Точки, линии и области с датами; координаты в градусах (WGS 84). Если файл повреждён, читается всё, что уцелело.',
	columns: 'Столбцы',
	columnsText:
		'Узнаются по заголовкам на русском, английском или китайском языке (широта, долгота, место, дата, начало, конец, название, описание), а без заголовков — по содержимому. Когда файл прочитан, столбцы можно поменять.',
	places: 'Места',
	placesText:
		'Градусы (46.48; 46,48; 46°29′ с. ш.), обе координаты в одном столбце, запись WKT или название, которое находит поиск атласа. Координаты в метрах не пересчитываются.',
	dates: 'Даты',
	datesText: dated`${at('1969')}, ${at('1969-03', 'март 1969')}, ${at('1969-03-02', '2 марта 1969')}, ${at('1969-03-02', '02.03.1969')}, ${at('1969-03-02')}, ${at('196X', '1960-е')}, ${at('1969/1971', 'с 1969 по 1971')}, ${at('1969/1971')}. Последний день, месяц или год входит в отрезок. Строка без даты показывается всегда.`,
	limits: 'Ограничения',
	limitsText:
		'До 20 МБ, в том числе после распаковки, и до 100\u00A0000 строк. Каждая строка либо попадает на карту, либо названа с номером: что найдено и что ожидалось.',
	then: 'Что дальше',
	thenText:
		'Данные следуют за датой, стоят в списке, поиске и условных знаках как ваши, отмечены на бумаге и на картинках; их можно скрыть или удалить.'
};

export const OWN_HELP_WORDS: Readonly<Record<Language, OwnHelpWords>> = {
	en,
	'zh-Hans': zhHans,
	ru
};
