import type { Language } from './index';

/** What the archive of the site says of itself; no script of the page carries it. */
export interface TakeAlongWords {
	title: string;
	/** How the folder is served: with Node, with Python, or by any server. */
	ways: (node: string, python: string) => readonly string[];
	/** The server answers. */
	at: (address: string) => string;
	portTaken: (port: number) => string;
}

export const TAKE_ALONG_WORDS: Record<Language, TakeAlongWords> = {
	en: {
		title: 'Thalweg: how to open this folder',
		ways: (node, python) => [
			'The map and the timeline work when this folder is served by a web server, and not when index.html is opened as a file. Network is not needed.',
			`With Node: type ${node} in this folder, and open the address that it names.`,
			`With Python: type ${python} in this folder, and open http://localhost:4173`,
			'Or put the folder on any web server, at any address: it is complete.'
		],
		at: (address) => `The atlas is at ${address} (Ctrl+C stops it).`,
		portTaken: (port) => `Port ${port} is taken; choose another: PORT=4180 npm start`
	},
	'zh-Hans': {
		title: 'Thalweg：如何打开此文件夹',
		ways: (node, python) => [
			'须由网页服务器提供此文件夹，地图和时间轴才能使用；直接打开 index.html 文件则不行。无需联网。',
			`装有 Node 时：在此文件夹中输入 ${node}，再打开所示地址。`,
			`装有 Python 时：在此文件夹中输入 ${python}，再打开 http://localhost:4173`,
			'也可把文件夹放到任何网页服务器的任何地址下：内容齐全。'
		],
		at: (address) => `地图集地址：${address}（按 Ctrl+C 停止）。`,
		portTaken: (port) => `端口${port}已被占用，请另选一个：PORT=4180 npm start`
	},
	ru: {
		title: 'Thalweg: как открыть эту папку',
		ways: (node, python) => [
			'Карта и шкала времени работают, когда папку отдаёт веб-сервер, и не работают, если открыть сам файл index.html. Сеть не нужна.',
			`Если есть Node: наберите в этой папке ${node} и откройте названный адрес.`,
			`Если есть Python: наберите в этой папке ${python} и откройте http://localhost:4173`,
			'Или положите папку на любой веб-сервер, по любому адресу: в ней есть всё.'
		],
		at: (address) => `Атлас открыт по адресу ${address} (Ctrl+C — остановить).`,
		portTaken: (port) => `Порт ${port} занят; выберите другой: PORT=4180 npm start`
	}
};
