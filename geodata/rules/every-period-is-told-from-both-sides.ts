import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** In which language each side writes, and what its sources are called. */
const SIDES = [
	{ language: 'zh', written: 'in Chinese' },
	{ language: 'ru', written: 'in Russian' }
] as const;

/** How many events of a period rest on sources of each side, at least. */
const AT_LEAST = 2;

/** Each period has events that rest on sources in Chinese, and events that rest on sources in Russian. */
export function everyPeriodIsToldFromBothSides({ events, periods, sources }: Archive): Problem[] {
	const languages = new Map(sources.map(({ id, record }) => [id, record.language ?? 'en']));
	return periods.flatMap((entry) =>
		SIDES.flatMap(({ language, written }) => {
			const told = events.filter(
				({ record }) =>
					record.period === entry.id &&
					record.sources.some((id) => languages.get(id)?.startsWith(language))
			);
			if (told.length >= AT_LEAST) return [];
			const found = `${told.length} events that rest on sources ${written}`;
			const expected = `${AT_LEAST} at least`;
			return [breach(everyPeriodIsToldFromBothSides, entry, 'events', found, expected)];
		})
	);
}
