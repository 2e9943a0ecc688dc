import { at, dated } from './dated-words';
import type { Words } from './en';

export const zhHans: Words = {
	title: 'Thalweg',
	subtitle: '中苏分裂历史地图集（1945—2008）',
	pageTitle: {
		atlas: (title, subtitle) => `${title}：${subtitle}`,
		record: (record, date) => `${record}，${date}`,
		comparison: (date, other) => `${date}与${other}对照`
	},
	menu: '菜单',
	skipToTimeline: '跳到时间轴',
	loading: '正在打开地图集……',
	map: {
		region: '地图',
		canvas: '欧亚大陆地图。按方向键平移，按加号、减号缩放。图上的全部内容也列在“当日情况”之下。',
		zoomIn: '放大',
		zoomOut: '缩小',
		globe: '地球视图',
		flat: '平面视图',
		unstyled: '未能取得一份样式表，页面的某些部分可能显示异常。',
		drawing: '正在绘制地图……',
		whichOne: '此处有多项内容，请选择：',
		notPrinted: '地图不随页打印；可由上方网址打开。',
		credits: '© OpenStreetMap',
		openStreetMap: 'OpenStreetMap 贡献者',
		otherSources: '（ODbL）· Natural Earth · CIA WDB II · GSHHG（LGPL）· NASA'
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
		sandboxed: '嵌入本图集的网页不允许使用绘制地图所需的功能。图上的全部内容改在此处列出。',
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
			dated`“${found}”不是本图集收录的日期。请写成${at('1969')}、${at('1969-03', '1969年3月')}或${at('1969-03-02')}，范围为${at(first)}至${at(last)}。`,
		previousEvent: '上一个事件',
		nextEvent: '下一个事件',
		previousDay: '前一天',
		nextDay: '后一天',
		periods: '阶段',
		shortPeriods: {
			'before-alliance': '结盟之前',
			alliance: '同盟',
			divergence: '分歧',
			rift: '决裂',
			triangle: '三角',
			obstacles: '解冻'
		},
		goTo: (date) => `转到${date}`,
		goToPeriod: '转到阶段',
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
		trailing: '事件继续显示',
		days: (days) => `${days}天`,
		tension: '紧张程度',
		editorial: '编者判断',
		tensionIn: (year, value) => dated`${at(year, `${year}年`)}紧张程度：${value}（最高为10）`,
		marks: '时间轴上的标记',
		change: '地图有变化',
		lasted: '持续一段时间的事件；日期不确定处为虚线',
		families: {
			force: '武力与危机',
			accord: '条约、援助、贸易',
			talk: '会谈与访问',
			word: '言论与国内事件'
		},
		keys: '键盘操作（焦点在日期上时）',
		keyDay: '一天',
		keyMonth: '一个月',
		keyPeriod: '一个阶段',
		keyYear: '一年',
		keyEnds: '第一天和最后一天',
		keyEvent: '一个事件',
		keyChange: '一次变化',
		keySwap: '所比较的另一个日期',
		keyZoom: '缩短或延长所示时段',
		keyPlay: '播放或暂停'
	},
	story: {
		region: '详情',
		arriving: '文字正在载入……',
		unreadable: '这段内容无法显示：数据不完整，或属于地图集的另一版本。',
		close: '关闭',
		handle: '拖动或点按，可改变详情栏的高度',
		names: '名称',
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
		events: '相关事件',
		allEvents: (count) => `显示全部${count}条`,
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
		sourceNumber: (number, place) => (place ? `来源${number}，${place}` : `来源${number}`),
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
		noCounterClaim: '未收录其他方面的说法。',
		between: (a, b) => `${a}—${b}`,
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
		effect: '对双边关系的影响（编者判断）',
		debates: '史学界的争论'
	},
	onThisDay: {
		region: '当日情况',
		count: (count) => `图上共${count}项`,
		go: '当日情况'
	},
	contents: {
		title: '目录',
		order: '目录的排列方式',
		orders: { periods: '按阶段', 'a-z': '按拼音', kinds: '按类别' },
		letters: '拼音首字母',
		arriving: '部分记录仍在载入……'
	},
	comparison: {
		start: '与另一日期比较',
		stop: '结束比较',
		title: '两个日期的比较',
		hint: '移动时间，或输入另一日期。地图上的不同之处将列在这里。',
		other: '比较日期',
		swap: '互换两个日期',
		count: (count) => `${count}处不同`,
		none: '在这两个日期之间，地图所示的边界、争议地区、外交关系和名称均无不同。',
		period: '阶段',
		became: '其后：',
		absent: '不在地图上',
		names: '名称',
		eventsBetween: (count) => `其间的事件：${count}个`
	},
	certainty: {
		'less-certain': '尚未完全证实',
		uncertain: '不确定'
	},
	people: {
		lived: '生卒',
		offices: '职务',
		spellings: '其他拼写',
		bodies: '部队与机构',
		inOffice: '当日在任者',
		inOfficeHere: '当日在此执政者',
		roles: {
			'party-leader': '党的领导人',
			'head-of-government': '政府首脑',
			'foreign-minister': '外交部长',
			'head-of-state': '国家元首'
		}
	},
	kinds: {
		events: '事件',
		places: '地点',
		flows: '援助与贸易',
		periods: '阶段',
		links: '关系',
		sectors: '边界段',
		areas: '争议地区',
		geography: '地理',
		debates: '争论',
		people: '人物',
		series: '数据',
		tension: '紧张指数',
		terms: '术语'
	},
	kindsTogether: {
		events: '事件',
		sectors: '边界',
		areas: '争议地区',
		links: '各国首都之间的关系',
		places: '地点',
		geography: '河流、湖泊与山脉',
		flows: '援助与贸易',
		periods: '阶段',
		debates: '争论',
		people: '人物',
		series: '历年数据',
		tension: '紧张程度',
		terms: '术语'
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
		none: '无往来'
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
	lines: {
		'soviet-line': '苏联地图所标界线（苏方立场）',
		'chinese-claim-line': '主航道（中方立场）'
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
	legend: {
		title: '图例',
		layers: {
			relief: '地形',
			polities: '国家',
			water: '河流与湖泊',
			border: '边界',
			mongolia: '中蒙边界',
			areas: '争议地区',
			island: '珍宝岛 / 达曼斯基岛',
			links: '各国首都之间的关系',
			places: '地点',
			events: '近期事件',
			labels: '名称'
		},
		islandOutline: dated`${at('1969', '1969年')}的岛屿（复原）`,
		bank: '河岸（复原）',
		channel: '主航道',
		recent: '事件：当日显示，其后渐隐',
		uncertain: '具体日期不确定的事件',
		reconstruction: '复原',
		place: '有详细介绍的地点',
		disputed: '争议地区'
	},
	data: {
		open: '数据',
		title: '数据与引用',
		introduction: '地图集所示的一切，包括记录、文字和图形，均可取用、再利用和核对。',
		version: (version) => `数据版本：${version}。`,
		versionNote: '任何记录或图形改动后，版本都会随之改变，引用数据时请一并注明。',
		citeAtlas: '引用本地图集',
		citeView: '引用当前视图',
		copyAtlas: '复制地图集的引文',
		copyView: '复制当前视图的引文',
		copied: '已复制。',
		notCopied: '浏览器不允许复制；已改为选中文字。',
		bibliography: '参考文献',
		bibliographyNote: '地图集的全部资料来源，供文献管理软件使用：',
		files: '文件',
		kilobytes: (number) => `${number}千字节`,
		detail: (content, detail) => dated`${content}（${detail}）`,
		described: '供机器读取的文件说明，附校验值：',
		programs: {
			title: '在其他软件中使用',
			spreadsheets: (workbook, separator) =>
				`双击“${workbook}”即可打开，在任何国家的系统中都一样。逗号分隔的文件内容相同，供程序读取：采用带字节顺序标记的统一码，以逗号分列；如果系统以分号分隔列表，打开后各列会挤在一列里。同一单元格内的多个值以“${separator}”分隔；开头像公式的文字前加有撇号。`,
			qgis: (start, end) =>
				`将地理数据文件添加为图层。若要按日期显示：在图层属性的时态设置中选用起止两个字段，即“${start}”和“${end}”；结束日期是不再计入的第一天，留空表示没有终点。`,
			conversions: (geopackage, shapefile) =>
				`每个地理数据文件只含一种几何类型，可以转换。请选“${geopackage}”：“${shapefile}”会把列名截为十个字符，把文字截为254个字节。`,
			kepler: (start, end) =>
				dated`添加地理数据文件，或事件表。若要按日期筛选，请用“${start}”和“${end}”两列数字，即自${at('1970-01-01', '1970年1月1日')}起的天数：当日存在的，起始不晚于当日，结束晚于当日。`,
			r: (map, table, all) =>
				`“${map}”读取地理数据文件，日期仍为日期；“${table}”读取表格；“${all}”按数据包的说明读取表格及各列类型。`
		},
		sourcesAndLicences: '来源与许可',
		licencesOfTheCode: '本页代码与字体的许可（英文）',
		subjects: {
			records: '记录与文字',
			bibliography: '资料来源',
			border: '边界及其水域',
			world: '周边世界',
			other: '其他文件'
		},
		contents: {
			atlas: '全部记录及其日期、陈述和来源',
			opening: '全部记录的摘要，页面由此打开',
			reference: '人物、术语等页面打开时不必载入的记录摘要',
			stories: '详情对记录摘要的补充',
			search: '除名称以外，检索记录所用的其他写法',
			excerpts: '详细介绍的文字，按部分排列',
			dates: '日期在各条目文字中的位置',
			places: '地点及其历年名称',
			events: '事件及其日期、地点和说明',
			claims: '有争议的数字和陈述，各方说法并列',
			series: '历年数据，各方统计并列',
			tables: '事件、各方说法与历年数据，合为一个工作簿，各占一张工作表',
			links: '各国首都之间的关系，逐阶段排列',
			flows: '援助与贸易，数字按提出者列出',
			citations: '按引文格式著录的来源',
			sources: 'CSL 格式的文献目录，每行一条',
			bibliography: '供文献管理软件使用的参考文献',
			border: '边界，按日期、边界段和各方立场列出',
			areas: '争议地区',
			rivers: '河流',
			lakes: '湖泊',
			ussuri: '乌苏里江，自源头至黑龙江',
			damansky: dated`${at('1969', '1969年')}的珍宝岛 / 达曼斯基岛：岛屿与河面（复原）`,
			'damansky-lines': dated`${at('1969', '1969年')}的珍宝岛 / 达曼斯基岛：江岸与航道（复原）`,
			polities: '各时期的国家',
			boundaries: '各时期的国界',
			land: '陆地',
			relief: '地形晕渲'
		},
		details: { overview: '粗略，用于全图', regional: '中等，用于区域' },
		licences: {
			'CC-BY-4.0': '我们的记录和文字。可自由使用和修改，但须注明本地图集。',
			'ODbL-1.0': '含有 OpenStreetMap 线条的图形。须注明其贡献者；由此制成的数据库须沿用同一许可。',
			'LGPL-3.0-or-later': '湖岸，取自 GSHHG。须注明其作者。',
			'other-pd': '属公有领域。据 Natural Earth、CIA WDB II 制成；地形据 NASA 资料制成。'
		}
	},
	frame: {
		wheelOnMap: (key) => `按住“${key}”键并滚动滚轮可缩放地图`,
		fingersOnMap: '用双指移动地图',
		wheelOnTrack: (key) => `按住“${key}”键并滚动滚轮可放大或缩小时间轴`
	},
	flows: {
		from: '起点',
		to: '终点',
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
	series: {
		slider: '逐项查看数据',
		chart: (measure, unit, from, to) =>
			`图表：${measure}单位：${unit}。${from}至${to}，相同数据另列于下表。`,
		tenfold: '横线每升一级，数值为下一级的十倍。',
		unit: (unit) => `单位：${unit}。`,
		of: (counted, claimant) => `${counted}：${claimant}`,
		by: (claimant, figure) => `${claimant}：${figure}`,
		onDay: (day, figures) =>
			figures.length === 0 ? `${day}：无数据。` : `${day}：${figures.join('；')}。`,
		range: (low, high) => `${low}至${high}`,
		reading: '如何看待这些数据',
		table: '数据表',
		caption: (name, unit) => `${name}（${unit}）`,
		date: '时间',
		value: '数值',
		sources: '来源',
		download: '下载全部数据（CSV）'
	},
	tension: {
		chart: (from, to) => `图表：${from}年至${to}年逐年紧张程度，从0到10。相同数值另列于下表。`,
		inYear: (year, value) => dated`${at(year, `${year}年`)}：${value}（最高为10）。`,
		method: '如何评定',
		caveats: '阅读须知',
		table: '图表数据（表格）',
		year: '年份',
		value: '数值',
		basis: '依据'
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
		further: (sentence, count) => dated`${sentence}（另有${count}处同类情况。）`,
		languageFailed: (language) => `无法加载界面语言“${language}”。请检查网络连接，然后重新选择。`,
		badMap: (found) =>
			`链接中的地图位置“${found}”未予采用；应写作“缩放级别/纬度/经度”，例如 5/46.5/133.8。`,
		badDate: (found) =>
			dated`链接中的日期“${found}”未予采用；应为${at('1945-01-01')}至${at('2008-12-31')}之间的日期，例如${at('1969-03-02')}。`,
		badCompare: (found) =>
			dated`链接中用于比较的日期“${found}”未予采用；应为${at('1945-01-01')}至${at('2008-12-31')}之间的日期，例如${at('1991-05-16')}。`,
		badSelection: (found) => `链接中的选择“${found}”未予采用；地图集中没有使用此编号的记录。`,
		badContents: (found) => `链接中的目录“${found}”未予采用；应为 periods、a-z 或 kinds。`,
		badLanguage: (found) => `链接中的语言“${found}”未予采用；本图集的语言为 en、zh-Hans 和 ru。`,
		badView: (found) => `链接中的视图“${found}”未予采用；应为 globe 或 flat。`
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
		kilometres: (number) => `${number}公里`,
		squareKilometres: (number) => `${number}平方公里`
	}
};
