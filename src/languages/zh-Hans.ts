import type { Words } from './en';

export const zhHans: Words = {
	name: '中文',
	title: 'Thalweg',
	subtitle: '中苏分裂历史地图集（1945—2008）',
	skipToTimeline: '跳过地图',
	loading: '正在打开地图集……',
	loadFailed: (file, found) =>
		`地图集无法读取 ${file}（${found}）。请重新载入页面；如仍然无效，说明此服务器上的副本不完整。`,
	map: {
		region: '地图',
		canvas: '欧亚大陆地图。方向键平移，加号和减号缩放。图上的一切也都列在“当日情况”之下。',
		zoomIn: '放大',
		zoomOut: '缩小',
		north: '转回正北',
		globe: '显示为地球',
		flat: '显示为平面',
		noWebgl: '此浏览器无法绘制地图（缺少 WebGL 2 或已停用）。图上的一切改在此处列出。',
		lost: '地图失去了绘图表面。恢复之前，由下面的列表代替。',
		drawing: '正在绘制地图……',
		whichOne: '此处有多个对象。请选择：',
		openStreetMap: 'OpenStreetMap 贡献者',
		otherSources: '（ODbL）· Natural Earth · CIA WDB II · GSHHG（LGPL）· NASA',
		kilometres: '公里'
	},
	views: {
		whole: '全部边界',
		island: '珍宝岛（达曼斯基岛）'
	},
	timeline: {
		region: '时间轴',
		date: '日期',
		dateField: '转到日期',
		dateHint: '年、年-月或年-月-日，例如 1969-03-02',
		dateProblem: (found, first, last) =>
			`“${found}”不是本图集所收的日期。请写成 1969、1969-03 或 1969-03-02，范围为${first}至${last}。`,
		previousEvent: '上一事件',
		nextEvent: '下一事件',
		previousDay: '前一天',
		nextDay: '后一天',
		phases: '阶段',
		goTo: (date) => `转到${date}`
	},
	story: {
		region: '详述',
		close: '关闭',
		open: '打开详述',
		handle: '拖动或按下，可改变详述栏的高度',
		now: '当前显示',
		names: '名称',
		formerNames: '历年名称',
		claims: '各方说法',
		statusOnDay: '当日状况',
		controlOnDay: '当日控制情况',
		heldBy: '控制方',
		claimedBy: '主张方',
		nobody: '无',
		history: '历史沿革',
		earlier: '较早',
		later: '较晚',
		storyOf: (position, count) => `第 ${position} 部分，共 ${count} 部分`,
		nothingThen: '详述中没有涉及所示日期的部分；以下是时间最近的部分。',
		events: '相关事件',
		exactness: '精确程度',
		accuracy: (length) => `精度约${length}。`,
		reconstruction: '复原',
		reconstructionNote: '轮廓系复原所得，并非实测。',
		positionFrom: (source) => `位置来源：${source}。`,
		licence: '许可',
		geometrySource: '几何数据',
		lengths: '长度',
		sizes: '面积',
		treaties: '条约',
		settlement: '解决',
		inForce: '生效',
		handover: '移交',
		sources: '资料来源',
		sourceNumber: (number) => `来源 ${number}`,
		notOpened: '我们未曾查阅原文',
		partOpened: '部分查阅',
		editorial: '编者判断',
		noCounterClaim: '未见其他各方数字的记载。',
		relation: '当日关系',
		between: (a, b) => `${a}—${b}`,
		places: '地点',
		period: '阶段',
		significance: '意义',
		effect: '对双边关系的影响（编者判断）',
		unknownRecord: '地图集中没有这条记录。',
		debates: '史学界的争论'
	},
	onThisDay: {
		region: '当日情况',
		count: (count) => `图上共有 ${count} 项`,
		go: '当日情况'
	},
	certainty: {
		certain: '已证实',
		'less-certain': '尚未完全证实',
		uncertain: '不确定'
	},
	kinds: {
		places: '地点',
		events: '事件',
		periods: '阶段',
		links: '关系',
		sectors: '边界段',
		areas: '争议地区',
		geography: '地理',
		debates: '争论',
		flows: '援助与贸易',
		tension: '紧张指数'
	},
	kindsTogether: {
		events: '正在发生',
		sectors: '边界',
		areas: '争议土地',
		links: '各国首都之间的关系',
		places: '地点',
		periods: '阶段',
		geography: '河流、湖泊与山脉',
		debates: '争论',
		flows: '援助与贸易',
		tension: '紧张程度'
	},
	stances: {
		alliance: '同盟',
		friendship: '友好',
		cooperation: '合作',
		normalized: '关系正常',
		opening: '关系开启',
		strained: '关系紧张',
		hostile: '敌对',
		'armed-conflict': '武装冲突',
		none: '无外交关系'
	},
	statuses: {
		undisputed: '实际上无争议',
		claimed: '已提出主张',
		'patrolled-tension': '巡逻对峙，局势紧张',
		'armed-clash': '发生武装冲突',
		negotiation: '谈判之中',
		delimited: '已由条约划定',
		demarcated: '已实地勘定'
	},
	lines: {
		'soviet-line': '苏联地图所标界线',
		'chinese-claim-line': '主航道（中方立场）',
		'present-line': '现行边界线'
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
	legend: {
		title: '图例',
		show: '在图上显示',
		layers: {
			relief: '地形',
			polities: '国家',
			water: '河流与湖泊',
			border: '边界',
			mongolia: '中蒙边界',
			areas: '争议地区',
			island: '珍宝岛（达曼斯基岛），1969 年',
			links: '各国首都之间的关系',
			places: '地点',
			events: '最近 90 天的事件',
			labels: '名称'
		},
		islandOutline: '1969 年的岛屿（复原）',
		bank: '河岸（复原）',
		channel: '主航道',
		recent: '事件：当日显示，其后渐隐',
		uncertain: '具体日期不确定的事件',
		reconstruction: '复原',
		place: '有详述的地点',
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
		copyAtlas: '复制地图集的引用格式',
		copyView: '复制当前视图的引用格式',
		copied: '已复制。',
		notCopied: '浏览器不允许复制；已改为选中文字。',
		bibliography: '参考文献',
		bibliographyNote: '地图集的全部资料来源，供文献管理软件使用：',
		files: '文件',
		kilobytes: (number) => `${number} 千字节`,
		detail: (content, detail) => `${content}（${detail}）`,
		described: '供机器读取的文件说明，附校验值：',
		sourcesAndLicences: '来源与许可',
		subjects: {
			records: '记录与文字',
			bibliography: '资料来源',
			border: '边界及其水域',
			world: '周边世界',
			other: '其他文件'
		},
		contents: {
			atlas: '全部记录及其日期、陈述和来源',
			excerpts: '各篇详述的文字，逐节排列',
			places: '地点及其历年名称',
			events: '事件及其日期、地点和说明',
			claims: '有争议的数字和陈述，各方说法并列',
			links: '各国首都之间的关系，逐阶段排列',
			flows: '援助与贸易，数字按提出者列出',
			sources: '网页所用的参考文献',
			bibliography: '供文献管理软件使用的参考文献',
			border: '边界，按日期、边界段和各方立场列出',
			areas: '争议地区',
			rivers: '河流',
			lakes: '湖泊',
			ussuri: '乌苏里江的江岸、岛屿和航道',
			damansky: '1969 年的珍宝岛（达曼斯基岛）（复原）',
			polities: '各时期的国家',
			boundaries: '各时期的国界',
			land: '陆地',
			relief: '地形晕渲'
		},
		details: { overview: '粗略，用于全图', regional: '中等，用于区域' },
		licences: {
			'CC-BY-4.0': '我们的记录和文字。可自由使用和修改，但须注明本地图集。',
			'ODbL-1.0': '含有 OpenStreetMap 线条的图形。须注明其贡献者；由此制成的数据库须沿用本许可。',
			'LGPL-3.0-or-later': '湖岸，取自 GSHHG。须注明其作者。',
			'other-pd': '不受权利限制。据 Natural Earth、CIA WDB II 制成；地形据 NASA 资料制成。'
		}
	},
	flows: {
		from: '来自',
		to: '前往',
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
	tension: {
		chart: (from, to) =>
			`图表：${from} 年至 ${to} 年逐年紧张程度，从 0 到 10。相同数值另列于下表。`,
		inYear: (year, value) => `${year} 年：${value}（满分 10）。`,
		method: '如何评定',
		caveats: '阅读时须知',
		table: '以表格显示图表',
		year: '年份',
		value: '数值',
		basis: '依据'
	},
	settings: {
		language: '语言',
		theme: '外观',
		light: '浅色',
		dark: '深色',
		system: '跟随设备'
	},
	notices: {
		region: '通知',
		dismiss: '关闭通知',
		badMap: (found) =>
			`链接中的地图位置“${found}”未予采用；应写作“缩放级别/纬度/经度”，例如 5/46.5/133.8。`,
		badDate: (found) =>
			`链接中的日期“${found}”未予采用；应为 1945-01-01 至 2008-12-31 之间的日期，例如 1969-03-02。`,
		badSelection: (found) => `链接中的选择“${found}”未予采用；地图集中没有使用此编号的记录。`,
		badLanguage: (found) => `链接中的语言“${found}”未予采用；本图集的语言为 en、zh-Hans 和 ru。`,
		badView: (found) => `链接中的视图“${found}”未予采用；应为 globe 或 flat。`
	},
	dates: {
		about: (date) => `约${date}`,
		perhaps: (date) => `${date}（存疑）`,
		range: (from, to) => `${from}—${to}`,
		since: (from) => `${from}起`,
		until: (to) => `至${to}`,
		decade: (year) => `${Math.floor(year / 100) + 1}世纪${String(year % 100).padStart(2, '0')}年代`
	},
	units: {
		metres: (number) => `${number} 米`,
		kilometres: (number) => `${number} 公里`,
		squareKilometres: (number) => `${number} 平方公里`
	}
};
