import { at, dated } from './dated-words';
import type { MapWords } from './map-en';

export const map: MapWords = {
	map: {
		canvas: '欧亚大陆地图。按方向键平移，按加号、减号缩放。图上的全部内容也列在“当日情况”之下。',
		zoomIn: '放大',
		zoomOut: '缩小',
		quieterTies: (count: number) => `另有${count}条次要关系`,
		fewerTies: '只显示主要关系',
		home: '回到最初的视图',
		globe: '地球视图',
		flat: '平面视图'
	},
	lines: {
		'soviet-line': '苏联地图所标界线（苏方立场）',
		'chinese-claim-line': '主航道（中方立场）'
	},
	legend: {
		title: '图例',
		flowsFrom: { moscow: '来自莫斯科', beijing: '来自北京' },
		ties: {
			moscow: '莫斯科的关系',
			beijing: '北京的关系',
			washington: '华盛顿的关系',
			three: '莫斯科、北京、华盛顿三方之间'
		},
		aligned: {
			moscow: '站在莫斯科一边',
			beijing: '站在北京一边',
			both: '与双方都站在一起'
		},
		layers: {
			relief: '地形',
			polities: '国家',
			water: '河流与湖泊',
			rails: '铁路（示意）',
			border: '边界',
			mongolia: '中蒙边界',
			areas: '争议及已解决地区',
			island: '珍宝岛 / 达曼斯基岛',
			links: '各国首都之间的关系',
			alignment: '各国站在哪一边',
			flows: '援助与贸易、专家与留学生',
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
		schematic: '示意',
		place: '有详细介绍的地点',
		disputed: '争议地区'
	},
	served: {
		as: {
			'open-crossing': '边境口岸，开放',
			'shut-crossing': '边境口岸，关闭',
			'post-moscow': '苏联边防站',
			'post-beijing': '中国边防站',
			'headquarters-moscow': '苏联（后俄罗斯）军区司令部驻地',
			'headquarters-beijing': '中国军区领导机关驻地'
		}
	},
	spot: {
		events: (count) => `${count}个事件`,
		more: (count) => `另有${count}个`,
		yours: '我的数据',
		to: (place) => `前往${place}`
	},
	contested: {
		howToRead: '怎样看争议地区',
		naming:
			'争议地区并列双方名称：中文、俄文各以本语名称在前，英文一律中文名称在前、苏方名称在后；其他地名用当时的名称。',
		namingPage: '名称的用法',
		originOf: (layer) => `${layer}：来源、许可与精度`
	}
};
