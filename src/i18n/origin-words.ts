import type { Language } from './index';

/** What the legend says of a layer's origin, licence and accuracy; it comes with the map. */
export interface OriginWords {
	origin: string;
	licence: string;
	accuracy: string;
	/** By the ids of the data package. */
	origins: Readonly<Record<string, string>>;
	range: (least: string, most: string) => string;
	notStated: string;
	inPublicDomain: string;
}

export const ORIGIN_WORDS: Readonly<Record<Language, OriginWords>> = {
	en: {
		origin: 'Origin',
		licence: 'Licence',
		accuracy: 'Accuracy',
		origins: {
			openstreetmap: '© OpenStreetMap contributors',
			'natural-earth': 'Natural Earth',
			'world-data-bank': 'CIA World Data Bank II',
			gshhg: 'GSHHG (P. Wessel, W. H. F. Smith)',
			nasa: 'NASA',
			reconstruction: 'in part worked out by the atlas; the data say of each shape how',
			schematic: 'drawn by the atlas, straight from station to station',
			records: 'records of the atlas, with their sources'
		},
		range: (least, most) => `may lie off by ${least} to ${most}; the data say it of each shape`,
		notStated: 'not stated',
		inPublicDomain: 'in the public domain'
	},
	'zh-Hans': {
		origin: '来源',
		licence: '许可',
		accuracy: '精度',
		origins: {
			openstreetmap: '© OpenStreetMap 贡献者',
			'natural-earth': 'Natural Earth',
			'world-data-bank': 'CIA World Data Bank II',
			gshhg: 'GSHHG（P. Wessel、W. H. F. Smith）',
			nasa: 'NASA',
			reconstruction: '部分由本地图集推定，方法在数据中逐一注明',
			schematic: '由本地图集绘制，站间以直线相连',
			records: '本地图集的条目及其资料来源'
		},
		range: (least, most) => `误差${least}至${most}不等，在数据中逐一注明`,
		notStated: '未说明',
		inPublicDomain: '公有领域'
	},
	ru: {
		origin: 'Происхождение',
		licence: 'Лицензия',
		accuracy: 'Точность',
		origins: {
			openstreetmap: '© участники OpenStreetMap',
			'natural-earth': 'Natural Earth',
			'world-data-bank': 'CIA World Data Bank II',
			gshhg: 'GSHHG (P. Wessel, W. H. F. Smith)',
			nasa: 'НАСА',
			reconstruction:
				'частично построено самим атласом; как именно, в данных сказано о каждом очертании',
			schematic: 'начерчено атласом, прямо от станции к станции',
			records: 'записи атласа и их источники'
		},
		range: (least, most) =>
			`возможный сдвиг от ${least} до ${most}; в данных он указан для каждого очертания`,
		notStated: 'не указана',
		inPublicDomain: 'общественное достояние'
	}
};
