import type { Widen } from './en';
import type { Language } from './index';

const en = {
	row: (row: string) => `Row ${row}`,
	rowAndMore: (row: string, more: string, _count: number) => `Row ${row} and ${more} more`,
	feature: (row: string) => `Feature ${row}`,
	featureAndMore: (row: string, more: string, _count: number) => `Feature ${row} and ${more} more`,
	inField: (row: string, field: string) => `${row}, “${field}”`,
	about: (where: string, said: string) => `${where}: ${said}`,
	nothing: 'nothing',
	quoted: (found: string) => `“${found}”`,
	leftOut: 'It is not on the map.',
	leftOutAll: (count: string) => `Not on the map because of this: ${count}.`,
	expected: {
		file: 'Expected: a table (CSV), GeoJSON, Linked Places, KML, KMZ or GPX.',
		date: 'expected: a date such as 1969, 1969-03, 1969-03-02, 2 March 1969, 1960s or 1969/1971.'
	},
	problems: {
		'empty-file': (_found: string) => 'The file is empty.',
		'too-large': (found: string) =>
			`The file has ${found} MB; at most 20 MB are read. Leave out columns that are not needed, simplify the shapes, or split the file.`,
		'too-many-rows': (_found: string) => 'only the first 100,000 are read; split the file.',
		'other-format': (found: string) =>
			`This is a file of another format: ${found}. From a spreadsheet, save it as CSV; from a map program such as QGIS, export it as GeoJSON.`,
		'damaged-archive': (_found: string) =>
			'The archive (KMZ or ZIP) is damaged and cannot be opened. Save it again, or take the KML file out of it.',
		swells: (found: string) =>
			`${found} in the archive grows beyond 20 MB when unpacked, and was not unpacked any further.`,
		'document-type': (_found: string) =>
			'The file declares a document type (DOCTYPE) or entities of its own. Such declarations can do harm, so the file was not read. KML and GPX need none: delete the declaration.',
		'not-geojson': (found: string) =>
			`Nothing for a map was found in this JSON file, which begins with ${found}. Expected: a FeatureCollection, a Feature, or a list of these.`,
		'broken-off': (found: string) => `The file is broken at line ${found}. What is whole was read.`,
		'damaged-text': (found: string) =>
			`Characters that cannot be read in the encoding of the file: ${found}. They are shown as �.`,
		'no-place-column': (found: string) =>
			`No column with places was recognised; found: ${found}. Choose the columns of latitude and longitude, or call them “lat” and “lon”.`,
		'no-rows': (_found: string) => 'There are no rows with data in the file.',
		projected: (found: string, system: string) =>
			`the coordinates (${found}) are not degrees; they are, or look like, ${system}. Expected: longitude and latitude in degrees, WGS 84. In QGIS, export the layer with the coordinate system EPSG:4326.`,
		'other-datum': (found: string) =>
			`The file gives its coordinates in ${found}. They were read as degrees of WGS 84 and may lie some hundred metres off.`,
		unfetched: (_found: string) =>
			'A part of the atlas that reads such files could not be fetched: the connection may have broken, or a newer edition may have come. Nothing is wrong with the file. Reload the page and try again.',
		unreadable: (found: string) => `Something could not be read: ${found}.`,
		'no-place': (_found: string) =>
			'no place was found; expected: coordinates, or the name of a place.',
		'unknown-place': (found: string) =>
			`found ${found}, which the atlas does not know; expected: coordinates, or a place that its search finds.`,
		'bad-coordinate': (found: string) =>
			`found ${found}; expected: degrees such as 46.4, 46,4 or 46°29′30″N.`,
		'out-of-range': (found: string) =>
			`found ${found}; expected: latitude from −90 to 90, longitude from −180 to 180.`,
		'bad-geometry': (found: string) =>
			`the shape is not whole: ${found}; expected: a point, a line of two or more points, or an area of three or more, as pairs of numbers.`,
		'broken-row': (found: string) =>
			`the text is damaged, such as by a quotation mark or bracket without its other: ${found}.`,
		'bad-date': (found: string) => `found ${found};`,
		'bad-end': (found: string) => `found ${found};`,
		'ends-first': (found: string) =>
			`the end comes before the beginning: ${found}; expected: the earlier date first. Shown on all dates.`,
		'outside-atlas': (found: string) =>
			`found ${found}; the atlas shows 1945–2008, so this never appears on the map.`,
		swapped: (found: string) =>
			`latitude and longitude stood in each other’s place (${found}) and were exchanged.`,
		'day-or-month': (found: string, day: string) =>
			`${found} may begin with the day or the month; it was read as ${day}. Written as 1969-03-02, a date can be read in one way only.`,
		'short-year': (found: string, day: string) =>
			`${found} has a year of two figures; it was read as ${day}.`,
		'counted-days': (found: string, day: string) =>
			`${found} is a date as programs count it; it was read as ${day}.`,
		'uneven-row': (found: string) =>
			`there are more cells than columns: ${found}; expected: texts that contain the separator in quotation marks.`,
		'parts-left-out': (found: string) =>
			`parts of the shape cannot be read and are missing: ${found}.`
	},
	withoutDate: 'It is shown as if that were empty.'
};

/** What is said of the reader's own files; it comes with their reading. */
export type OwnDataWords = Widen<typeof en>;

const zhHans: OwnDataWords = {
	row: (row) => `第${row}行`,
	rowAndMore: (row, more) => `第${row}行及另外${more}行`,
	feature: (row) => `第${row}个要素`,
	featureAndMore: (row, more) => `第${row}个及另外${more}个要素`,
	inField: (row, field) => `${row}，“${field}”列`,
	about: (where, said) => `${where}：${said}`,
	nothing: '空白',
	quoted: (found) => `“${found}”`,
	leftOut: '未显示在地图上。',
	leftOutAll: (count) => `因此有${count}条未显示在地图上。`,
	expected: {
		file: '可读取：表格（CSV）、GeoJSON、Linked Places、KML、KMZ 或 GPX。',
		date: '应为日期，例如1969、1969-03、1969-03-02、1969年3月2日、1960年代或1969/1971。'
	},
	problems: {
		'empty-file': () => '文件是空的。',
		'too-large': (found) =>
			`文件大小为${found} MB，最多只能读取20 MB。请删去不需要的列、简化图形，或拆分文件。`,
		'too-many-rows': () => '只读取前10万条，请拆分文件。',
		'other-format': (found) =>
			`这是其他格式的文件：${found}。电子表格请另存为 CSV；QGIS 等地图软件请导出为 GeoJSON。`,
		'damaged-archive': () =>
			'压缩文件（KMZ 或 ZIP）已损坏，无法打开。请重新保存，或先取出其中的 KML 文件。',
		swells: (found) => `压缩文件中的${found}解压后超过20 MB，已停止解压。`,
		'document-type': () =>
			'文件中声明了文档类型（DOCTYPE）或自定义实体。这类声明可能有害，因此未读取该文件。KML 和 GPX 不需要这些声明，请将其删除。',
		'not-geojson': (found) =>
			`这个 JSON 文件中没有可在地图上显示的内容，文件开头为${found}。应为 FeatureCollection、Feature 或由它们组成的列表。`,
		'broken-off': (found) => `文件在第${found}行处损坏。完整的部分已读取。`,
		'damaged-text': (found) => `按文件编码无法识别的字符有${found}个，显示为�。`,
		'no-place-column': (found) =>
			`未识别出表示地点的列；现有：${found}。请选择纬度列和经度列，或将其命名为“纬度”和“经度”。`,
		'no-rows': () => '文件中没有数据行。',
		projected: (found, system) =>
			`坐标（${found}）不是经纬度，而是（或像是）${system}。应为以度表示的经度和纬度（WGS 84）。在 QGIS 中导出图层时，坐标系请选 EPSG:4326。`,
		'other-datum': (found) =>
			`文件的坐标系为${found}。已按坐标系WGS 84的经纬度读取，位置可能有数百米偏差。`,
		unfetched: () =>
			'读取此类文件所需的程序未能下载：网络可能中断，或地图集已有新版。文件本身没有问题，请重新载入页面后再试。',
		unreadable: (found) => `部分内容无法读取：${found}。`,
		'no-place': () => '没有地点；应有坐标或地名。',
		'unknown-place': (found) => `${found}不是本地图集收录的地名；应为坐标，或能搜索到的地名。`,
		'bad-coordinate': (found) => `内容为${found}；应为度数，例如46.4、46,4或46°29′30″N。`,
		'out-of-range': (found) => `内容为${found}；纬度应在−90至90之间，经度应在−180至180之间。`,
		'bad-geometry': (found) =>
			`图形不完整：${found}；应为一个点、至少两点的线，或至少三点的面，以成对的数字表示。`,
		'broken-row': (found) => `文字已损坏（例如引号或括号不成对）：${found}。`,
		'bad-date': (found) => `内容为${found}；`,
		'bad-end': (found) => `内容为${found}；`,
		'ends-first': (found) => `结束早于开始：${found}；应先写较早的日期。在所有日期都显示。`,
		'outside-atlas': (found) =>
			`内容为${found}；本地图集涵盖1945年至2008年，因此不会出现在地图上。`,
		swapped: (found) => `纬度与经度写反了（${found}），已对调。`,
		'day-or-month': (found, day) =>
			`${found}可能先写日，也可能先写月；已读作${day}。写成1969-03-02的形式则不会有歧义。`,
		'short-year': (found, day) => `${found}的年份只有两位数，已读作${day}。`,
		'counted-days': (found, day) => `${found}是软件以计数方式存储的日期，已读作${day}。`,
		'uneven-row': (found) => `单元格多于列数：${found}；含有分隔符的文字应放在引号内。`,
		'parts-left-out': (found) => `图形的一部分无法读取，未显示：${found}。`
	},
	withoutDate: '按未填写处理。'
};

function plural(count: number, one: string, few: string, many: string): string {
	const [tens, ones] = [count % 100, count % 10];
	if (tens >= 11 && tens <= 14) return many;
	return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}

const ru: OwnDataWords = {
	row: (row) => `Строка ${row}`,
	rowAndMore: (row, more, count) =>
		`Строка ${row} и ещё ${more} ${plural(count, 'строка', 'строки', 'строк')}`,
	feature: (row) => `Объект ${row}`,
	featureAndMore: (row, more, count) =>
		`Объект ${row} и ещё ${more} ${plural(count, 'объект', 'объекта', 'объектов')}`,
	inField: (row, field) => `${row}, «${field}»`,
	about: (where, said) => `${where}: ${said}`,
	nothing: 'пусто',
	quoted: (found) => `«${found}»`,
	leftOut: 'На карте этого нет.',
	leftOutAll: (count) => `Из-за этого не показано: ${count}.`,
	expected: {
		file: 'Можно открыть таблицу (CSV), GeoJSON, Linked Places, KML, KMZ или GPX.',
		date: 'ожидалась дата, например 1969, 1969-03, 1969-03-02, 2 марта 1969, 1960-е или 1969/1971.'
	},
	problems: {
		'empty-file': () => 'Файл пуст.',
		'too-large': (found) =>
			`Размер файла — ${found} МБ; читается не больше 20 МБ. Удалите ненужные столбцы, упростите контуры или разделите файл.`,
		'too-many-rows': () => 'читаются только первые 100 000; разделите файл.',
		'other-format': (found) =>
			`Это файл другого формата: ${found}. Электронную таблицу сохраните как CSV; из картографической программы, например QGIS, экспортируйте в GeoJSON.`,
		'damaged-archive': () =>
			'Архив (KMZ или ZIP) повреждён и не открывается. Сохраните его заново или извлеките из него файл KML.',
		swells: (found) =>
			`${found} в архиве при распаковке занимает больше 20 МБ; распаковка остановлена.`,
		'document-type': () =>
			'В файле объявлен тип документа (DOCTYPE) или собственные сущности. Такие объявления могут быть опасны, поэтому файл не прочитан. Для KML и GPX они не нужны: удалите объявление.',
		'not-geojson': (found) =>
			`В этом файле JSON нет ничего для карты; он начинается с ${found}. Ожидались FeatureCollection, Feature или их список.`,
		'broken-off': (found) => `Файл повреждён в строке ${found}. Всё, что уцелело, прочитано.`,
		'damaged-text': (found) =>
			`Знаков, которые нельзя прочитать в кодировке файла: ${found}. Они показаны как �.`,
		'no-place-column': (found) =>
			`Столбец с местами не найден; есть: ${found}. Выберите столбцы широты и долготы или назовите их «широта» и «долгота».`,
		'no-rows': () => 'В файле нет строк с данными.',
		projected: (found, system) =>
			`координаты (${found}) — не градусы; это ${system} или похоже на то. Ожидались долгота и широта в градусах, WGS 84. В QGIS экспортируйте слой в системе координат EPSG:4326.`,
		'other-datum': (found) =>
			`Координаты в файле даны в системе ${found}. Они прочитаны как градусы WGS 84 и могут быть смещены на несколько сотен метров.`,
		unfetched: () =>
			'Не удалось загрузить часть атласа, которая читает такие файлы: возможно, прервалась связь или вышла новая редакция. С файлом всё в порядке. Перезагрузите страницу и попробуйте ещё раз.',
		unreadable: (found) => `Что-то прочитать не удалось: ${found}.`,
		'no-place': () => 'места нет; ожидались координаты или название места.',
		'unknown-place': (found) =>
			`найдено ${found}, такого места атлас не знает; ожидались координаты или место, которое находит поиск.`,
		'bad-coordinate': (found) =>
			`найдено ${found}; ожидались градусы, например 46.4, 46,4 или 46°29′30″ с. ш.`,
		'out-of-range': (found) =>
			`найдено ${found}; ожидались широта от −90 до 90 и долгота от −180 до 180.`,
		'bad-geometry': (found) =>
			`контур неполон: ${found}; ожидались точка, линия из двух и более точек или область из трёх и более, парами чисел.`,
		'broken-row': (found) => `текст повреждён, например кавычка или скобка без пары: ${found}.`,
		'bad-date': (found) => `найдено ${found};`,
		'bad-end': (found) => `найдено ${found};`,
		'ends-first': (found) =>
			`конец раньше начала: ${found}; сначала ожидалась более ранняя дата. Показывается на все даты.`,
		'outside-atlas': (found) =>
			`найдено ${found}; атлас охватывает 1945–2008 годы, поэтому на карте это не появится.`,
		swapped: (found) => `широта и долгота стояли на месте друг друга (${found}) и переставлены.`,
		'day-or-month': (found, day) =>
			`${found} может начинаться с дня или с месяца; прочитано как ${day}. Запись вида 1969-03-02 читается однозначно.`,
		'short-year': (found, day) => `в ${found} год записан двумя цифрами; прочитано как ${day}.`,
		'counted-days': (found, day) =>
			`${found} — дата в том виде, в каком её хранят программы; прочитано как ${day}.`,
		'uneven-row': (found) =>
			`ячеек больше, чем столбцов: ${found}; тексты с разделителем ожидались в кавычках.`,
		'parts-left-out': (found) => `часть контура прочитать не удалось, её нет на карте: ${found}.`
	},
	withoutDate: 'Показывается так, как если бы здесь было пусто.'
};

export const OWN_DATA_WORDS: Record<Language, OwnDataWords> = { en, 'zh-Hans': zhHans, ru };
