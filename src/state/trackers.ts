/** Families of keys that chats, mail programs, search engines and advertisers append to links. */
const APPENDED: readonly RegExp[] = [
	/^(?:utm|pk|mtm|piwik|matomo|hsa|oly|vero|guce|at|mc|ml|mkt|ga|gad|gdt|sc|wt|tt|spm|bxsign|_branch|__hs|_hs|rb|trk|vd|ns)_\w+$/i,
	/^(?:\w*cl(?:ick|c?k)?_?id|igsh(?:id)?|gclsrc|gbraid|wbraid|srsltid|mibextid|rdid|extid|sfnsn|_ga|_gl|_kx|_openstat|_hsenc|_hsmi|__s|__tn__|__cft__(?:\[\d+\]|%5B\d+%5D)?|_x_\w+|epik|cvid|oicd|ocid|cmp|cmpid|ncid|smid|xtor|xmt|spm|scm|si|s_cid|s_kwcid|rdt_cid|ef_id|dm_i|fbadid|li_fat_id|lipi|trk\w*|trackingid|originalsubdomain|elq\w*|usp|ved|usg|etext|roistat|guccounter|amp|__twitter_impression)$/i,
	/^(?:bd_vid|qz_gdt|nsukey|chksm|pass_ticket|exportkey|clicktime|enterid|wxfrom|wickedid|tdsourcetag|subscene|ascene|devicetype|nettype|hm(?:sr|pl|cu|kw|ci)|luicode|lfid|sudaref|_wv)$/i,
	/^(?:from|from_source|isappinstalled|source|ref|ref_src|ref_url|referrer|referer|timestamp|sharer?)$/i,
	/^sharer?[_-]?\w*$/i,
	/^(?:weibo|weixin|wechat|wx|qq|vk|tg|telegram|tw|fb)_\w+$/i
];

/** Whether a key was put there by a program that passed the link on. */
export function isAppended(key: string): boolean {
	return APPENDED.some((pattern) => pattern.test(key));
}
