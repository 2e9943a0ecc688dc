import { plainSigns } from '../i18n/plain-signs';
import type { Language } from '../i18n';

/** What a column may hold. */
export type Role =
	| 'latitude'
	| 'longitude'
	| 'wkt'
	| 'start'
	| 'end'
	| 'date'
	| 'name'
	| 'text'
	| 'place';

/** How columns are called; `stems` tell by themselves wherever they stand in a header. */
interface Called {
	names: string;
	stems?: RegExp;
}

const CALLED: Record<Role, Called> = {
	latitude: {
		names:
			'lat latitude lati latitud latitude_dd latdd latdec decimallatitude latwgs84 y ycoord ycoordinate coordy pointy breite breitengrad ' +
			'широта шир ш сш с.ш. градширота 纬度 緯度 纬 北纬 y坐标 坐标y',
		stems: /широт|latitude|纬度|緯度|北纬/u
	},
	longitude: {
		names:
			'lon lng long longitude longi longitud lond londd londec decimallongitude lonwgs84 lngwgs84 x xcoord xcoordinate coordx pointx länge längengrad ' +
			'долгота долг дол д вд в.д. 经度 經度 经 东经 x坐标 坐标x',
		stems: /долгот|longitude|经度|經度|东经/u
	},
	wkt: {
		names:
			'wkt geom geometry thegeom geomwkt wktgeom wktgeometry shape polygon геометрия 几何 几何图形'
	},
	start: {
		names:
			'start begin begins beginning from since started opened founded established first earliest startdate datestart startyear yearstart ' +
			'starttime begindate datebegin beginyear datefrom fromdate yearfrom validfrom openingdate timespanbegin ' +
			'с от начало начат начато начался началась датаначала началодата датас датаот датаоснования годначала основан основана открыт открыта ' +
			'开始 起始 起 自 始 始于 开始日期 开始时间 开始年 开始年份 起始日期 起始时间 起始年 起始年份 起始时 建立 成立',
		stems: /начал(?!ьн)|开始|起始|\bstart|\bbegin/u
	},
	end: {
		names:
			'end ends ended to until till finish finished last latest closed abolished dissolved enddate dateend endyear yearend endtime ' +
			'dateto todate yearto validto validuntil closingdate timespanend ' +
			'до по конец окончание окончен завершение завершён закрыт закрыта упразднён датаокончания датаконца датадо датапо годокончания годконца ' +
			'结束 终止 止 至 终 到 截止 结束日期 结束时间 结束年 结束年份 终止日期 终止时间 截止日期 撤销',
		stems: /оконч|конец|конца|结束|终止|截止|\bend\b/u
	},
	date: {
		names:
			'date dates dated datum year years when time day datetime edtf dateedtf eventdate timestamp jahr ' +
			'дата даты год годы время когда датировка день датасобытия годсобытия ' +
			'日期 时间 時間 年 年份 年代 何时 年月日 事件日期',
		stems: /\bdates?\b|дата|датир|日期|时间|時間|年份|年代|\byear\b|(?:^|\P{L})год(?!\p{L})/u
	},
	name: {
		names:
			'name names title label headline heading event placename toponym namn titel ' +
			'название названия наименование имя заголовок топоним событие объект ' +
			'名称 名稱 名字 名 标题 標題 地名 题名 事件 事件名称 地点名称 项目',
		stems: /\bname\b|\btitle\b|назван|наименован|名称|名稱|地名|标题/u
	},
	text: {
		names:
			'text description desc descr describe note notes comment comments remark remarks info information details summary abstract body story content cmt beschreibung ' +
			'описание опис текст примечание примечания прим комментарий комментарии заметка заметки сведения пояснение пояснения содержание подробности ' +
			'说明 說明 描述 备注 備註 简介 簡介 注释 註釋 内容 正文 文字 文本 摘要 介绍 注 详情',
		stems: /описан|примечан|коммент|\bdescription\b|\bnotes?\b|说明|描述|备注|简介/u
	},
	place: {
		names:
			'place location position coordinates coordinate coords coord latlng latlon latlong lonlat lnglat gps geo geopoint point city town village settlement address site ort ' +
			'координаты координата коорд точка место местоположение местонахождение пункт населенныйпункт населённыйпункт город село адрес ' +
			'坐标 座標 经纬度 經緯度 位置 地点 地點 地址 所在地 城市 县 村',
		stems: /координат|坐标|经纬|\bcoord|地点|地點|место/u
	}
};

/** In this order columns are given out: what is more particular first. */
export const ROLES = Object.keys(CALLED) as Role[];

/** Names so short or so common that they tell only when they stand alone. */
const ALONE = new Set(
	'x y to from с от по до д ш at day time long first last point geo site start end shape info 起 自 始 止 至 终 到 年 名 注 村 县'.split(
		' '
	)
);

const NAMES = Object.fromEntries(
	ROLES.map((role) => [role, new Set(CALLED[role].names.split(' ').map(joined))])
) as Record<Role, Set<string>>;

const LANGUAGE_MARKS: Record<Language, readonly string[]> = {
	en: ['en', 'eng', 'english'],
	ru: ['ru', 'rus'],
	'zh-Hans': ['zh', 'cn', 'zhhans', 'hans', 'chs']
};

function plain(header: string): string {
	// startDate is start date.
	return plainSigns(header)
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase();
}

function joined(header: string): string {
	return plain(header).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A header as it is compared. */
interface Forms {
	joined: string;
	text: string;
	words: readonly string[];
}

/** The same headers, and first rows, are looked at for every role. */
const KEPT = 500;
const known = new Map<string, Forms>();

function formsOf(header: string): Forms {
	const before = known.get(header);
	if (before) return before;
	const text = plain(header.slice(0, 200)).replaceAll('_', ' ');
	const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const forms = { joined: words.join(''), text, words };
	if (known.size >= KEPT) known.clear();
	known.set(header, forms);
	return forms;
}

function isOf({ text, words }: Forms, role: Role): boolean {
	return words.some((word) => NAMES[role].has(word)) || CALLED[role].stems?.test(text) === true;
}

/** How surely a header says that its column holds this: 0 when it does not. */
export function likeness(header: string, role: Role, language: Language): number {
	const forms = formsOf(header);
	const { joined: whole, text, words } = forms;
	const names = NAMES[role];
	if (names.has(whole)) return 3;
	// "Coordinates (latitude, longitude)", "Lat / Lon": both in one.
	if (isOf(forms, 'latitude') && isOf(forms, 'longitude')) return role === 'place' ? 2 : 0;
	const ofReader = words.some((word) => LANGUAGE_MARKS[language].includes(word)) ? 0.5 : 0;
	if (words.some((word) => names.has(word) && !ALONE.has(word))) return 2 + ofReader;
	return CALLED[role].stems?.test(text) ? 1 + ofReader : 0;
}

/** A column that says when something began, and not, when it was. */
export function saysStart(header: string | undefined): boolean {
	return header !== undefined && likeness(header, 'start', 'en') > 0;
}
