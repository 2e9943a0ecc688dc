import { at, dated } from './dated-words';
import type { LaterWords } from './later-en';

export const later: LaterWords = {
	loading: '正在打开地图集……',
	flows: {
		from: '起点',
		to: '终点'
	},
	notices: {
		simplifiedOnly: '本地图集的中文使用简体字，尚无繁体字版。',
		further: (sentence, count) => dated`${sentence}（另有${count}处同类情况。）`,
		badMap: (found) =>
			`链接中的地图位置“${found}”未采用；应写作“缩放级别/纬度/经度”，例如 5/46.5/133.8。`,
		badDate: (found) =>
			dated`链接中的日期“${found}”未采用；应为${at('1945-01-01')}至${at('2008-12-31')}之间的日期，例如${at('1969-03-02')}。`,
		badCompare: (found) =>
			dated`链接中用于比较的日期“${found}”未采用；应为${at('1945-01-01')}至${at('2008-12-31')}之间的日期，例如${at('1991-05-16')}。`,
		badSelection: (found) => `链接中的选择“${found}”未采用；地图集中没有此编号的条目。`,
		badContents: (found) => `链接中的目录“${found}”未采用；应为 periods、a-z 或 kinds。`,
		badLanguage: (found) => `链接中的语言“${found}”未采用；本地图集的语言为 en、zh-Hans 和 ru。`,
		badView: (found) => `链接中的视图“${found}”未采用；应为 globe 或 flat。`,
		badScene: (found) =>
			`链接中的当日经过“${found}”未采用；应为某一天的经过及其步骤，例如 zhenbao-2-march/4。`,
		badReading: (found) =>
			`链接中的界线画法“${found}”未采用；应为 held、moscow、beijing、agreed 或 all。`,
		badDoubt: (found) => `链接中的确定程度“${found}”未采用；应为 certain、doubted 或 all。`,
		badTour: (found: string) => `链接中的导览“${found}”未采用；应为导览名和章号，例如 split/3。`,
		noSuchChapter: (found: string, shown: number) =>
			`导览中没有链接所要的章节“${found}”；现显示第${shown}章。`
	},
	search: {
		title: '搜索地图集',
		placeholder: '名称、日期、著作，任何写法均可',
		close: '关闭搜索',
		results: '搜索结果',
		arriving: '名称正在载入……',
		count: (found) => `找到${found}项。`,
		browse: '按字母顺序浏览全部',
		nothing: '没有找到。',
		near: '没有这样的名称，相近的有：',
		instead: (text) => `已按另一种键盘布局改搜“${text}”。`,
		further: (more) => `另有${more}项`,
		goTo: (date) => `前往${date}`,
		goThere: '前往该日',
		date: '日期',
		onDate: '当时的事件',
		works: '文献目录中的著作',
		citing: '引用此文献的条目',
		texts: '正文中',
		landmarks: '从这里开始',
		keys: '按 / 或 Ctrl+K 打开'
	},
	timeline: {
		trailing: '事件继续显示',
		days: (days) => `${days}天`,
		tensionIn: (year, value) => dated`${at(year, `${year}年`)}紧张程度：${value}（最高为10）`,
		marks: '时间轴上的标记',
		change: '地图有变化',
		hollow: '空心：日期不确定',
		lasted: '持续一段时间的事件；日期不确定处为渐淡的虚线',
		families: {
			force: '武力与危机',
			accord: '条约、援助、贸易',
			talk: '会谈与访问',
			word: '言论与国内事件'
		},
		keys: '键盘操作（焦点在日期上时）',
		keyDay: '一天',
		keyMonth: '一个月',
		keyPeriod: '一个时期',
		keyYear: '一年',
		keyEnds: '第一天和最后一天',
		keyEvent: '一个事件',
		keyChange: '一次变化',
		keySwap: '所比较的另一个日期',
		keyZoom: '缩短或延长所示时段',
		keyPlay: '播放或暂停'
	},
	story: {
		alsoHere: '此处还有',
		shownOn: '显示日期：',
		backTo: (date: string) => `返回${date}`,
		notOn: '地图显示：',
		toItsTime: (date: string) => `前往${date}`,
		formerNames: '各时期名称',
		uses: '何时由谁使用',
		seeAlso: '参见',
		claims: '各方说法',
		statuses: '各时段状况',
		controlOnDay: '当日控制情况',
		heldBy: '控制方',
		claimedBy: '主权主张方',
		nobody: '无',
		history: '历史沿革',
		earlier: '较早',
		later: '较晚',
		storyOf: (position, count) => `第${position}部分，共${count}部分`,
		nothingThen: '各部分均未涉及所示日期；以下是时间最接近的部分。',
		howExact: '精确程度',
		accuracy: (length) => `精度约${length}。`,
		reconstructionNote: '其轮廓为复原所得，并非实测。',
		positionFrom: (source) => dated`位置来源：${source}。`,
		lengths: '长度',
		sizes: '面积',
		treaties: '条约',
		settlement: '争议的解决',
		inForce: '生效：',
		handover: '移交：',
		sources: '资料来源',
		citationStyle: '引文格式',
		copySources: '复制这些来源',
		sourceNote: '附注：',
		citedAt: (places) => `此处引用：${places}。`,
		sourceClass: {
			'primary-document': '原始文献',
			'participants-account': '当事人记述',
			'scholarly-work': '学术著作',
			'reference-work': '工具书',
			'press-of-the-time': '当时报刊',
			'press-or-web-since': '后来的报刊或网页'
		},
		sourceRead: {
			whole: '，已通读',
			passage: '，仅阅读部分内容',
			abstract: '，仅见摘要或开头',
			unopened: '，编者未见原文'
		},
		editorial: '编者判断',
		noCounterClaim: '未收录另一方的说法。',
		places: '地点',
		people: '人物',
		treaty: {
			title: '条约概要',
			signed: '签署日期',
			signatories: '签署人',
			ratified: '批准日期',
			inForce: '生效日期',
			ended: '失效日期',
			fullText: '文本',
			read: (host: string) => `阅读：${host}`
		},
		partOf: '所属',
		significance: '意义',
		effect: '对双边关系的影响（编者判断）'
	},
	legend: {
		counted:
			'所有国家按同一规则计算：当日两国关系在本图集中列为同盟或友好的，即算作站在莫斯科或北京一边。这是编者的判断，各国情况见关系表。没有此类关系记录的国家不画短线。'
	},
	spot: {
		enterOpens: '按回车键打开。',
		enterLists: '按回车键列出。',
		enter: 'Enter',
		keyOpen: '打开当日开始的事件'
	},
	frame: {
		wheelOnMap: (key) => `按住“${key}”键并滚动滚轮可缩放地图，也可先点一下地图`,
		fingersOnMap: '用双指移动地图，也可先点一下地图'
	},
	served: {
		title: '此地的用途'
	},
	map: {
		whichOne: '此处有多项内容，请选择：'
	},
	contested: {
		choice: '谁的界线',
		readings: {
			held: '谁在控制',
			moscow: '莫斯科的画法',
			beijing: '北京的画法',
			agreed: '双方协定',
			all: '全部'
		},
		noClaim: '界线只表示当日有据可查的情况，不代表认可任何一方的主张。',
		noClaimInBrief: '界线不代表认可任何主张。',
		doubt: { choice: '确定程度', all: '全部', certain: '只看确定的', doubted: '只看存疑的' },
		how: {
			one: '单线：无争议或已议定；越粗表示实地越确定',
			two: '双线：有争议；放大后线上标明主张方',
			hatch: '斜线：不止一国主张的土地；底色表示谁在控制',
			dashes: '虚线和浅色带：走向存疑，带宽即误差',
			hollow: '空心：日期不确定；淡色晕圈或虚线圆：在此范围之内'
		}
	},
	contents: {
		order: '目录的排列方式',
		orders: { periods: '按时期', 'a-z': '按拼音', kinds: '按类别' },
		letters: '拼音首字母',
		arriving: '部分条目仍在载入……'
	},
	comparison: {
		title: '两个日期的比较',
		hint: '移动时间，或输入另一日期。地图上的不同之处将列在这里。',
		swap: '互换两个日期',
		count: (count) => `${count}处不同`,
		none: '在这两个日期之间，地图所示的边界、争议地区、外交关系和名称均无不同。',
		period: '时期',
		became: '其后：',
		absent: '不在地图上',
		names: '名称',
		eventsBetween: (count) => `其间的事件：${count}个`
	},
	people: {
		lived: '生卒',
		offices: '职务',
		spellings: '其他写法',
		bodies: '部队与机构',
		inOfficeHere: '当日在此执政者',
		roles: {
			'party-leader': '党的领导人',
			'head-of-government': '政府首脑',
			'foreign-minister': '外交部长',
			'head-of-state': '国家元首'
		}
	},
	data: {
		copied: '已复制。',
		notCopied: '浏览器不允许复制；已改为选中文字。',
		contents: {
			atlas: '全部记录及其日期、陈述和来源',
			search: '除名称以外，检索记录所用的其他写法',
			chapters: '各导览的章节，正文有三种语言',
			places: '地点及其历年名称',
			events: '事件及其日期、地点和说明',
			claims: '有争议的数字和陈述，各方说法并列',
			series: '历年数据，各方统计并列',
			tables: '事件、各方说法与历年数据，合为一个工作簿，各占一张工作表',
			links: '各国首都之间的关系，逐阶段排列',
			flows: '援助与贸易，数字按提出者列出',
			sources: 'CSL 格式的文献目录，每行一条',
			bibliography: '供文献管理软件使用的参考文献',
			sides: '边界两侧的土地，按日期列出',
			railways: '重要铁路的示意线，按日期列出',
			areas: '争议地区',
			rivers: '河流',
			tributaries: '界河支流',
			lakes: '湖泊',
			ussuri: '乌苏里江，自源头至黑龙江',
			damansky: dated`${at('1969', '1969年')}的珍宝岛 / 达曼斯基岛：岛屿与河面（复原）`,
			'damansky-lines': dated`${at('1969', '1969年')}的珍宝岛 / 达曼斯基岛：江岸与航道（复原）`,
			relief: '地形晕渲'
		}
	},
	series: {
		slider: '逐项查看数据',
		chart: (measure, unit, time) =>
			`图表：${measure}单位：${unit}。时间：${time}。相同数据另列于下表。`,
		tenfold: '横线每升一级，数值为下一级的十倍。',
		unit: (unit) => `单位：${unit}。`,
		of: (counted, claimant) => `${counted}：${claimant}`,
		by: (claimant, figure) => `${claimant}：${figure}`,
		onDay: (day, figures) => `${day}：${figures}。`,
		noneOn: (day) => `${day}：无数据。`,
		and: (before, next) => `${before}；${next}`,
		range: (low, high) => `${low}至${high}`,
		reading: '如何看待这些数据',
		table: '数据表',
		caption: (name, unit) => `${name}（${unit}）`,
		date: '时间',
		value: '数值',
		sources: '来源',
		download: '下载全部数据'
	},
	tour: {
		region: '导览',
		minutes: (minutes: number) => `约${minutes}分钟`,
		start: '开始导览',
		startAt: (chapter: string) => `从“${chapter}”开始导览`,
		chapters: (count: number) => `共${count}章`,
		place: (chapter: number, count: number) => `第${chapter}/${count}章`,
		list: (chapter: number, count: number) => `第${chapter}章，共${count}章：显示全部章节`,
		previous: '上一章',
		next: '下一章',
		takeOver: '从这里自行探索',
		sources: (count: number) => `${count}条来源`,
		handOut: '打印讲义',
		questions: '课堂问题',
		read: (title: string) => `继续阅读：${title}`,
		onlyEnglish: '本章目前只有英文。'
	},
	units: {
		squareKilometres: (number) => `${number}平方公里`
	}
};
