import type { Widen } from './en';
import type { Language } from './index';

const en = {
	inLegend: (file: string) => `${file} (archive of tiles)`,
	moving: 'follows when the date rests',
	drawnInPart: (file: string, most: string) =>
		`Of ${file}, ${most} things of those in the view are drawn.`,
	notAllRead: (file: string) => `Part of ${file} could not be read and is not drawn.`,
	inList: (layers: string) =>
		`Archive of vector tiles, yours; layers: ${layers}. It is not listed whole, for only what lies in the view is read of it.`,
	inView: 'What of it lies in the view on this date',
	reading: 'It is being read …',
	counted: (count: string) => `In the view on this date: ${count}`,
	least: (count: string) => `In the view on this date: more than ${count}`,
	more: (count: string) => `and ${count} more, on the map or the picture`,
	notRead: 'Part of it could not be read.',
	found: (file: string) => `Yours, from ${file}, in what lies in the view`,
	beingRead: (files: string) => `What of ${files} lies in the view is being read …`,
	lookedThrough: (files: string) =>
		`Of ${files} only what lies in the view has been looked through.`,
	lookedInPart: (files: string, most: string) =>
		`Of ${files} there is more in the view than ${most} things; only so many have been looked through. Come nearer for the others.`,
	notLooked: (files: string) => `Part of ${files} could not be read.`,
	differs: 'What of it differs in the view between the two dates',
	differing: (count: string) => `Differs in the view between the two dates: ${count}`,
	tooMany: 'There is more of it in the view than can be compared. Come nearer.',
	formats:
		'For more than that: an archive of vector tiles (PMTiles, as tippecanoe makes it), of any size.',
	opened: (file: string) => `${file} has been opened.`,
	notOpened: (file: string) => `${file} cannot be shown.`,
	facts: (layers: string, first: string, last: string) =>
		`Vector tiles · layers: ${layers} · zoom ${first}–${last}`,
	follows:
		'It is drawn on the map, a moment after the date has come to rest, and on pictures and paper. List of the day, search and comparison tell what of it lies in the view, as far as its tiles have it there; of the rest nothing is known until it is in view. What is pressed opens.',
	noMap:
		'There is no map here: it is drawn on the picture beside the list of the day, and list, search and comparison tell what of it lies in the view.',
	beside: 'It lies beside the atlas, where whoever runs this site has put it.',
	columns: { from: 'Date or beginning', to: 'End', name: 'Name', text: 'Text' },
	columnsNote: 'Guessed from the names of the properties; change what was guessed wrong.',
	place: (file: string) => `From ${file}`,
	unnamed: 'Without a name',
	problems: {
		missing: 'The file is not there. Expected: a PMTiles archive at the address given.',
		'no-ranges':
			'The server does not send parts of a file (HTTP ranges), which an archive is read by. Expected: the answer 206 to a request with “Range”.',
		unreachable:
			'It could not be read: the connection is down, or the file has been moved or changed.',
		'cut-off':
			'The archive is damaged or not whole: it says of itself that it is longer than the file. Copy it once more.',
		'not-archive':
			'This is no PMTiles archive: its first letters are not “PMTiles”. tippecanoe makes one where the output ends in .pmtiles.',
		'other-version': (found: string) =>
			`The archive is of version ${found}; version 3 is read. “pmtiles convert” makes one of the other.`,
		'not-vector': (found: string) =>
			`Its tiles are pictures or of another kind (${found}); vector tiles (MVT) are expected, as tippecanoe makes them.`,
		'no-layers':
			'The archive does not say which layers it holds (“vector_layers” in its metadata), so it cannot be drawn.',
		unfetched:
			'What reads archives could not be fetched. Check the connection, then open the file again.',
		'other-origin': (found: string) =>
			`“${found}” was not opened: the address may name a file that ends in .pmtiles beside the atlas, on the same site.`,
		'no-dates': (found: string) =>
			found === ''
				? 'Its features have no properties, and so no dates: all of them are always shown.'
				: `No property holds dates, as far as the names tell (${found}): all of it is always shown. Choose one below if there is one.`,
		'other-dates': (field: string, found: string) =>
			`“${field}” holds “${found}”; a year, a month or a day is expected: 1969, 1969-03, 1969-03-02. Where it does not, nothing can be said of when it was.`
	}
};

/** Words of archives of tiles that the reader brings; they come with them. */
export type OwnTilesWords = Widen<typeof en>;

const zhHans: OwnTilesWords = {
	inLegend: (file) => `${file}（瓦片档案）`,
	moving: '日期停下后更新',
	drawnInPart: (file, most) => `${file}在视图内的内容只绘制了${most}项。`,
	notAllRead: (file) => `${file}有一部分无法读取，未绘制。`,
	inList: (layers) => `我的矢量瓦片档案；图层：${layers}。只读取视图内的部分，因此不全部列出。`,
	inView: '当日在视图内的内容',
	reading: '正在读取……',
	counted: (count) => `当日在视图内：${count}`,
	least: (count) => `当日在视图内：超过${count}`,
	more: (count) => `另有${count}项，可在地图或图片上看到`,
	notRead: '有一部分无法读取。',
	found: (file) => `我的数据：${file}在视图内的部分`,
	beingRead: (files) => `正在读取${files}在视图内的内容……`,
	lookedThrough: (files) => `${files}只搜索了视图内的内容。`,
	lookedInPart: (files, most) =>
		`${files}在视图内的内容超过${most}项，只搜索了其中这么多。放大地图可搜索其余部分。`,
	notLooked: (files) => `${files}有一部分无法读取。`,
	differs: '两个日期之间在视图内的变化',
	differing: (count) => `两个日期之间在视图内的变化：${count}`,
	tooMany: '视图内的内容太多，无法比较。请放大地图。',
	formats: '更大的数据：矢量瓦片档案（PMTiles，由 tippecanoe 生成），大小不限。',
	opened: (file) => `已打开${file}。`,
	notOpened: (file) => `无法显示${file}。`,
	facts: (layers, first, last) => `矢量瓦片 · 图层：${layers} · 缩放级别${first}—${last}`,
	follows:
		'它绘制在地图上，在日期停下片刻之后更新，也绘制在图片和打印页上。当日列表、搜索和比较只涉及其瓦片在视图内的内容；其余部分进入视图后才会读取。点按其中一项即可打开。',
	noMap: '此处没有地图：它绘制在当日列表旁的图片上，列表、搜索和比较只涉及其在视图内的内容。',
	beside: '该文件与地图集放在同一网站上，由网站管理者提供。',
	columns: { from: '日期或起始', to: '结束', name: '名称', text: '说明文字' },
	columnsNote: '根据属性名称推断；推断有误的可在此更改。',
	place: (file) => `来自${file}`,
	unnamed: '无名称',
	problems: {
		missing: '文件不存在。所给地址处应有一个PMTiles档案。',
		'no-ranges':
			'服务器不能分段发送文件（HTTP范围请求），而档案须分段读取。对带有“Range”的请求应答复206。',
		unreachable: '无法读取：网络已断开，或文件已被移动或更改。',
		'cut-off': '档案已损坏或不完整：其自述长度超过文件长度。请重新复制一份。',
		'not-archive':
			'这不是PMTiles档案：开头不是“PMTiles”。输出文件名以 .pmtiles 结尾时，tippecanoe 会生成这种档案。',
		'other-version': (found) => `档案版本为${found}；可读取的是版本3。可用“pmtiles convert”转换。`,
		'not-vector': (found) =>
			`其中的瓦片是图片或其他类型（${found}）；应为 tippecanoe 生成的矢量瓦片（MVT）。`,
		'no-layers': '档案没有说明含有哪些图层（元数据中的“vector_layers”），因此无法绘制。',
		unfetched: '读取档案的程序未能下载。请检查网络连接，然后重新打开文件。',
		'other-origin': (found) =>
			`“${found}”未打开：地址只能指向同一网站上、地图集旁边以 .pmtiles 结尾的文件。`,
		'no-dates': (found) =>
			found === ''
				? '其中的要素没有属性，也就没有日期：全部始终显示。'
				: `从名称看，没有属性含有日期（${found}）：全部始终显示。如有，请在下面选择。`,
		'other-dates': (field, found) =>
			`“${field}”中有“${found}”；应为年、月或日：1969、1969-03、1969-03-02。不符合的无法判断其时间。`
	}
};

const ru: OwnTilesWords = {
	inLegend: (file) => `${file} (архив тайлов)`,
	moving: 'следует за датой, когда та остановится',
	drawnInPart: (file, most) =>
		`${file}: из находящегося в поле зрения нарисовано объектов: ${most}.`,
	notAllRead: (file) => `${file}: часть прочитать не удалось, она не нарисована.`,
	inList: (layers) =>
		`Ваш архив векторных тайлов; слои: ${layers}. Целиком он не перечислен: читается только то, что находится в поле зрения.`,
	inView: 'Что из него в поле зрения на эту дату',
	reading: 'Читается…',
	counted: (count) => `В поле зрения на эту дату: ${count}`,
	least: (count) => `В поле зрения на эту дату: более ${count}`,
	more: (count) => `и ещё ${count} — на карте или картинке`,
	notRead: 'Часть прочитать не удалось.',
	found: (file) => `Ваши данные: ${file}, то, что в поле зрения`,
	beingRead: (files) => `${files}: читается то, что находится в поле зрения …`,
	lookedThrough: (files) => `${files}: поиск шёл только в том, что находится в поле зрения.`,
	lookedInPart: (files, most) =>
		`${files}: в поле зрения больше объектов, чем ${most}; поиск шёл только в них. Чтобы найти остальные, приблизьте карту.`,
	notLooked: (files) => `${files}: часть прочитать не удалось.`,
	differs: 'Что из него в поле зрения различается на две даты',
	differing: (count) => `Различается в поле зрения на две даты: ${count}`,
	tooMany: 'В поле зрения больше, чем можно сравнить. Приблизьте карту.',
	formats:
		'Если данных больше: архив векторных тайлов (PMTiles, каким его делает tippecanoe) любого размера.',
	opened: (file) => `${file}: файл открыт.`,
	notOpened: (file) => `${file} нельзя показать.`,
	facts: (layers, first, last) => `Векторные тайлы · слои: ${layers} · масштабы ${first}–${last}`,
	follows:
		'Архив рисуется на карте, через мгновение после того, как дата остановится, а также на картинках и на бумаге. Список на дату, поиск и сравнение сообщают о том, что из него находится в поле зрения и есть в его тайлах; об остальном ничего не известно, пока оно не окажется в поле зрения. То, на что вы нажмёте, откроется.',
	noMap:
		'Карты здесь нет: архив нарисован на картинке рядом со списком на дату, а список, поиск и сравнение сообщают о том, что из него находится в поле зрения.',
	beside: 'Файл лежит рядом с атласом: его положил туда владелец сайта.',
	columns: { from: 'Дата или начало', to: 'Конец', name: 'Название', text: 'Текст' },
	columnsNote: 'Определено по названиям свойств; исправьте, если определено неверно.',
	place: (file) => `Из файла ${file}`,
	unnamed: 'Без названия',
	problems: {
		missing: 'Файла нет. По этому адресу ожидается архив PMTiles.',
		'no-ranges':
			'Сервер не отдаёт файл по частям (HTTP Range), а архив читается именно так. На запрос с «Range» ожидается ответ 206.',
		unreachable: 'Прочитать не удалось: нет связи, либо файл перемещён или изменён.',
		'cut-off':
			'Архив повреждён или неполон: по собственному описанию он длиннее файла. Скопируйте его ещё раз.',
		'not-archive':
			'Это не архив PMTiles: файл не начинается с «PMTiles». tippecanoe делает такой архив, если имя результата оканчивается на .pmtiles.',
		'other-version': (found) =>
			`Версия архива — ${found}, читается версия 3. Преобразовать можно командой «pmtiles convert».`,
		'not-vector': (found) =>
			`Его тайлы — картинки или другого вида (${found}); ожидаются векторные тайлы (MVT), какие делает tippecanoe.`,
		'no-layers':
			'Архив не сообщает, какие в нём слои («vector_layers» в метаданных), поэтому нарисовать его нельзя.',
		unfetched:
			'Не удалось загрузить то, что читает архивы. Проверьте связь и откройте файл ещё раз.',
		'other-origin': (found) =>
			`Файл «${found}» не открыт: в адресе может стоять только файл .pmtiles рядом с атласом, на том же сайте.`,
		'no-dates': (found) =>
			found === ''
				? 'У объектов нет свойств, а значит, и дат: все они показаны всегда.'
				: `Судя по названиям, ни одно свойство не содержит дат (${found}): всё показано всегда. Если такое свойство есть, выберите его ниже.`,
		'other-dates': (field, found) =>
			`В «${field}» стоит «${found}»; ожидается год, месяц или день: 1969, 1969-03, 1969-03-02. Когда было остальное, сказать нельзя.`
	}
};

export const OWN_TILES_WORDS: Readonly<Record<Language, OwnTilesWords>> = {
	en,
	'zh-Hans': zhHans,
	ru
};
