/**
 * Whether a year in a text is that of a publication, and no date of history. It is where a work is
 * named as scholars do: "Zubok (1998)", "(see Lüthi 2008, p. 112)", "Zubok 1998, p. 3", "the 1969
 * edition", "(London: Verso, 1998)", «(Рябушкин, 2004)», «издание 1998 года», 沈志华（2007）, 1998年版.
 */
export function isYearOfPublication(text: string, index: number, length: number): boolean {
	const before = text.slice(0, index);
	const after = text.slice(index + length);
	return (
		BEFORE.some((pattern) => pattern.test(before)) ||
		AFTER.some((pattern) => pattern.test(after)) ||
		(NAMED.test(before) && PAGE.test(after)) ||
		isCitedInBrackets(text, index)
	);
}

const NAME = String.raw`[\p{Lu}\p{Script=Han}][\p{L}’'.-]*`;
const AND = String.raw`\s?(?:[,:;，、：；&]|\s(?:and|und|with|et al\.|и др\.|и|и\s)|和|与|等)\s?`;
const ONE_YEAR = String.raw`\d{4}(?:年版|\s?г\.)?[a-zа-в]?`;
const SEE = String.raw`(?:(?:see(?: also)?|cf\.|e\.g\.|in|from|after|first published(?: in)?|см\.|ср\.|в|参见|见|据)\s?,?\s?)?`;
const EDITION = String.raw`(?:(?:\d+(?:st|nd|rd|th)|rev\.|revised|new|2-е|3-е)\s(?:ed\.|edn\.?|edition|изд\.),?\s)?`;
const PAGES = String.raw`\s?(?:pp?\.|сс?\.|S\.|ch\.|chap\.|chapter|vol\.|n\.|note|页|第|\d)`;
const CITED = new RegExp(
	`^${SEE}(?:${NAME}(?:(?:${AND}|\\s)+${NAME})*(?:${AND}|\\s)*)?${EDITION}${ONE_YEAR}(?:${AND}${ONE_YEAR})*(?:[,:，：]${PAGES}.*)?$`,
	'u'
);
const AUTHOR = new RegExp(`(?:${NAME}|et al\\.|и др\\.|等)[’']?s?\\s?$`, 'u');
/** The number of a volume or issue before a bracket. */
const ISSUE =
	/(?:\b(?:no|nos|vol|vols|т|вып|кн)\.|№|\b(?:Bulletin|Journal|Review|Quarterly))\s?\d+(?:[–-]\d+)?\s?$/u;

/** The year stands in brackets as one of a work does. */
function isCitedInBrackets(text: string, index: number): boolean {
	const before = text.slice(0, index);
	const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
	const closed = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
	if (opened < 0 || closed > opened) return false;
	const end = /[)）]/u.exec(text.slice(index));
	if (!end) return false;
	const outside = before.slice(0, opened);
	return text
		.slice(opened + 1, index + end.index)
		.split(/[;；]/u)
		.every((work) => isCited(work.trim(), outside));
}

/** A year alone follows its author, or the number of an issue. */
function isCited(work: string, outside: string): boolean {
	if (!CITED.test(work)) return false;
	return !/^\d{4}/.test(work) || AUTHOR.test(outside) || ISSUE.test(outside);
}

/** An author before a year that a page follows. */
const NAMED = new RegExp(`(?:${NAME}|et al\\.|и др\\.|等),?\\s?$`, 'u');
const PAGE =
	/^(?:年|\s?г\.)?[a-zа-в]?(?:[,，]\s?(?:pp?\.|сс?\.|S\.|ch\.|chap\.|第\d|页)|[:：]\s?(?:pp?\.\s?)?\d)/u;

const PUBLISHER =
	'(?:University|Academic|Naval Institute|Nauka)(?: Press)?|Press|Verlag|Books|Publishers?|Publishing(?: House)?|Наука|Мысль|РОССПЭН|Вече|издательство|изд-во|出版社|书店|印书馆';
/** What announces the year of a work. */
const BEFORE: readonly RegExp[] = [
	/(?:©|\b[Cc]opyright)\s?$/u,
	new RegExp(`[:：]\\s?[^.:：]*(?:${PUBLISHER})[»”"]?\\s?[,，]\\s?$`, 'u'),
	/(?:^|\P{L})(?:М\.|Л\.|СПб\.|Москва:|Ленинград:)(?:\s?[:–—-]\s?[^.;]*)?,\s?$/u,
	/\b(?:edition|reprint|printing|translation) of $/iu,
	/(?:^|\P{L})(?:изд\.|издани[еяию]|книг[аеиу]|стать[яеию]|монографи[яию]|диссертаци[яию])\s$/iu,
	/\b(?:ed\.|edn\.|eds\.|reprint(?:ed)?|repr\.),?\s?(?:in )?$/iu,
	/\b(?:[Ff]irst|[Oo]riginally) published in $/u,
	/(?:出版于|初版于|再版于)$/u
];
/** What follows the year of a work. */
const AFTER: readonly RegExp[] = [
	/^(?:\s|-)(?:[a-z]+ )?(?:edition|ed\.|edn\b|reprint|printing|paperback|hardback|translation|book|article|study|monograph|memoirs?|biography|essay|dissertation|thesis)(?!\p{L})/u,
	/^年?(?:版|出版|初版|再版|第\s?\d+\s?[版期]|的?(?:著作|专著|论文|文章|研究|回忆录|译本|中译本))/u,
	/^(?:-го)?\s(?:г\.|года)?\s?(?:издания|выпуска)(?!\p{L})/u
];
