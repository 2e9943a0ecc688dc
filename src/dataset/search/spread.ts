/** Words of which some are in a name and the others in what is told under it: "Mikoyan visits Mao". */
import { capitalOf, isAction, isToldOfMeeting, withoutActions } from './actions';
import { hasHan } from './fold';
import {
	Match,
	YEAR,
	entriesWith,
	tellingWords,
	type Hit,
	type IsOfYear,
	type Query
} from './match';
import type { Entry, SearchIndex } from './search-index';
import { WORKS } from './search-keys';

/** The records in whose texts a word stands, at its beginning. */
export type ToldIn = (word: string) => ReadonlySet<string>;

export const toldNowhere: ToldIn = () => new Set();

const SHORTEST = 3;

/** Entries of records that have some of the words in their names and the others in their texts. */
export function spread(index: SearchIndex, query: Query, isOfYear: IsOfYear, told: ToldIn): Hit[] {
	const words = query.words.flatMap((word) =>
		hasHan(word) ? withoutActions(word).split(/ +/) : [word]
	);
	const all = tellingWords(words.filter((word) => word !== ''));
	const isMeeting = all.some(isAction) || words.length > query.words.length;
	const needed = all.filter((word) => !isAction(word));
	if (needed.length === 0 || needed.length + (isMeeting ? 1 : 0) < 2) return [];
	const capitals = isMeeting ? all.flatMap((word) => capitalOf(word) ?? []) : [];
	const named = new Map(
		[...all, ...capitals].map(
			(word) => [word, entriesWith(index, word, index.words, isOfYear)] as const
		)
	);
	const letters = needed.join('').length;
	const hitAt = (entry: Entry, place: number): Hit[] => {
		const isInName = (word: string) => named.get(word)?.has(place) ?? false;
		const isTold = (word: string) => told(word).has(entry.id);
		const isSaid = (word: string) => isInName(word) || isTold(word);
		const isHere = (word: string) => {
			const capital = isMeeting ? capitalOf(word) : undefined;
			return isSaid(word) || (capital !== undefined && isSaid(capital));
		};
		if (entry.kind === WORKS || !needed.every(isHere)) return [];
		const share = needed.filter(isInName).join('').length / letters;
		const match = Match.Spread + (1 - share) / 2;
		if (!isMeeting) return [{ entry, match }];
		// A meeting is an event, though it may be called after one of those who met.
		const isMet = all.some((word) => isAction(word) && isInName(word)) || isToldOfMeeting(isTold);
		return [{ entry, match: match + (entry.kind !== 'events' ? 0.4 : isMet ? 0 : 0.2) }];
	};
	const begun = new Set(
		needed
			.filter((word) => !YEAR.test(word) && (word.length >= SHORTEST || hasHan(word)))
			.flatMap((word) => [...(named.get(word) ?? [])])
	);
	return [...begun].flatMap((place) => {
		const entry = index.entries[place];
		return entry ? hitAt(entry, place) : [];
	});
}
