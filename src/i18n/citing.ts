import type { Language } from './index';

/** What stands around the citation of a record or a view; it comes with the part that cites. */
export interface CitingWords {
	title: string;
	/** Where the page cannot know them. */
	addYourself: string;
	copy: (style: string) => string;
	copied: string;
	notCopied: string;
	/** What is cited: a story on a date, or the map of a date. */
	titleOn: (title: string, date: string) => string;
	mapOf: (date: string) => string;
	references: string;
	/** Where no story is open. */
	reference: string;
	link: string;
	linkOfView: string;
	copyLink: string;
	page: string;
	/** A reader wants the file, and it does not come. */
	notFetched: string;
}

export const CITING_WORDS: Record<Language, CitingWords> = {
	en: {
		title: 'Cite this',
		addYourself: 'Add the address of this page and the day on which you read it.',
		copy: (style) => `Copy in ${style}`,
		copied: 'Copied.',
		notCopied: 'The browser did not allow copying; the text is selected instead.',
		titleOn: (title, date) => `${title}, ${date}`,
		mapOf: (date) => `Map of ${date}`,
		reference: 'This view, for reference managers:',
		linkOfView: 'Link to this view',
		references: 'This record and its sources, for reference managers:',
		link: 'Short link',
		copyLink: 'Copy the link',
		page: 'Page of this record',
		notFetched: 'The file could not be fetched from the server.'
	},
	'zh-Hans': {
		title: '引用',
		addYourself: '请补上此页的网址和阅读日期。',
		copy: (style) => `复制（${style}）`,
		copied: '已复制。',
		notCopied: '浏览器不允许复制；文字已选中。',
		titleOn: (title, date) => `${title}，${date}`,
		mapOf: (date) => `${date}的地图`,
		reference: '此视图，供文献管理软件使用：',
		linkOfView: '此视图的链接',
		references: '此条目及其资料来源，供文献管理软件使用：',
		link: '短链接',
		copyLink: '复制链接',
		page: '此条目的页面',
		notFetched: '未能从服务器获取该文件。'
	},
	ru: {
		title: 'Как сослаться',
		addYourself: 'Добавьте адрес этой страницы и день, когда вы её читали.',
		copy: (style) => `Скопировать: ${style}`,
		copied: 'Скопировано.',
		notCopied: 'Браузер не разрешил копирование; вместо этого текст выделен.',
		titleOn: (title, date) => `${title}, ${date}`,
		mapOf: (date) => `Карта на ${date}`,
		reference: 'Этот вид для программ-библиографов:',
		linkOfView: 'Ссылка на этот вид',
		references: 'Эта запись и её источники для программ-библиографов:',
		link: 'Короткая ссылка',
		copyLink: 'Скопировать ссылку',
		page: 'Страница этой записи',
		notFetched: 'Не удалось получить файл с сервера.'
	}
};
