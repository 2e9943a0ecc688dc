import type { Widen } from './en';
import type { Language } from './index';

const en = {
	/** Said once, quietly. */
	ready: 'Works offline now.',
	newer: 'A newer edition of the atlas is here.',
	reload: 'Reload',
	others: (count: number) =>
		count === 1
			? 'The atlas is open in another tab as well: close that one, then reload.'
			: `The atlas is open in ${count} other tabs: close them, then reload.`,
	/** In the panel of the data. */
	title: 'Without network',
	kept: (languages: string) => `On this device the atlas works offline, in ${languages}.`,
	notKept:
		'After the first visit over a safe connection the atlas works offline on this device, in each language that was chosen while online.',
	zip: 'The whole site as a zip',
	zipNote:
		'For a museum, a school or a USB stick: unpack it and serve the folder, by npm start or any web server. Opened as a file it shows only text.'
};

/** What is said of the atlas without network. */
export type OfflineWords = Widen<typeof en>;

const zhHans: OfflineWords = {
	ready: '现在可以离线使用。',
	newer: '地图集已有新版。',
	reload: '重新载入',
	others: (count) => `地图集还在另外${count}个标签页中打开：请先关闭，再重新载入。`,
	title: '离线使用',
	kept: (languages) => `本设备上可离线使用地图集，语言：${languages}。`,
	notKept: '经安全连接首次访问后，地图集即可在本设备上离线使用；联网时选用过的语言均可离线阅读。',
	zip: '整个网站（压缩包）',
	zipNote:
		'供博物馆、学校或U盘使用：解压后用“npm start”或任何网页服务器提供该文件夹。直接打开文件只能看到文字。'
};

const ru: OfflineWords = {
	ready: 'Теперь работает без сети.',
	newer: 'Вышла новая редакция атласа.',
	reload: 'Перезагрузить',
	others: (count) =>
		`Атлас открыт и в других вкладках (${count}): закройте их и перезагрузите страницу.`,
	title: 'Без сети',
	kept: (languages) => `На этом устройстве атлас работает без сети; языки: ${languages}.`,
	notKept:
		'После первого посещения по защищённому соединению атлас работает на этом устройстве без сети — на каждом языке, который был выбран при подключении.',
	zip: 'Весь сайт одним архивом',
	zipNote:
		'Для музея, школы или флешки: распакуйте и откройте папку через «npm start» или любой веб-сервер. Если открыть сам файл, виден только текст.'
};

export const OFFLINE_WORDS: Readonly<Record<Language, OfflineWords>> = {
	en,
	'zh-Hans': zhHans,
	ru
};
