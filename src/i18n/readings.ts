import type { Language } from './index';

/** What is said of the readings of one border and of doubt; it comes with the parts that show them. */
export interface ReadingWords {
	/** What the choice of a reading is called. */
	choice: string;
	readings: Record<'held' | 'moscow' | 'beijing' | 'agreed' | 'all', string>;
	/** The sentence on the map and on what is taken from it; in brief where the map has little room. */
	noClaim: string;
	noClaimInBrief: string;
	/** The legend's lines on contested ground, and how names are given. */
	how: { title: string; one: string; two: string; hatch: string; dashes: string; hollow: string };
	naming: string;
	/** Leads to the page on names. */
	namingPage: string;
	/** Asks where a layer comes from, under which licence and how exact it is. */
	originOf: (layer: string) => string;
	doubt: { choice: string; all: string; certain: string; doubted: string };
}

export const READING_WORDS: Record<Language, ReadingWords> = {
	en: {
		choice: 'Whose line',
		readings: {
			held: 'Who held it',
			moscow: 'As Moscow drew it',
			beijing: 'As Beijing drew it',
			agreed: 'What was agreed',
			all: 'All of it'
		},
		noClaim: 'Lines show what is documented for this day; they endorse no claim.',
		noClaimInBrief: 'Lines endorse no claim.',
		how: {
			title: 'How to read contested ground',
			one: 'One line: not disputed, or agreed; the heavier, the surer on the ground',
			two: 'Two lines: disputed; close by, a line bears its claimant’s name',
			hatch: 'Hatch: ground that more than one state claims; the colour beneath is who holds it',
			dashes: 'Dashes and a pale band: course in doubt, by as much as the band is wide',
			hollow: 'Hollow: the day is not certain; a soft rim or a dashed circle: somewhere in here'
		},
		naming:
			'Contested ground bears both sides’ names, in Chinese and Russian its own first, in English the Chinese before the Soviet one; other names are those of the date.',
		namingPage: 'How names are given',
		originOf: (layer) => `${layer}: origin, licence and accuracy`,
		doubt: {
			choice: 'How sure',
			all: 'All',
			certain: 'Only what is certain',
			doubted: 'Only what is doubted'
		}
	},
	'zh-Hans': {
		choice: '以谁的界线为准',
		readings: {
			held: '谁在控制',
			moscow: '莫斯科的画法',
			beijing: '北京的画法',
			agreed: '双方协定',
			all: '全部'
		},
		noClaim: '界线只表示当日有据可查的情况，不代表认可任何一方的主张。',
		noClaimInBrief: '界线不代表认可任何主张。',
		how: {
			title: '怎样看争议地区',
			one: '单线：无争议或已议定；越粗表示实地越确定',
			two: '双线：有争议；放大后线上标明主张方',
			hatch: '斜线：不止一国主张的土地；底色表示谁在控制',
			dashes: '虚线和浅色带：走向存疑，带宽即误差',
			hollow: '空心：日期不确定；淡色晕圈或虚线圆：在此范围之内'
		},
		naming:
			'争议地区并列双方名称：中文、俄文各以本语名称在前，英文一律中文名称在前、苏方名称在后；其他地名用当时的名称。',
		namingPage: '名称的用法',
		originOf: (layer) => `${layer}：来源、许可与精度`,
		doubt: { choice: '确定程度', all: '全部', certain: '只看确定的', doubted: '只看存疑的' }
	},
	ru: {
		choice: 'Чья линия',
		readings: {
			held: 'Кто держал',
			moscow: 'Как чертила Москва',
			beijing: 'Как чертил Пекин',
			agreed: 'О чём договорились',
			all: 'Всё вместе'
		},
		noClaim:
			'Линии показывают то, что документально известно на этот день, и не означают признания чьих-либо притязаний.',
		noClaimInBrief: 'Линии — не признание притязаний.',
		how: {
			title: 'Как читать спорную землю',
			one: 'Одна линия: спора нет или договорились; чем толще, тем твёрже на местности',
			two: 'Две линии: спор; вблизи на линии стоит, чья она',
			hatch: 'Штриховка: землю считает своей не одна сторона; цвет под нею — кто держит',
			dashes: 'Пунктир и бледная полоса: ход линии под сомнением, на ширину полосы',
			hollow: 'Пустой знак: день не точен; размытый ореол или пунктирный круг: где-то здесь'
		},
		naming:
			'У спорной земли названия обеих сторон: по-русски и по-китайски первым своё, по-английски всегда китайское перед советским; прочие названия — того времени.',
		namingPage: 'Как даются названия',
		originOf: (layer) => `${layer}: происхождение, лицензия, точность`,
		doubt: {
			choice: 'Насколько точно',
			all: 'Всё',
			certain: 'Только достоверное',
			doubted: 'Только сомнительное'
		}
	}
};
