import type { Widen } from './en';
import type { Language } from './index';

const en = {
	open: 'Open the atlas',
	opensApart: 'Open the atlas, in a window of its own',
	notOpened: 'The page around does not let the atlas open a window. Its address:',
	fullScreen: 'Full screen',
	smallScreen: 'Leave full screen',
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
	bad: {
		embed: (found) => `Значение embed «${found}» в ссылке принято за 1; ожидается 1 или 0.`,
		controls: (found) => `Значение controls «${found}» в ссылке не учтено; ожидается 1 или 0.`,
		theme: (found) => `Значение theme «${found}» в ссылке не учтено; ожидается light или dark.`,
		range: (found) =>
			`Значение range «${found}» в ссылке не учтено; ожидаются две даты с 1945 по 2008 год, например 1969-03/1969-09.`
	}
};

export const EMBED_WORDS: Record<Language, EmbedWords> = { en, 'zh-Hans': zhHans, ru };
