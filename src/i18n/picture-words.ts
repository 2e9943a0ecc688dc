import type { Widen } from './en';
import type { Language } from './index';

const en = {
	title: 'Save a picture',
	privacy: 'The picture is made on this device; nothing is sent anywhere.',
	drawing: 'The picture is being drawn …',
	failed: 'The picture could not be drawn: a file could not be fetched from the server.',
	tryAgain: 'Try again',
	shape: 'Map',
	shapes: {
		globe: 'As a globe',
		flat: 'Flat (Mercator)',
		conic: 'The whole border (equal-area cone)'
	},
	paper: 'Size',
	papers: {
		a4: 'A4, landscape',
		a5: 'A5, landscape',
		wide: '16:9, for slides',
		square: 'Square'
	},
	size: (width: string, height: string, paper: string) =>
		`${width} × ${height} pixels at 300 dpi; ${paper} cm on paper`,
	look: 'Colours',
	looks: { colour: 'Colour', grey: 'Grey' },
	nameless: 'Without names (quiz sheet)',
	png: 'Save as PNG (300 dpi)',
	svg: 'Save as SVG (vectors)',
	saved: (file: string) => `Saved: ${file}`,
	notSaved: 'This browser could not make a picture so large. Take a smaller size, or the SVG.',
	alternative: 'Description, for who does not see the picture',
	copyAlternative: 'Copy the description',
	terms: 'You may print and publish this picture. Write beside it:',
	copyTerms: 'Copy these words',
	permission: (credit: string) => `CC BY 4.0: you may print and publish this. Write: ${credit}`,
	credit: (title: string, date: string, link: string) => `“${title}”, map of ${date}, ${link}`,
	mapOf: (date: string) => `Map of ${date}`,
	scale: (distance: string) => `${distance} at the middle of the map`,
	described: (title: string, date: string, names: string) =>
		`Map: ${title}, ${date}. Named on it: ${names}.`,
	drawn: (title: string, names: string) =>
		names === '' ? `${title}.` : `${title}. Named on it: ${names}.`,
	unnamed: (title: string, date: string) => `Map without names: ${title}, ${date}.`,
	shows: (list: string) => `It shows: ${list}.`
};

/** Words of the dialog that saves a picture, and of the picture; they come with it. */
export type PictureWords = Widen<typeof en>;

const zhHans: PictureWords = {
	title: '保存图片',
	privacy: '图片在本设备上生成，不会发送到任何地方。',
	drawing: '正在绘制图片……',
	failed: '图片未能绘制：有文件未能从服务器获取。',
	tryAgain: '重试',
	shape: '地图',
	shapes: { globe: '球面', flat: '平面（墨卡托投影）', conic: '全段边界（等积圆锥投影）' },
	paper: '尺寸',
	papers: { a4: 'A4，横向', a5: 'A5，横向', wide: '16:9，用于幻灯片', square: '正方形' },
	size: (width, height, paper) => `${width}×${height}像素，300点/英寸；纸上${paper}厘米`,
	look: '颜色',
	looks: { colour: '彩色', grey: '灰度' },
	nameless: '不带地名（测验用）',
	png: '保存为 PNG（300点/英寸）',
	svg: '保存为 SVG（矢量图）',
	saved: (file) => `已保存：${file}`,
	notSaved: '此浏览器无法生成这么大的图片。请选较小的尺寸，或保存为 SVG。',
	alternative: '图片说明，供看不到图片的读者使用',
	copyAlternative: '复制说明',
	terms: '可以印刷和发表此图片，请在图旁注明：',
	copyTerms: '复制这段文字',
	permission: (credit) => `CC BY 4.0：可以印刷和发表此图。请注明：${credit}`,
	credit: (title, date, link) => `《${title}》，${date}的地图，${link}`,
	mapOf: (date) => `${date}的地图`,
	scale: (distance) => `${distance}（以图中央为准）`,
	described: (title, date, names) => `地图：${title}，${date}。图上标注：${names}。`,
	drawn: (title, names) => (names === '' ? `${title}。` : `${title}。图上标注：${names}。`),
	unnamed: (title, date) => `不带地名的地图：${title}，${date}。`,
	shows: (list) => `图例：${list}。`
};

const ru: PictureWords = {
	title: 'Сохранить картинку',
	privacy: 'Картинка создаётся на этом устройстве; ничего никуда не отправляется.',
	drawing: 'Картинка рисуется…',
	failed: 'Картинку не удалось нарисовать: не удалось получить файл с сервера.',
	tryAgain: 'Повторить',
	shape: 'Карта',
	shapes: {
		globe: 'Глобус',
		flat: 'Плоская (проекция Меркатора)',
		conic: 'Вся граница (равновеликая коническая проекция)'
	},
	paper: 'Размер',
	papers: {
		a4: 'А4, альбомная',
		a5: 'А5, альбомная',
		wide: '16:9, для слайдов',
		square: 'Квадрат'
	},
	size: (width, height, paper) =>
		`${width}\u00A0×\u00A0${height} пикселей при 300 точках на дюйм; ${paper}\u00A0см на бумаге`,
	look: 'Цвета',
	looks: { colour: 'Цветная', grey: 'В оттенках серого' },
	nameless: 'Без названий (для контрольной работы)',
	png: 'Сохранить как PNG (300 точек на дюйм)',
	svg: 'Сохранить как SVG (векторы)',
	saved: (file) => `Сохранено: ${file}`,
	notSaved:
		'Браузер не смог создать такую большую картинку. Выберите меньший размер или сохраните SVG.',
	alternative: 'Описание для тех, кто не видит картинку',
	copyAlternative: 'Скопировать описание',
	terms: 'Картинку можно печатать и публиковать. Подпишите её так:',
	copyTerms: 'Скопировать подпись',
	permission: (credit) => `CC BY 4.0: можно печатать и публиковать. Подпишите: ${credit}`,
	credit: (title, date, link) => `«${title}», карта на ${date}, ${link}`,
	mapOf: (date) => `Карта на ${date}`,
	scale: (distance) => `${distance} в середине карты`,
	described: (title, date, names) => `Карта: ${title}, ${date}. Подписано: ${names}.`,
	drawn: (title, names) => (names === '' ? `${title}.` : `${title}. Подписано: ${names}.`),
	unnamed: (title, date) => `Карта без названий: ${title}, ${date}.`,
	shows: (list) => `Показано: ${list}.`
};

export const PICTURE_WORDS: Record<Language, PictureWords> = { en, 'zh-Hans': zhHans, ru };
