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

/** Best first: by how the name answers, then by kind, by how much of the name was typed, by how often it is named. */
export function compareHits(a: Hit, b: Hit): number {
	return (
		degree(a) - degree(b) ||
		tier(a.entry.kind) - tier(b.entry.kind) ||
		lengthOf(a) - lengthOf(b) ||
		plainness(a) - plainness(b) ||
		// Of names unfinished, the one that is meant most often.
		unfinished(b) - unfinished(a) ||
		placeOf(a.entry.kind) - placeOf(b.entry.kind) ||
		b.entry.mentions - a.entry.mentions ||
		(a.entry.id < b.entry.id ? -1 : 1)
	);
}

/** A name typed in part: the shorter it is, the more of it was typed. */
function lengthOf({ match, form }: Hit): number {
	return match < Match.Begins || match > Match.SoundsBegins ? 0 : (form?.joined.length ?? 0);
}

function unfinished({ entry, match }: Hit): number {
	return match === Match.Prefix || match === Match.SoundsPrefix ? entry.mentions : 0;
}
