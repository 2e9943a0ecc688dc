import type { Widen } from './en';
import type { Language } from './index';

const en = {
	inLegend: (file: string) => `${file} (follows when the date rests)`,
	formats:
		'For more than that: an archive of vector tiles (PMTiles, as tippecanoe makes it), of any size.',
	opened: (file: string) => `${file} is on the map.`,
	notOpened: (file: string) => `${file} cannot be shown.`,
	facts: (layers: string, first: string, last: string) =>
		`Vector tiles · layers: ${layers} · zoom ${first}–${last}`,
	follows:
		'It is drawn on the map, a moment after the date has come to rest, and stands in no list, search or picture. What is pressed on the map opens.',
	noMap: 'Archives are drawn on the map alone, and there is no map here.',
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
	inLegend: (file) => `${file}（日期停下后更新）`,
	formats: '更大的数据：矢量瓦片档案（PMTiles，由 tippecanoe 生成），大小不限。',
	opened: (file) => `${file}已放到地图上。`,
	notOpened: (file) => `无法显示${file}。`,
	facts: (layers, first, last) => `矢量瓦片 · 图层：${layers} · 缩放级别${first}—${last}`,
	follows:
		'它只绘制在地图上，在日期停下片刻之后更新，不出现在列表、搜索和图片中。在地图上点按其中一项即可打开。',
	noMap: '瓦片档案只能绘制在地图上，而此处没有地图。',
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
	inLegend: (file) => `${file} (следует за датой, когда та остановится)`,
	formats:
		'Если данных больше: архив векторных тайлов (PMTiles, каким его делает tippecanoe) любого размера.',
	opened: (file) => `${file}: на карте.`,
	notOpened: (file) => `${file} нельзя показать.`,
	facts: (layers, first, last) => `Векторные тайлы · слои: ${layers} · масштабы ${first}–${last}`,
	follows:
		'Архив рисуется только на карте, через мгновение после того, как дата остановится; его нет в списках, поиске и на картинках. То, на что вы нажмёте на карте, откроется.',
	noMap: 'Архивы рисуются только на карте, а здесь карты нет.',
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
