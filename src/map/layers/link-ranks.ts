import type { Dataset } from '../../dataset/dataset';
import type { Summary } from '../../kinds';
import type { Stance } from '../../kinds/link/schema';
import { stretchOn } from '../../kinds/stretches';
import type { Day } from '../../time/day';
import { FOREVER } from '../../time/interval';
import { isOfThree } from './link-arcs';

type Link = Summary<'links'>;

/** So many relations are drawn at once; the others are quiet until they are asked for. */
export const AT_ONCE = 12;

/** A change is news for so many days. */
const NEWS = 365;

/** How much a relation matters on a day: what binds or divides most, what changed within the year, what the story is about. */
const STRENGTH: Record<Stance, number> = {
	alliance: 3,
	'armed-conflict': 3.2,
	friendship: 2,
	hostile: 2.2,
	opening: 1.8,
	cooperation: 1.4,
	strained: 1.2,
	normalized: 0.6,
	none: 0
};
const PROMINENCE = { main: 3, major: 1.5, minor: 0 };

function rankOf(link: Link, phase: Link['phases'][number], day: Day): number {
	// The triangle is there on every date.
	if (isOfThree(link)) return 100;
	const isNews = day - phase.when.days[0] < NEWS;
	return STRENGTH[phase.stance] + PROMINENCE[link.prominence] + (isNews ? 2.5 : 0);
}

/** The relations that are there on a day: those that are drawn, and the quieter ones. */
export function rankedOn(links: readonly Link[], day: Day): { drawn: Link[]; quieter: Link[] } {
	const ranked = links
		.flatMap((link) => {
			const phase = stretchOn(link.phases, day);
			return phase ? [{ link, rank: rankOf(link, phase, day) }] : [];
		})
		.sort((a, b) => b.rank - a.rank || (a.link.id < b.link.id ? -1 : 1))
		.map(({ link }) => link);
	return { drawn: ranked.slice(0, AT_ONCE), quieter: ranked.slice(AT_ONCE) };
}

/** For each relation the days from and until which it is drawn, one stretch after the other. */
export function drawnStretches({ data: { links } }: Dataset): Map<string, [Day, Day][]> {
	const turns = new Set<Day>();
	for (const { phases } of links) {
		for (const { when } of phases) {
			turns.add(when.days[0]);
			turns.add(when.days[0] + NEWS);
			turns.add(when.days[3]);
		}
	}
	const days = [...turns].sort((a, b) => a - b);
	const stretches = new Map<string, [Day, Day][]>(links.map(({ id }) => [id, []]));
	for (const [index, day] of days.entries()) {
		const until = days[index + 1] ?? FOREVER;
		for (const { id } of rankedOn(links, day).drawn) {
			const mine = stretches.get(id);
			const last = mine?.at(-1);
			if (last && last[1] === day) last[1] = until;
			else mine?.push([day, until]);
		}
	}
	return stretches;
}
