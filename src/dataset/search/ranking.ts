import { Match, type Hit } from './match';
import { WORKS } from './search-keys';

/** Kinds in the order in which they come where all else is the same; others come between the two lists. */
const FIRST = ['places', 'people', 'geography', 'areas', 'sectors', 'periods'];
const LAST = ['terms', 'events', 'debates', 'flows', 'tension'];
/** How scholars cite works. */
const AUTHOR_AND_YEAR = /\p{L}(?:1[89]|20)\d\d$/u;
/** A work comes after what its title names. */
const AFTER = Match.Inside;
const BETWEEN = 0.5;

function tier(kind: string): number {
	return kind === WORKS ? 2 : LAST.includes(kind) ? 1 : 0;
}

function placeOf(kind: string): number {
	const first = FIRST.indexOf(kind);
	return first >= 0 ? first : FIRST.length + 1 + LAST.indexOf(kind);
}

/** A word and what it is the name of may be called alike: the plainer the id, the more it is the thing itself. */
function plainness({ entry }: Hit): number {
	return tier(entry.kind) === 1 ? entry.id.length : 0;
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
