import { Match, type Hit } from './match';
import { WORKS } from './search-keys';

/** Kinds in the order in which they come where all else is the same; others come between the two lists. */
const FIRST = ['places', 'people', 'geography', 'areas', 'sectors'];
const LAST = ['terms', 'events', 'periods', 'debates', 'flows', 'tension', 'scenes', 'tours'];
/** How scholars cite works. */
const AUTHOR_AND_YEAR = /\p{L}(?:1[89]|20)\d\d$/u;
/** A work comes after what its title names. */
const AFTER = Match.Inside;
const BETWEEN = 0.5;
/** Kinds called after what others are about. */
const NAMED_AFTER = ['periods', 'scenes', 'tours'];
const LONGEST_ID = 99;

function tier(kind: string): number {
	return kind === WORKS ? 2 : LAST.includes(kind) ? 1 : 0;
}

function placeOf(kind: string): number {
	const first = FIRST.indexOf(kind);
	return first >= 0 ? first : FIRST.length + 1 + LAST.indexOf(kind);
}

/** A word and what it is the name of may be called alike: the plainer the id, the more it is the thing itself. */
function plainness({ entry }: Hit): number {
	if (tier(entry.kind) !== 1) return 0;
	// What the id of a period leaves out says nothing of this.
	return NAMED_AFTER.includes(entry.kind) ? LONGEST_ID : entry.id.length;
}

function degree({ entry, match, form }: Hit): number {
	if (entry.kind !== WORKS) return match;
	const isSigned = AUTHOR_AND_YEAR.test(form?.joined ?? '');
	if (isSigned && match <= Match.SoundsExact) return match;
	// Its author's whole surname comes before names that only begin so.
	return isSigned && match === Match.Begins ? match + BETWEEN : match + AFTER;
}

/** By what a hit is ordered, each less the better; the first that differs decides. */
interface Rank {
	hit: Hit;
	degree: number;
	/** A name that is whole comes before one of several that are written together. */
	part: number;
	/** What was typed comes before what was made of it. */
	changed: number;
	tier: number;
	length: number;
	plainness: number;
	/** Of names unfinished, how often it is meant. */
	unfinished: number;
	place: number;
}

const rankOf = (hit: Hit): Rank => ({
	hit,
	degree: degree(hit),
	part: hit.match <= Match.SoundsExact && hit.form?.isPart ? 1 : 0,
	changed: hit.isChanged ? 1 : 0,
	tier: tier(hit.entry.kind),
	length: lengthOf(hit),
	plainness: plainness(hit),
	unfinished: unfinished(hit),
	place: placeOf(hit.entry.kind)
});

function compare(a: Rank, b: Rank): number {
	return (
		a.degree - b.degree ||
		a.tier - b.tier ||
		a.part - b.part ||
		a.changed - b.changed ||
		a.length - b.length ||
		a.plainness - b.plainness ||
		b.unfinished - a.unfinished ||
		a.place - b.place ||
		b.hit.entry.mentions - a.hit.entry.mentions ||
		(a.hit.entry.id < b.hit.entry.id ? -1 : 1)
	);
}

/** Best first: by how the name answers, then by kind, by how much of the name was typed, by how often it is named. */
export function bestFirst(hits: Iterable<Hit>): Hit[] {
	// What a hit ranks by is worked out once, not each time that it is compared.
	return Array.from(hits, rankOf)
		.sort(compare)
		.map(({ hit }) => hit);
}

/** A name typed in part: the shorter it is, the more of it was typed. */
function lengthOf({ match, form }: Hit): number {
	return match < Match.Begins || match > Match.SoundsBegins ? 0 : (form?.joined.length ?? 0);
}

function unfinished({ entry, match }: Hit): number {
	return match === Match.Prefix || match === Match.SoundsPrefix ? entry.mentions : 0;
}
