import type { Language } from './index';

/**
 * What the page says before its scripts run, or when they cannot. The build writes it into the page,
 * so none of the scripts carries it; all languages stand beside each other, for nothing yet knows the reader's.
 */
export interface OpeningWords {
	/** What the atlas is. */
	about: string;
	fetching: string;
	/** When nothing has come for a while. */
	slow: string;
	withoutScripts: string;
	fromDisk: string;
	tooOld: (browsers: readonly string[]) => string;
	failed: string;
	unstyled: string;
	reload: string;
	records: string;
	data: string;
	recordsTitle: string;
	recordsNote: string;
	dataNote: string;
	toAtlas: string;
	/** In the place of a page that is not kept on the device, without network. */
	notKeptTitle: string;
	notKept: string;
}

export const OPENING_WORDS: Record<Language, OpeningWords> = {
	en: {
		about:
			'A living atlas of the Sino-Soviet split: one of the longest land borders in the world, its rivers and islands, and the alliances around it, on any day from 1945 to 2008.',
		fetching: 'The records of the atlas are being fetched…',
		slow: 'Nothing yet? Reload the page',
		withoutScripts: 'The map and the timeline need scripts, which this browser does not run.',
		fromDisk:
			'This page has been opened from a disk. The map and the timeline work when its folder is served by a web server, and opened at an http address. With Node: type npm start in the folder, and open the address that it names.',
		tooOld: (browsers) =>
			`This browser cannot run the map and the timeline. They need one of these, or a newer one: ${browsers.join(', ')}.`,
		failed: 'A part of the atlas has not arrived, so the map and the timeline are missing.',
		unstyled: 'The style sheet of this page has not arrived: everything is there, but looks bare.',
		reload: 'Reload the page',
		records: 'List of all records',
		data: 'The data',
		recordsTitle: 'All records of the atlas',
		recordsNote:
			'Everything that the atlas tells of, by kind, with its names in three languages. A name leads to its story in the atlas, where scripts run.',
		dataNote: 'All files can be taken away; each states its licence.',
		toAtlas: 'To the atlas',
		notKeptTitle: 'Not on this device',
		notKept:
			'There is no network, and this page has not been opened here before. The atlas itself is on this device, with all its dates, places and stories.'
	},
	'zh-Hans': {
		about:
			'一部记录中苏分裂的动态地图集：世界上最长的陆地边界之一、沿线的河流与岛屿，以及围绕它的同盟关系，可查看1945年至2008年间的任何一天。',
		fetching: '正在获取地图集的资料……',
		slow: '等了很久？重新载入页面',
		withoutScripts: '地图和时间轴需要运行脚本，而此浏览器不运行脚本。',
		fromDisk:
			'此页面是直接从磁盘打开的。须由网页服务器提供所在文件夹，并通过 http 地址打开，地图和时间轴才能使用。装有 Node 时：在该文件夹中输入“npm start”，再打开所示地址。',
		tooOld: (browsers) =>
			`此浏览器无法运行地图和时间轴。需要以下浏览器之一或其更新版本：${browsers.join('、')}。`,
		failed: '地图集的一部分未能载入，因此缺少地图和时间轴。',
		unstyled: '此页面的样式表未能载入：内容齐全，只是没有排版。',
		reload: '重新载入页面',
		records: '全部条目列表',
		data: '数据',
		recordsTitle: '地图集的全部条目',
		recordsNote:
			'地图集所载的一切，按类别排列，附三种语言的名称。在可运行脚本时，点击名称可打开其介绍。',
		dataNote: '所有文件均可下载，并各自注明许可。',
		toAtlas: '前往地图集',
		notKeptTitle: '本设备上没有此页',
		notKept:
			'目前没有网络，而此页以前未在本设备上打开过。地图集本身已存于本设备，所有日期、地点和介绍均可查看。'
	},
	ru: {
		about:
			'Живой атлас советско-китайского раскола: одна из самых протяжённых сухопутных границ мира, её реки и острова и союзы вокруг неё — на любой день с 1945 по 2008 год.',
		fetching: 'Загружаются записи атласа…',
		slow: 'Ничего не появилось? Перезагрузить страницу',
		withoutScripts: 'Карте и шкале времени нужны скрипты, а этот браузер их не выполняет.',
		fromDisk:
			'Страница открыта прямо с диска. Карта и шкала времени работают, когда её папку отдаёт веб-сервер, а страница открыта по адресу http. Если есть Node, наберите в этой папке «npm start» и откройте названный адрес.',
		tooOld: (browsers) =>
			`Этот браузер не может показать карту и шкалу времени. Нужен один из этих или более новый: ${browsers.join(', ')}.`,
		failed: 'Часть атласа не загрузилась, поэтому карты и шкалы времени нет.',
		unstyled: 'Таблица стилей этой страницы не загрузилась: всё на месте, но без оформления.',
		reload: 'Перезагрузить страницу',
		records: 'Список всех записей',
		data: 'Данные',
		recordsTitle: 'Все записи атласа',
		recordsNote:
			'Всё, о чём рассказывает атлас, по видам, с названиями на трёх языках. Там, где выполняются скрипты, название ведёт к описанию в атласе.',
		dataNote: 'Все файлы можно скачать; у каждого указана лицензия.',
		toAtlas: 'К атласу',
		notKeptTitle: 'Этой страницы на устройстве нет',
		notKept:
			'Сети нет, а эта страница здесь ещё не открывалась. Сам атлас на устройстве есть — со всеми датами, местами и описаниями.'
	}
};
