/** Railways that mattered, drawn through some of their stations: schematic, and said to be. */
import type { Feature, Position } from 'geojson';
import type { Names } from '../../src/kinds/fields';
import { featureDates, layerText, nameProperties, OUR_ATTRIBUTION, type Head } from './collection';

const HEAD: Head = {
	title: 'Railways that mattered, as schematic lines',
	licence: 'CC-BY-4.0',
	attribution: OUR_ATTRIBUTION,
	source: 'Drawn by the atlas, straight from station to station'
};

/** How far the line between two stations may run from the railway, m. */
const ACCURACY = 25_000;

interface Railway {
	id: string;
	names: Names;
	/** First day or year of through traffic, where that lies in the span of the atlas. */
	start?: string;
	/** What the date rests on. */
	dated: string;
	stations: Position[];
}

const RAILWAYS: readonly Railway[] = [
	{
		id: 'trans-siberian',
		names: {
			en: 'Trans-Siberian Railway',
			'zh-Hans': '西伯利亚大铁路',
			pinyin: 'Xībólìyà Dà Tiělù',
			ru: 'Транссибирская магистраль'
		},
		dated: 'Older than the span of the atlas.',
		stations: [
			[82.92, 55.03],
			[92.87, 56.01],
			[98, 55.94],
			[104.28, 52.28],
			[103.72, 51.66],
			[107.58, 51.83],
			[108.84, 51.28],
			[113.5, 52.03],
			[116.03, 51.85],
			[119.77, 53.73],
			[123.94, 53.98],
			[125.8, 53.45],
			[128.13, 51.38],
			[128.48, 50.92],
			[130.08, 49.42],
			[131.05, 49.02],
			[132.93, 48.79],
			[135.08, 48.48],
			[134.75, 47.54],
			[134.25, 46.82],
			[133.73, 45.93],
			[133.46, 45.45],
			[132.82, 44.59],
			[131.95, 43.8],
			[131.88, 43.12]
		]
	},
	{
		id: 'chinese-eastern',
		names: {
			en: 'Chinese Eastern (Chinese Changchun) Railway',
			'zh-Hans': '中东铁路（中国长春铁路）',
			pinyin: 'Zhōngdōng Tiělù (Zhōngguó Chángchūn Tiělù)',
			ru: 'КВЖД (Китайская Чанчуньская железная дорога)'
		},
		dated: 'Older than the span of the atlas.',
		stations: [
			[114.35, 51.63],
			[117.33, 49.65],
			[117.43, 49.59],
			[119.74, 49.22],
			[121.92, 48.77],
			[122.74, 48.01],
			[123.83, 47.15],
			[125.34, 46.42],
			[126.65, 45.76],
			[129.6, 44.58],
			[131.15, 44.4],
			[131.38, 44.41],
			[131.95, 43.8]
		]
	},
	{
		id: 'chinese-eastern-south',
		names: {
			en: 'Chinese Eastern (Chinese Changchun) Railway',
			'zh-Hans': '中东铁路（中国长春铁路）',
			pinyin: 'Zhōngdōng Tiělù (Zhōngguó Chángchūn Tiělù)',
			ru: 'КВЖД (Китайская Чанчуньская железная дорога)'
		},
		dated: 'Older than the span of the atlas.',
		stations: [
			[126.65, 45.76],
			[125.32, 43.9],
			[123.4, 41.8],
			[121.63, 38.92]
		]
	},
	{
		id: 'turksib',
		names: {
			en: 'Turkestan–Siberia Railway (Turksib)',
			'zh-Hans': '土西铁路',
			pinyin: 'Tǔxī Tiělù',
			ru: 'Турксиб'
		},
		dated: 'Older than the span of the atlas.',
		stations: [
			[82.92, 55.03],
			[83.78, 53.35],
			[81.22, 51.52],
			[80.25, 50.42],
			[80.43, 47.97],
			[79.67, 46.95],
			[77.98, 45.25],
			[76.94, 43.35],
			[72.74, 42.93],
			[71.37, 42.9],
			[68.8, 42.43]
		]
	},
	{
		id: 'lanzhou-urumqi',
		names: {
			en: 'Lanzhou–Ürümqi Railway',
			'zh-Hans': '兰新铁路',
			pinyin: 'Lánxīn Tiělù',
			ru: 'Железная дорога Ланьчжоу — Урумчи'
		},
		start: '1962',
		dated: 'Rails reached Ürümqi about 1962; the year is a judgement of the atlas.',
		stations: [
			[103.85, 36.05],
			[102.64, 37.93],
			[100.45, 38.93],
			[98.28, 39.8],
			[95.46, 41.03],
			[93.51, 42.83],
			[88.9, 43.2],
			[87.6, 43.78]
		]
	},
	{
		id: 'urumqi-dostyk',
		names: {
			en: 'Northern Xinjiang Railway',
			'zh-Hans': '北疆铁路',
			pinyin: 'Běijiāng Tiělù',
			ru: 'Северо-Синьцзянская железная дорога'
		},
		start: '1990-09-12',
		dated: 'The day on which the rails met at the border, as told in alashankou-railway-1990.',
		stations: [
			[87.6, 43.78],
			[84.9, 44.42],
			[82.9, 44.6],
			[82.57, 45.17],
			[82.48, 45.25],
			[79.67, 46.95]
		]
	},
	{
		id: 'trans-mongolian',
		names: {
			en: 'Trans-Mongolian Railway',
			'zh-Hans': '蒙古纵贯铁路',
			pinyin: 'Měnggǔ Zòngguàn Tiělù',
			ru: 'Трансмонгольская железная дорога'
		},
		start: '1956-01',
		dated: 'The beginning of through traffic, as told in ulaanbaatar-railway-1956.',
		stations: [
			[107.58, 51.83],
			[106.1, 50.38],
			[105.95, 49.47],
			[106.88, 47.91],
			[108.35, 46.36],
			[110.13, 44.9],
			[111.9, 43.73],
			[111.97, 43.65],
			[113.1, 41.03],
			[113.3, 40.1],
			[116.4, 39.9]
		]
	},
	{
		id: 'baikal-amur',
		names: {
			en: 'Baikal–Amur Mainline (BAM)',
			'zh-Hans': '贝加尔—阿穆尔铁路（贝阿铁路）',
			pinyin: 'Bèijiā’ěr–Āmù’ěr Tiělù (Bèi’ā Tiělù)',
			ru: 'Байкало-Амурская магистраль (БАМ)'
		},
		start: '1984',
		dated:
			'The rails met in 1984; the year is a judgement of the atlas, and regular traffic came later.',
		stations: [
			[98, 55.94],
			[101.6, 56.15],
			[105.75, 56.8],
			[109.33, 55.65],
			[114.9, 56.33],
			[124.72, 55.15],
			[130.9, 52.48],
			[132.3, 51.07],
			[137, 50.57],
			[140.25, 49.09]
		]
	}
];

/** The railways as a layer. */
export function railwaysLayer(): string {
	const features = RAILWAYS.map(({ id, names, start, dated, stations }): Feature => {
		const geometry = { type: 'LineString' as const, coordinates: stations };
		const dates = featureDates({ type: 'Feature', geometry, properties: { id, start, end: '..' } });
		return {
			type: 'Feature',
			id,
			properties: {
				id,
				...nameProperties(names),
				basis: `Schematic: straight from station to station. ${dated}`,
				...dates,
				source: HEAD.source,
				licence: HEAD.licence,
				accuracy_m: ACCURACY,
				reconstruction: true
			},
			geometry
		};
	});
	return layerText(HEAD, 'LineString', features, 2);
}
