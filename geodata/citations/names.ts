/** Whether a name is Chinese and so stands in its own order: family first, no comma. */

const INITIALS = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINALS =
	'(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü)';
const PINYIN = new RegExp(`^(?:${INITIALS}${FINALS}['’-]?)+$`, 'i');

/** The family names that nine Chinese in ten bear, in pinyin; two syllables last. */
const FAMILIES = new Set(
	(
		'ai an bai bao bi bian bo cai cao cen chai chang chen cheng chi chu cui dai deng di ding dong dou du duan ' +
		'fan fang fei feng fu gan gao ge geng gong gou gu guan guo han hao he hong hou hu hua huang huo ji jia jian ' +
		'jiang jiao jin jing kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu ' +
		'luo lv lü lyu ma mao mei meng mi miao mo mou mu ni nie ning niu ou ouyang pan pang pei peng qi qian qiao qin ' +
		'qiu qu quan ran rao ren rong ruan shang shao she shen sheng shi shu si sima song su sui sun tan tang tao teng ' +
		'tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying ' +
		'you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge zong zou zuo'
	).split(' ')
);

/** Given names that read as pinyin and are none. */
const WESTERN =
	/^(alan|alana|anna|anne|diana|dean|dina|ben|benin|gina|hannah|helen|jean|leo|li[sz]a|lina|luna|maria|marie|mina|nina|sean|susan|tina|tom|xena)$/i;

/** Names in Chinese script are kept in order by the processor itself; those in pinyin are known by both their parts. */
export function inOwnOrder({
	family,
	given
}: {
	family: string;
	given?: string | undefined;
}): boolean {
	if (given === undefined) return false;
	return FAMILIES.has(family.toLowerCase()) && PINYIN.test(given) && !WESTERN.test(given);
}
