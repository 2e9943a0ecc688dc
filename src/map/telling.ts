import type { Dataset } from '../dataset/dataset';
import { entryOf } from '../dataset/entries';
import { kindOf, type AnyRecord, type KindId } from '../kinds';

/** What is more telling to a reader who presses where several things lie: from the most to the least. */
const TELLING: readonly KindId[] = [
	'places',
	'events',
	'areas',
	'flows',
	'links',
	'sectors',
	'geography'
];

/** A record under a press, and how far from it, px. */
export interface Hit {
	id: string;
	distance: number;
}

/** What a press means: what opens, and what else lies there, the most telling first. */
export interface Meaning {
	ids: string[];
	/** The first two are equals: neither is nearer nor more telling than the other. */
	isTied: boolean;
}

/** Where two things are nearer to each other than this, a press cannot mean one of them, px. */
const ALIKE = 3;

/** Puts what lies under a press in order: a thing before what belongs to it, then the nearer, then the more telling. */
export function mostTelling(hits: readonly Hit[], dataset: Dataset): Meaning {
	const nearest = new Map<string, number>();
	for (const { id, distance } of hits) {
		const whole = entryOf(id, dataset);
		nearest.set(whole, Math.min(distance, nearest.get(whole) ?? Infinity));
	}
	const ids = [...nearest.keys()];
	const parts = new Map(ids.map((id) => [id, partsOf(dataset.get(id), dataset)]));
	/** Of two of which neither belongs to the other: negative when the first comes before. */
	const compare = (a: string, b: string): number => {
		const nearer = Math.round(((nearest.get(a) ?? 0) - (nearest.get(b) ?? 0)) / ALIKE);
		return nearer || rank(dataset, a) - rank(dataset, b);
	};
	const sorted: string[] = [];
	const left = new Set(ids);
	while (left.size > 0) {
		// What belongs to nothing that is left.
		const free = [...left].filter((id) => ![...left].some((other) => parts.get(other)?.has(id)));
		const [first] = free.sort(compare);
		if (first === undefined) break;
		left.delete(first);
		sorted.push(first);
	}
	const [first, second] = sorted;
	const isTied =
		first !== undefined &&
		second !== undefined &&
		compare(first, second) === 0 &&
		!parts.get(first)?.has(second);
	return { ids: sorted, isTied };
}

function rank(dataset: Dataset, id: string): number {
	const kind = dataset.get(id)?.kind;
	const at = kind ? TELLING.indexOf(kind) : -1;
	return at < 0 ? TELLING.length : at;
}

/** The ids of what belongs to a record: the events of a place or an area, the areas of a sector and its events come after it. */
function partsOf(found: AnyRecord | undefined, dataset: Dataset): ReadonlySet<string | undefined> {
	if (found?.kind === 'areas' || found?.kind === 'events') {
		// An area is told before the sector that it lies in, what happened before where along the border it did.
		return new Set([...relatedEvents(found, dataset), found.record.sector]);
	}
	return new Set(
		found?.kind === 'places'
			? [...relatedEvents(found, dataset), ...sectorsOf(found.record.id, dataset)]
			: []
	);
}

function relatedEvents(found: AnyRecord, dataset: Dataset): readonly string[] {
	return kindOf(found).related?.(found.record, dataset).events ?? [];
}

/** The stretch of border in which the ground of a place lies. */
function sectorsOf(place: string, dataset: Dataset): string[] {
	return dataset.data.areas.filter((area) => area.place === place).map(({ sector }) => sector);
}
