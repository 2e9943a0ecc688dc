/** Families of keys that chats, mail programs, search engines and advertisers append to links. */
const APPENDED: readonly RegExp[] = [
	/^(?:utm|pk|mtm|piwik|matomo|hsa|oly|vero|guce|at|mc|mkt|ga|gad|sc|wt|tt|spm|bxsign|_branch|__hs|_hs|rb|trk|vd|ns)_\w+$/,
	/^(?:\w*cl(?:ick)?_?id|igsh(?:id)?|gclsrc|gbraid|wbraid|srsltid|mibextid|sfnsn|_ga|_gl|_openstat|_hsenc|_hsmi|__s|__tn__|_x_\w+|epik|cvid|oicd|ocid|cmpid|ncid|xtor|spm|scm|si|s_cid|li_fat_id|bd_vid|nsukey|chksm|pass_ticket|exportkey|clicktime|enterid|wxfrom|wickedid|guccounter|amp|__twitter_impression)$/,
	/^(?:from|from_source|isappinstalled|source|ref|ref_src|ref_url|referrer|referer|timestamp|sharer?)$/,
	/^share[_-]?\w*$/,
	/^(?:weibo|weixin|wechat|wx|qq|vk|tg|telegram|tw|fb)_\w+$/
];

/** Whether a key was put there by a program that passed the link on. */
export function isAppended(key: string): boolean {
	return APPENDED.some((pattern) => pattern.test(key));
}
