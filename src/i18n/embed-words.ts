import type { Widen } from './en';
import type { Language } from './index';

const en = {
	open: 'Open the atlas',
	opensApart: 'Open the atlas, in a window of its own',
	notOpened: 'The page around does not let the atlas open a window. Its address:',
	fullScreen: 'Full screen',
	smallScreen: 'Leave full screen',
	dialog: {
		title: 'Embed the atlas',
		shows: 'What is shown',
		now: 'The view as it is now',
		nowWith: (record: string) => `The view as it is now: ${record}`,
		map: 'The map, with nothing open',
		tour: (name: string) => `Tour: ${name}`,
		day: 'Begins on',
		range: 'A stretch of time alone',
		first: 'From',
		last: 'To',
		controls: 'Search, contents and buttons',
		language: 'Language',
		readers: 'The reader’s',
		theme: 'Colours',
		themes: { light: 'Light', dark: 'Dark' },
		width: 'Width',
		wholeWidth: 'As wide as the text',
		pixels: (width: string) => `${width} px`,
		height: 'Height, px',
		code: 'Code for your page',
		copyCode: 'Copy the code',
		preview: 'So it will look',
		stripped: 'Where frames are taken out: a link',
		copyLink: 'Copy the link',
		picture:
			'With the link goes a picture of the view: “Picture”, at the head of the page, saves one.',
		bridge: 'A page of your own can follow the frame and move it by messages.',
		example: 'Example'
	},
	beyond: (day: string, first: string, last: string) =>
		`${day} is not shown here: this page shows ${first} – ${last}. “Open the atlas” leads to all years.`,
	bad: {
		embed: (found: string) => `The link’s embed “${found}” was taken for 1; it should be 1 or 0.`,
		controls: (found: string) =>
			`The link’s controls “${found}” were ignored; they should be 1 or 0.`,
		theme: (found: string) =>
			`The link’s theme “${found}” was ignored; it should be light or dark.`,
		range: (found: string) =>
			`The link’s range “${found}” was ignored; it should be two dates from 1945 to 2008, such as 1969-03/1969-09.`
	}
};

/** Words of the atlas as part of another page; they come with what shows it so. */
export type EmbedWords = Widen<typeof en>;

const zhHans: EmbedWords = {
	open: '打开地图集',
	opensApart: '在单独的窗口中打开地图集',
	notOpened: '此框架所在的网页不允许打开新窗口。地图集的网址：',
	fullScreen: '全屏',
	smallScreen: '退出全屏',
	dialog: {
		title: '嵌入地图集',
		shows: '显示内容',
		now: '当前视图',
		nowWith: (record) => `当前视图：${record}`,
		map: '地图，不打开任何条目',
		tour: (name) => `导览：${name}`,
		day: '起始日期',
		range: '只显示一段时间',
		first: '从',
		last: '到',
		controls: '搜索、目录和按钮',
		language: '语言',
		readers: '随读者',
		theme: '颜色',
		themes: { light: '浅色', dark: '深色' },
		width: '宽度',
		wholeWidth: '与正文同宽',
		pixels: (width) => `${width}像素`,
		height: '高度（像素）',
		code: '放入网页的代码',
		copyCode: '复制代码',
		preview: '效果预览',
		stripped: '不支持框架的地方：用链接',
		copyLink: '复制链接',
		picture: '链接旁可配上视图的图片：用页首的“图片”按钮保存。',
		bridge: '您自己的网页可以通过消息跟随并控制框架。',
		example: '示例'
	},
	beyond: (day, first, last) =>
		`此处不显示${day}：本页只显示${first}至${last}。点击“打开地图集”可查看全部年份。`,
	bad: {
		embed: (found) => `链接中的 embed“${found}”按1处理；应为1或0。`,
		controls: (found) => `链接中的 controls“${found}”未采用；应为1或0。`,
		theme: (found) => `链接中的 theme“${found}”未采用；应为 light 或 dark。`,
		range: (found) =>
			`链接中的 range“${found}”未采用；应为1945年至2008年间的两个日期，如 1969-03/1969-09。`
	}
};

const ru: EmbedWords = {
	open: 'Открыть атлас',
	opensApart: 'Открыть атлас в отдельном окне',
	notOpened: 'Страница, в которую встроен атлас, не даёт открыть новое окно. Адрес атласа:',
	fullScreen: 'Во весь экран',
	smallScreen: 'Выйти из полноэкранного режима',
	dialog: {
		title: 'Встроить атлас',
		shows: 'Что показать',
		now: 'Текущий вид',
		nowWith: (record) => `Текущий вид: ${record}`,
		map: 'Карту без открытых описаний',
		tour: (name) => `Экскурсия: ${name}`,
		day: 'Начальная дата',
		range: 'Только отрезок времени',
		first: 'С',
		last: 'По',
		controls: 'Поиск, содержание и кнопки',
		language: 'Язык',
		readers: 'Как у читателя',
		theme: 'Цвета',
		themes: { light: 'Светлые', dark: 'Тёмные' },
		width: 'Ширина',
		wholeWidth: 'По ширине текста',
		pixels: (width) => `${width} пикселей`,
		height: 'Высота, пиксели',
		code: 'Код для вашей страницы',
		copyCode: 'Скопировать код',
		preview: 'Так это будет выглядеть',
		stripped: 'Где фреймы вырезают: ссылка',
		copyLink: 'Скопировать ссылку',
		picture:
			'К ссылке можно приложить картинку вида: её сохраняет кнопка «Картинка» в шапке страницы.',
		bridge: 'Ваша страница может следить за фреймом и управлять им сообщениями.',
		example: 'Пример'
	},
	beyond: (day, first, last) =>
		`Дата ${day} здесь не показывается: эта страница ограничена отрезком ${first} — ${last}. Все годы открывает ссылка «Открыть атлас».`,
	bad: {
		embed: (found) => `Значение embed «${found}» в ссылке принято за 1; ожидается 1 или 0.`,
		controls: (found) => `Значение controls «${found}» в ссылке не учтено; ожидается 1 или 0.`,
		theme: (found) => `Значение theme «${found}» в ссылке не учтено; ожидается light или dark.`,
		range: (found) =>
			`Значение range «${found}» в ссылке не учтено; ожидаются две даты с 1945 по 2008 год, например 1969-03/1969-09.`
	}
};

export const EMBED_WORDS: Record<Language, EmbedWords> = { en, 'zh-Hans': zhHans, ru };
