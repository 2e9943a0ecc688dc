import type { Role } from '../../kinds/person/roles';

/*
 * How readers call offices and those whose offices they are. Folded, as what is typed is; `советск-`
 * is every word that begins so.
 */

/** One or several words, each whole or only its beginning; Chinese in one piece. */
type Phrase = readonly string[];
/** Longest first. */
export type Phrases = readonly Phrase[];

function phrasesOf(text: string): Phrases {
	return text
		.split(', ')
		.map((phrase) => phrase.split(' '))
		.sort((a, b) => b.length - a.length || b.join('').length - a.join('').length);
}

/** States and parties, by the codes of the record. */
const POWERS = `
SUN cpsu: soviet-, ussr, советск-, ссср, советск- союз-, sowjet-, udssr, urss, sovieti-, 苏联, 苏维埃
cpsu: cpsu, кпсс, communist party of the soviet union, soviet communist party, kpdsu, pcus, 苏共, 苏联共产党
RUS: russia, russian, росси-, рф, russisch-, russland-, russe, russie, 俄罗斯, 俄国, 俄
CHN ccp: china, chinas, chinese, prc, peoples republic of china, communist china, кита-, кнр, китайск- народн- республик-, chinesisch-, vr china, chine, chinois-, 中国, 中华人民共和国, 新中国
ccp: ccp, cpc, кпк, chinese communist party, communist party of china, kpch, pcc, 中共, 中国共产党
TWN: taiwan-, republic of china, nationalist china, nationalist, kuomintang, guomindang, тайван-, гоминьдан-, китайск- республик-, 中华民国, 民国, 台湾, 国民政府, 国民党
USA: us, usa, united states, united states of america, america, american, сша, америк-, американск-, соединенн- штат-, amerikanisch-, etats unis, 美国, 美
MNG mprp: mongolia, mongolian, монгол-, мнр, mongolei, mongolisch-, mongolie, 蒙古, 外蒙古, 蒙
VDR wpv: north vietnam, north vietnamese, drv, северн- вьетнам-, дрв, nordvietnam-, 北越, 越南民主共和国
VDR VNM wpv: vietnam, vietnamese, viet nam, вьетнам-, vietnamesisch-, 越南, 越
PRK wpk: north korea, north korean, dprk, korea, korean, северн- коре-, северокорейск-, кндр, коре-, nordkorea-, coree du nord, 朝鲜, 北韩, 北朝鲜, 朝
ALB pla: albania, albanian, албан-, albanien-, albanisch-, albanie, 阿尔巴尼亚, 阿
IND cpi: india, indian, инди-, indien-, indisch-, inde, 印度
JPN: japan, japanese, япони-, японск-, japanisch-, japon, 日本
GBR: britain, british, united kingdom, uk, england, великобритан-, британ-, британск-, англи-, английск-, 英国
POL: poland, polish, польш-, польск-, polen, polnisch-, 波兰
ROU: romania, romanian, rumania, румын-, rumanien, rumanisch-, 罗马尼亚
YUG: yugoslavia, yugoslav, югослав-, jugoslawien, jugoslawisch-, 南斯拉夫
KAZ: kazakhstan, kazakh, казах-, казахстан-, 哈萨克斯坦
KGZ: kyrgyzstan, kyrgyz, kirghizia, кирги-, кыргызстан-, 吉尔吉斯斯坦, 吉尔吉斯
TJK: tajikistan, tajik, таджик-, 塔吉克斯坦
UZB: uzbekistan, uzbek, узбек-, 乌兹别克斯坦
`;

/** The names of states and parties, each with the codes that may be meant. */
export const POWER_PHRASES: readonly { codes: readonly string[]; phrases: Phrases }[] =
	POWERS.trim()
		.split('\n')
		.map((line) => {
			const [codes = '', phrases = ''] = line.split(': ');
			return { codes: codes.split(' '), phrases: phrasesOf(phrases) };
		});

/** What an office of a role is called besides its title. */
export const ROLE_PHRASES: Readonly<Record<Role, Phrases>> = {
	'party-leader': phrasesOf(
		'leader-, party leader-, party chief-, party secretar-, general secretar-, first secretar-, secretary general, head, ruler, boss, chairman, ' +
			'лидер-, вожд-, руководител-, глав-, партийн- лидер-, генсек-, генеральн- секретар-, перв- секретар-, председател-, ' +
			'parteichef, generalsekretar, secretaire general, chef, 领导人, 最高领导人, 领袖, 总书记, 第一书记, 主席, 党主席'
	),
	'head-of-government': phrasesOf(
		'premier-, prime minister-, premier minister, pm, head of government, chairman of the council of ministers, leader-, head, ' +
			'премьер-, премьер- министр-, глав- правительств-, предсовмин-, председател- правительств-, председател- совет- министров, председател- совмин-, лидер-, ' +
			'ministerprasident-, regierungschef, premierminister, premier ministre, chef du gouvernement, 总理, 首相, 国务院总理, 政府首脑, 政府总理, 部长会议主席, 领导人'
	),
	'foreign-minister': phrasesOf(
		'foreign minister-, minister- of foreign affairs, minister- for foreign affairs, foreign affairs minister-, foreign secretar-, secretar- of state, external affairs minister-, ' +
			'министр- иностранн- дел, глав- мид, министр- мид, мид министр-, госсекретар-, глав- внешнеполитическ- ведомств-, ' +
			'aussenminister-, ministre des affaires etrangeres, 外长, 外交部长, 外交部部长, 外相, 外交大臣, 外务大臣, 国务卿'
	),
	'head-of-state': phrasesOf(
		'president-, head of state, head, chairman, state chairman, leader-, президент-, глав- государств-, глав-, председател-, лидер-, ' +
			'staatschef, staatsprasident, prasident-, chef d etat, 总统, 国家主席, 主席, 元首, 国家元首, 领导人'
	)
};

/** Words of which each office has one: without any of them no office is looked for. */
export const HEADS: Phrase = (
	'premier- prime pm minist- president- chairman chairmen secretar- ambassador- leader- head ruler boss chief governor- adviser- advisor- ' +
	'премьер- министр- президент- председател- секретар- генсек- госсекретар- посол посла послы послом лидер- глав- руководител- вожд- губернатор- нарком- предсовмин- помощник- ' +
	'prasident- aussenminister- regierungschef parteichef generalsekretar staatschef secretaire chef'
).split(' ');

/** The same in Chinese, where they end or begin a text. */
export const CHINESE_HEADS: Phrase =
	'总理 首相 外长 外相 防长 部长 大臣 总统 主席 书记 国务卿 大使 领导人 领袖 元首 首脑 委员长 行政长官'.split(
		' '
	);

/** Other words for those of the titles. */
export const SAME_WORDS: Readonly<Record<string, string>> = {
	defense: 'defence',
	deputy: 'deputy',
	госсекретар: 'секретар'
};

/** What may stand beside and says nothing of the office. */
export const SAYS_NOTHING: Phrase =
	'who was is the of a an in on at and to for from during year years then former кто был была в во на и г год- тогда бывш- wer war der die das im von qui etait le la les de du des en 年 时 的'.split(
		' '
	);
