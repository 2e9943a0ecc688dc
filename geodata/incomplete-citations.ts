/** What is missing in citations because nobody can tell it from what can be opened, and why. */
export const INCOMPLETE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ada030435: {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'an-yingxin-2010': { 'page or DOI': 'The abstract that was read shows no page numbers.' },
	'arezina-2020': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'astha-2006': {
		'author or editor': 'What was read names no author.',
		'page or DOI': 'The part that was read shows no page numbers.'
	},
	'boia-romania': { issued: 'What was read gives no date of publication.' },
	'botnadzor-hoxha': { issued: 'What was read gives no date of publication.' },
	'bubenin-memoir': { issued: 'What was read gives no date of publication.' },
	'cambodia-china-jeldres': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'cao-jianhua': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.',
		'custom.translatedTitle': 'The title is ours, in English.'
	},
	'cao-jianhua-battles': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'cca-borders-2004': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'cctv-404': { 'author or editor': 'What was read names no author.' },
	'china-nuclear-chronology': { issued: 'What was read gives no date of publication.' },
	'chinaorg-2012-recognition': { 'custom.translatedTitle': 'The title is ours, in English.' },
	'hprc-156-projects': { 'author or editor': 'What was read names no author.' },
	'cia-1960-bucharest': { issued: 'What was read gives no date of publication.' },
	'cn-mfa-history': { issued: 'What was read gives no date of publication.' },
	'cq-nuclear-1965': {
		'author or editor': 'What was read names no author.',
		'page or DOI': 'The part that was read shows no page numbers.'
	},
	'crgg-czechoslovakia': { issued: 'What was read gives no date of publication.' },
	'customs-2008': { issued: 'What was read gives no date of publication.' },
	'fei-guoliang-2012': { 'author or editor': 'What was read names no author.' },
	'khrushchev-memoirs-2': {
		issued: 'The copies on the web do not say which edition they follow.'
	},
	'shangwu-2014': { 'author or editor': 'The abstract that was read names no author.' },
	'spohr-2019': {
		issued: 'What was read gives no date of publication.',
		publisher: 'What was read names no publisher.',
		'publisher-place': 'What was read names no place of publication.'
	},
	'zhang-ussuri-2017': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'frus-1953-d559': { issued: 'What was read gives no date of publication.' },
	'frus-v12-d227': { issued: 'What was read gives no date of publication.' },
	'frus-v17-d135': { issued: 'What was read gives no date of publication.' },
	'frus-v17-d62': { issued: 'What was read gives no date of publication.' },
	'frus-v34-d67': { issued: 'What was read gives no date of publication.' },
	'gao-qiang': { issued: 'What was read gives no date of publication.' },
	'gleason-tajik-border': { issued: 'What was read gives no date of publication.' },
	'globaltimes-mi4': { 'author or editor': 'What was read names no author.' },
	'hljszw-bacha': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'hoxha-khrushchevites': { issued: 'What was read gives no date of publication.' },
	'liu-zhaokun': { issued: 'What was read gives no date of publication.' },
	'frus-1955-57v25-d47': { issued: 'What was read gives no date of publication.' },
	'hprc-1979': { 'author or editor': 'What was read names no author.' },
	'hprc-bingtuan-2011': {
		'author or editor': 'What was read names no author.',
		'custom.translatedTitle': 'The title is ours, in English.'
	},
	'iwashita-review': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'iwpr-2002': { issued: 'What was read gives no date of publication.' },
	'jxxfw-2008': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'kerimbekova-2002': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'kireev-border-talks': { issued: 'What was read gives no date of publication.' },
	'lanxin-1954': { issued: 'What was read gives no date of publication.' },
	'li-shiquan': { issued: 'What was read gives no date of publication.' },
	'li-yumin-2018': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'lin-yanqin-2022': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'liu-feng-2013': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'loans-note': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'magyarkronologia-1964': { 'custom.translatedTitle': 'The title is ours, in English.' },
	'magyarkronologia-1979': { 'custom.translatedTitle': 'The title is ours, in English.' },
	'marjina-2014': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'mauer-1968-11': { 'custom.translatedTitle': 'The title is ours, in English.' },
	'meipian-mongolia': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'myasnikov-1996': {
		publisher: 'What was read names no publisher.',
		'publisher-place': 'What was read names no place.'
	},
	'mulvenon-1995': { 'page or DOI': 'The part that was read shows no page numbers.' },
	musalov: { issued: 'What was read gives no date of publication.' },
	'newdu-heixiazi': { 'author or editor': 'What was read names no author.' },
	'pbs-zhicheng': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'qdnews-221-2017': { 'custom.translatedTitle': 'The title is ours, in English.' },
	'rferl-kg': { issued: 'What was read gives no date of publication.' },
	'ryabushkin-docs': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'shen-2008': { 'page or DOI': 'The part that was read shows no page numbers.' },
	't-1991-pa': { issued: 'What was read gives no date of publication.' },
	'tacheng-posts-8870': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'tang-jiaxuan-heixiazi': { issued: 'What was read gives no date of publication.' },
	'tagirova-2022-borderlands': {
		'page or DOI': 'The part that was read shows no page numbers.'
	},
	'tagirova-2022': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'thayer-wpr': { issued: 'What was read gives no date of publication.' },
	'vamos-ed50': { issued: 'What was read gives no date of publication.' },
	'wang-qi-2015': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'wang-zhongyuan-913': { issued: 'What was read gives no date of publication.' },
	'wenrenren-2004': { issued: 'What was read gives no date of publication.' },
	'xiang-yugoslavia': { issued: 'What was read gives no date of publication.' },
	'xu-haiyan': { issued: 'What was read gives no date of publication.' },
	'xu-yan': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'yinhe-8437': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yinhe-8554': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yinhe-8572': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yinhe-8624': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yinhe-8883': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yu-bin-2004-10': { 'page or DOI': 'The journal appears on the web without page numbers.' },
	'yu-bin-2005': { 'page or DOI': 'The journal appears on the web without page numbers.' },
	'yu-bin-2005-01': { 'page or DOI': 'The journal appears on the web without page numbers.' },
	'yu-bin-2007-07': { 'page or DOI': 'The journal appears on the web without page numbers.' },
	'yu-hongdong-2-march': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'yu-xiaoli': { issued: 'What was read gives no date of publication.' },
	'yuan-guoxiao-recollection': { issued: 'What was read gives no date of publication.' },
	'yuan-guoxiao-tielieketi': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'zarkovic-yugoslavia': { issued: 'What was read gives no date of publication.' },
	'zhang-deguang-2019': { 'author or editor': 'What was read names no author.' },
	'zhou-mingchang-2014': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'zhu-2016': { 'page or DOI': 'The part that was read shows no page numbers.' },
	'zhu-weiyi-bacha': { issued: 'What was read gives no date of publication.' },
	kurbonova: { issued: 'What was read gives no date of publication.' },
	'state-ltbt': { issued: 'What was read gives no date of publication.' },
	'you-lan-dossier': { issued: 'What was read gives no date of publication.' },
	'xuelilun-2013': { 'author or editor': 'What was read names no author.' },
	'dubna-chinese-abstract': {
		'author or editor': 'What was read names no author.',
		issued: 'What was read gives no date of publication.'
	},
	'luthi-on-gaiduk-2003': { issued: 'What was read gives no date of publication.' },
	'radchenko-1956-kim': { issued: 'What was read gives no date of publication.' },
	'stewart-hanoi': { issued: 'What was read gives no date of publication.' }
};
