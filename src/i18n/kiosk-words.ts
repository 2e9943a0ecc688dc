import type { Widen } from './en';
import type { Language } from './index';

const en = {
	region: 'Kiosk',
	startAgain: 'Start again',
	language: 'Language',
	touch: 'Touch the screen to explore',
	still: {
		title: 'Still there?',
		text: (seconds: string) =>
			`Nobody has touched the screen for a while. In ${seconds} seconds the atlas goes back to its beginning, unless you touch the screen or press a key.`,
		stay: 'I am still here'
	},
	take: {
		title: 'Take it along',
		view: 'What the atlas shows now',
		scan: 'Point your phone’s camera at the code, or type the address:',
		code: (address: string) => `QR code of the address ${address}`,
		nowhere:
			'This page belongs to the atlas, but the copy on this screen cannot be reached by phone.',
		file: 'Nothing can be saved at this screen.'
	},
	setup: {
		title: 'Set up a kiosk',
		lead: 'For a screen in a museum, a library or a school: visitors touch it and cannot leave the atlas; when nobody has touched it for a while, it goes back to the start and shows a tour by itself. Nothing of one visitor is left for the next.',
		date: 'Date at the start',
		language: 'Language at the start',
		offered: 'Languages that visitors may choose',
		loop: 'While nobody is there',
		still: 'Only the start is shown',
		idle: 'Seconds without a touch before it asks “Still there?”',
		idleRange: (least: string, most: string) => `From ${least} to ${most}; 90 is usual.`,
		site: 'Address of the atlas on the web',
		siteNote:
			'For the QR codes of links within the atlas. Without it they are offered only where this copy itself can be reached from outside.',
		sound: 'The atlas makes no sound: there is nothing to mute.',
		address: 'The kiosk’s address',
		copy: 'Copy the address',
		tryIt: 'Try it here',
		copyCommand: (browser: string) => `Copy the command for ${browser}`,
		start: 'Start the screen with it',
		startNote:
			'The browser has to fill the screen and have no way out of its own. One of these commands does that; put it where the machine starts its programs.',
		end: 'A kiosk ends with the browser: Alt+F4, or ⌘Q.'
	},
	bad: {
		kiosk: (found: string) =>
			`The link’s “kiosk” says “${found}”; expected: 1 or setup. The atlas opens as usual.`,
		idle: (found: string) =>
			`The link’s “idle” says “${found}”; expected: whole seconds from 15 to 1800. It is 90 now.`,
		loop: (found: string) =>
			`The link’s “loop” says “${found}”; expected: the id of a tour, such as split, or none. The first tour is shown.`,
		offer: (found: string) =>
			`The link’s “offer” says “${found}”; expected: languages such as en/zh-Hans/ru. All are offered.`,
		site: (found: string) =>
			`The link’s “site” says “${found}”; expected: the address of the atlas on the web. It is left out.`
	}
};

/** Words of a kiosk and of the dialog that sets it up; they come with it. */
export type KioskWords = Widen<typeof en>;

const zhHans: KioskWords = {
	region: '展示终端',
	startAgain: '从头开始',
	language: '语言',
	touch: '触摸屏幕，开始探索',
	still: {
		title: '您还在吗？',
		text: (seconds) =>
			`屏幕已有一段时间无人触摸。若不触摸屏幕或按任意键，地图集将在${seconds}秒后回到开头。`,
		stay: '我还在'
	},
	take: {
		title: '带走此内容',
		view: '地图集当前显示的内容',
		scan: '用手机相机扫描二维码，或输入网址：',
		code: (address) => `网址${address}的二维码`,
		nowhere: '该页面属于本地图集，但手机无法访问本屏幕所用的副本。',
		file: '在此屏幕上不能保存文件。'
	},
	setup: {
		title: '设置展示终端',
		lead: '适用于博物馆、图书馆或学校的屏幕：观众可以触摸操作，但不能离开地图集；一段时间无人触摸后，它会回到开头并自动播放导览。前一位观众的任何痕迹都不会留给下一位。',
		date: '开始时的日期',
		language: '开始时的语言',
		offered: '观众可选的语言',
		loop: '无人时',
		still: '只显示开始画面',
		idle: '多少秒无人触摸后询问“您还在吗？”',
		idleRange: (least, most) => `${least}至${most}秒，通常为90秒。`,
		site: '地图集在网上的地址',
		siteNote: '用于站内链接的二维码。如不填写，只有当本副本可从外部访问时才会提供。',
		sound: '地图集不发出任何声音，无须静音。',
		address: '展示终端网址',
		copy: '复制网址',
		tryIt: '在此试用',
		copyCommand: (browser) => `复制${browser}的命令`,
		start: '用此网址启动展示终端',
		startNote:
			'浏览器须占满整个屏幕，且自身不留出口。以下任一命令即可做到；请将其加入机器的自启动程序。',
		end: '关闭浏览器即可退出：Alt+F4 或 ⌘Q。'
	},
	bad: {
		kiosk: (found) => `链接中的“kiosk”为“${found}”；应为“1”或“setup”。地图集照常打开。`,
		idle: (found) => `链接中的“idle”为“${found}”；应为15至1800之间的整秒数。现按90秒处理。`,
		loop: (found) =>
			`链接中的“loop”为“${found}”；应为某个导览的标识（如 split）或 none。现播放第一个导览。`,
		offer: (found) => `链接中的“offer”为“${found}”；应为语言，如 en/zh-Hans/ru。现提供全部语言。`,
		site: (found) => `链接中的“site”为“${found}”；应为地图集在网上的地址。此项不予采用。`
	}
};

const ru: KioskWords = {
	region: 'Инфокиоск',
	startAgain: 'Начать сначала',
	language: 'Язык',
	touch: 'Коснитесь экрана, чтобы начать',
	still: {
		title: 'Вы ещё здесь?',
		text: (seconds) =>
			`Экрана давно никто не касался. Через ${seconds} с атлас вернётся к началу, если не коснуться экрана и не нажать клавишу.`,
		stay: 'Я ещё здесь'
	},
	take: {
		title: 'Взять с собой',
		view: 'То, что атлас показывает сейчас',
		scan: 'Наведите на код камеру телефона или наберите адрес:',
		code: (address) => `QR-код адреса ${address}`,
		nowhere: 'Эта страница — часть атласа, но к копии на этом экране с телефона доступа нет.',
		file: 'На этом экране ничего сохранить нельзя.'
	},
	setup: {
		title: 'Настроить инфокиоск',
		lead: 'Для экрана в музее, библиотеке или школе: посетители касаются его и не могут выйти из атласа; если его долго никто не касается, он возвращается к началу и сам ведёт экскурсию. От одного посетителя следующему не остаётся ничего.',
		date: 'Дата в начале',
		language: 'Язык в начале',
		offered: 'Языки на выбор посетителей',
		loop: 'Пока никого нет',
		still: 'Показано только начало',
		idle: 'Через сколько секунд без касаний спросить «Вы ещё здесь?»',
		idleRange: (least, most) => `От ${least} до ${most}; обычно 90.`,
		site: 'Адрес атласа в интернете',
		siteNote:
			'Для QR-кодов ссылок внутри атласа. Без него они предлагаются, только если эта копия сама доступна извне.',
		sound: 'Атлас не издаёт звуков: выключать нечего.',
		address: 'Адрес инфокиоска',
		copy: 'Скопировать адрес',
		tryIt: 'Попробовать здесь',
		copyCommand: (browser) => `Скопировать команду для ${browser}`,
		start: 'Запустить экран с этим адресом',
		startNote:
			'Браузер должен занимать весь экран и сам не давать выхода. Это делает любая из команд; поместите её туда, откуда машина запускает программы.',
		end: 'Инфокиоск закрывают вместе с браузером: Alt+F4 или ⌘Q.'
	},
	bad: {
		kiosk: (found) =>
			`В ссылке «kiosk» равно «${found}»; ожидалось: 1 или setup. Атлас открыт как обычно.`,
		idle: (found) =>
			`В ссылке «idle» равно «${found}»; ожидалось: целое число секунд от 15 до 1800. Сейчас 90.`,
		loop: (found) =>
			`В ссылке «loop» равно «${found}»; ожидалось: имя экскурсии, например split, или none. Показана первая экскурсия.`,
		offer: (found) =>
			`В ссылке «offer» равно «${found}»; ожидалось: языки, например en/zh-Hans/ru. Предложены все.`,
		site: (found) =>
			`В ссылке «site» равно «${found}»; ожидалось: адрес атласа в интернете. Он не учтён.`
	}
};

export const KIOSK_WORDS: Record<Language, KioskWords> = { en, 'zh-Hans': zhHans, ru };
