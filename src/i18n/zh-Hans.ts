import { at, dated } from './dated-words';
import type { FirstWords } from './en';

export const zhHans: FirstWords = {
	title: 'Thalweg',
	subtitle: '中苏分裂动态地图集（1945—2008）',
	subtitleInBrief: '中苏分裂地图集',
	pageTitle: {
		atlas: (title, subtitle) => `${title}：${subtitle}`,
		record: (record, date) => `${record}，${date}`,
		comparison: (date, other) => `${date}与${other}对照`
	},
	menu: '菜单',
	skipToTimeline: '跳到时间轴',
	map: {
		region: '地图',
		unstyled: '未能取得一份样式表，页面的某些部分可能显示异常。',
		drawing: '正在绘制地图……',
		credits: '© OpenStreetMap',
		openStreetMap: 'OpenStreetMap 贡献者',
		otherSources: '（ODbL）· Natural Earth · CIA WDB II · GSHHG（LGPL）· NASA'
	},
	search: {
		open: '搜索',
		hint: '搜索（/ 或 Ctrl+K）'
	},
	parts: {
		arriving: '页面的这一部分正在载入……',
		missing: '未能从服务器取得页面的这一部分。',
		missingAgain:
			'这一次仍未能取得页面的这一部分，服务器上的地图集可能已经更新。重新载入页面后，日期、位置和打开的内容都会保留。'
	},
	noMap: {
		noWebgl: '此浏览器无法绘制地图（不支持或已停用 WebGL 2）。图上的全部内容改在此处列出。',
		lost: '浏览器暂时停止绘制地图。恢复之前，请看下面的列表。',
		notFetched: '未能从服务器取得地图。图上的全部内容改在此处列出。',
		notFetchedAgain:
			'这一次仍未能取得地图，服务器上的地图集可能已经更新。重新载入页面后，日期、位置和打开的内容都会保留。',
		slow: '地图仍在载入。在此之前，图上的全部内容列在此处。',
		noWorker: '地图的后台程序未能启动，或没有响应。图上的全部内容改在此处列出。',
		sandboxed: '嵌入本地图集的网页不允许使用绘制地图所需的功能。图上的全部内容改在此处列出。',
		notMade: '未能建立地图。图上的全部内容改在此处列出。'
	},
	timeline: {
		region: '时间轴',
		date: '日期',
		dateField: '转到日期',
		dateHint: dated`年、月或日：${at('1969')}、${at('1969-03', '1969年3月')}、${at('1969-03-02')}；${at('1969-03-02', '2/3/1969')}按日/月/年理解`,
		shortYear: (found) =>
			dated`“${found}”的年份不完整。请写出四位数年份：${at('1969')}、${at('1969-03', '1969年3月')}或${at('1969-03-02')}。`,
		dateProblem: (found, first, last) =>
			dated`“${found}”不是本地图集收录的日期。请写成${at('1969')}、${at('1969-03', '1969年3月')}或${at('1969-03-02')}，范围为${at(first)}至${at(last)}。`,
		previousEvent: '上一个事件',
		nextEvent: '下一个事件',
		previousDay: '前一天',
		nextDay: '后一天',
		periods: '时期',
		shortPeriods: {
			'before-alliance': '结盟之前',
			alliance: '同盟',
			divergence: '分歧',
			rift: '决裂',
			triangle: '三角',
			obstacles: '解冻'
		},
		goTo: (date) => `转到${date}`,
		goToPeriod: '转到时期',
		previousChange: '上一次地图变化',
		nextChange: '下一次地图变化',
		play: '播放',
		pause: '暂停',
		speed: '播放速度',
		yearsPerMinute: (years) => `每分钟${years}年`,
		byEvent: '逐个事件',
		pausedOn: (date) => `已停在${date}。`,
		closeCaption: '关闭说明',
		zoomIn: '缩短所示时段',
		zoomOut: '延长所示时段',
		earlier: '移向更早',
		later: '移向更晚',
		trackShows: '时间轴所示时段',
		more: '时间轴选项与说明',
		tension: '紧张程度',
		editorial: '编者判断'
	},
	story: {
		region: '详情',
		arriving: '文字正在载入……',
		unreadable: '这段内容无法显示：数据不完整，或属于地图集的另一版本。',
		close: '关闭',
		handle: '拖动或点按，可改变详情栏的高度',
		names: '名称',
		events: '相关事件',
		allEvents: (count) => `显示全部${count}条`,
		sourceNumber: (number, place) => (place ? `来源${number}，${place}` : `来源${number}`),
		between: (a, b) => `${a}—${b}`,
		debates: '史学界的争论'
	},
	onThisDay: {
		region: '当日情况',
		count: (count) => `图上共${count}项`,
		go: '当日情况'
	},
	contents: {
		title: '目录'
	},
	comparison: {
		start: '与另一日期比较',
		stop: '结束比较',
		other: '比较日期'
	},
	certainty: {
		'less-certain': '尚未完全证实',
		uncertain: '不确定'
	},
	people: {
		inOffice: '当日在任者'
	},
	kinds: {
		events: '事件',
		places: '地点',
		flows: '援助与贸易',
		periods: '时期',
		scenes: '当日经过',
		links: '关系',
		sectors: '边界段',
		areas: '边界地区',
		geography: '地理',
		debates: '争论',
		people: '人物',
		series: '数据',
		tension: '紧张指数',
		terms: '术语',
		tours: '导览'
	},
	kindsTogether: {
		events: '事件',
		sectors: '边界',
		areas: '争议及已解决地区',
		links: '各国首都之间的关系',
		places: '地点',
		geography: '河流、湖泊与山脉',
		flows: '援助与贸易',
		periods: '时期',
		scenes: '当日经过',
		debates: '争论',
		people: '人物',
		series: '历年数据',
		tension: '紧张程度',
		terms: '术语',
		tours: '导览'
	},
	stances: {
		alliance: '同盟',
		friendship: '友好',
		cooperation: '合作',
		normalized: '关系正常',
		opening: '关系开始改善',
		strained: '关系紧张',
		hostile: '敌对',
		'armed-conflict': '武装冲突',
		none: '无邦交'
	},
	statuses: {
		undisputed: '实际上无争议',
		claimed: '已提出主张',
		'patrolled-tension': '有巡逻，局势紧张',
		'armed-clash': '发生武装冲突',
		negotiation: '谈判中',
		delimited: '已由条约划定',
		demarcated: '已实地勘定'
	},
	areas: {
		unclaimed: '尚无争议',
		disputed: '有争议',
		settled: (date) => dated`已由${date}的协定解决`,
		transferredOn: (date) => dated`已于${date}移交`,
		transferredIn: (date) => dated`已移交（${date}）`
	},
	placeKinds: {
		capital: '首都',
		city: '城市',
		'border-site': '边境地点',
		'conflict-site': '交战地点',
		'meeting-place': '会谈地点',
		'nuclear-site': '核设施',
		'aid-site': '苏联援建项目',
		'military-base': '军事基地'
	},
	eventKinds: {
		treaty: '条约',
		agreement: '协定',
		negotiation: '谈判',
		visit: '访问',
		summit: '首脑会晤',
		speech: '讲话',
		polemic: '论战',
		diplomatic: '外交',
		war: '战争',
		battle: '战斗',
		incident: '事件',
		crisis: '危机',
		deployment: '军事部署',
		withdrawal: '撤回',
		handover: '移交',
		nuclear: '核问题',
		aid: '援助',
		trade: '贸易',
		migration: '人口迁移',
		domestic: '国内事件'
	},
	relations: {
		title: '关系一览表'
	},
	data: {
		open: '数据',
		citeView: '引用当前视图',
		contents: {
			opening: '全部记录的摘要，页面由此打开',
			reference: '人物、术语等页面打开时不必载入的记录摘要',
			stories: '详情对记录摘要的补充',
			excerpts: '详细介绍的文字，按部分排列',
			dates: '日期在各记录文字中的位置',
			citations: '按引文格式著录的来源',
			border: '边界，按日期、边界段和各方立场列出',
			polities: '各时期的国家',
			boundaries: '各时期的国界',
			land: '陆地'
		}
	},
	frame: {
		wheelOnTrack: (key) => `按住“${key}”键并滚动滚轮可放大或缩小时间轴`
	},
	flows: {
		kinds: {
			experts: '专家',
			credits: '贷款',
			plants: '工厂',
			nuclear: '核援助',
			students: '留学生',
			trade: '贸易',
			'military-aid': '军事援助',
			aid: '援助'
		}
	},
	settings: {
		language: '语言',
		dark: '深色'
	},
	failures: {
		tryAgain: '重试',
		trying: '正在重试……',
		reload: '重新载入页面',
		offline: (files) => `无法连接服务器。未能取得：${files}。`,
		silent: (files, seconds) => `服务器已有${seconds}秒没有响应。未能取得：${files}。`,
		missing: (files) => `服务器上缺少地图集所需的内容：${files}。`,
		refused: (files, status) => `服务器拒绝了请求（错误${status}）。未能取得：${files}。`,
		cutOff: (files) => `传输中断。未能完整取得：${files}。`,
		webPage: (files) => `服务器发来的不是数据，而是网页：${files}。`,
		notJson: (files) => `服务器发来的内容无法作为数据读取：${files}。`,
		shape: (files, expectation, found) =>
			`数据的形式与地图集所需不符：${files}。${expectation}，实为：${found}。`,
		content: (files) => `地图集无法使用下列数据，它们可能属于另一版本：${files}。`,
		expectation: (where, expected) => `“${where}”处应为：${expected}`,
		wholeFile: '整个文件',
		file: (content, file) => `${content}（${file}）`,
		list: (first, next) => `${first}、${next}`,
		more: (files, count) => `${files}，另有${count}个文件`,
		values: {
			nothing: '空',
			list: '列表',
			object: '一组字段',
			text: '文字',
			number: '数字',
			truth: '是或否'
		}
	},
	notices: {
		region: '通知',
		dismiss: '关闭通知',
		languageFailed: (language) => `无法载入界面语言“${language}”。请检查网络连接，然后重新选择。`
	},
	share: {
		share: '分享',
		copied: '链接已复制。',
		notCopied: '浏览器不允许复制，链接如下：',
		link: '此视图的链接',
		cite: '引用',
		picture: '图片',
		embed: '嵌入',
		about: '关于',
		print: '打印'
	},
	tour: {
		end: '结束导览，回到原处',
		back: (chapter: number) => `回到第${chapter}章`,
		arriving: '章节正在载入……'
	},
	dates: {
		about: (date) => `约${date}`,
		perhaps: (date) => `${date}（存疑）`,
		range: (from, to) => `${from}—${to}`,
		since: (from) => `${from}起`,
		until: (to) => `至${to}`,
		decade: (year) =>
			`${Math.floor(year / 100) + 1}世纪${year % 100 === 0 ? '头十年' : `${year % 100}年代`}`
	},
	units: {
		metres: (number) => `${number}米`,
		kilometres: (number) => `${number}公里`
	}
};
