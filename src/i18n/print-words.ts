import type { Widen } from './en';
import type { Language } from './index';

const en = {
	drawing: 'The map is being drawn for print …',
	unmapped: 'Without the map: “Print” in the atlas prints it, and the address above leads to it.'
};

/** Words of what prints; they come with it. */
export type PrintWords = Widen<typeof en>;

const zhHans: PrintWords = {
	drawing: '正在绘制供打印的地图……',
	unmapped: '此次未打印地图：请用地图集中的“打印”按钮，或由上方网址打开地图。'
};

const ru: PrintWords = {
	drawing: 'Карта рисуется для печати…',
	unmapped:
		'Без карты: её печатает кнопка «Печать» в атласе, и она открывается по указанному выше адресу.'
};

export const PRINT_WORDS: Record<Language, PrintWords> = { en, 'zh-Hans': zhHans, ru };
