import { FIRST_DAY, type Day } from '../time/day';
import { isActiveOn } from '../time/interval';
import type { AnyRecord } from '../kinds';
import type { View } from './address';
import type { Atlas } from './atlas.svelte';

/** The view of an atlas as a link would say it. */
export function viewOf(atlas: Atlas): View {
	const always: View = {
		lang: atlas.wanted,
		...(atlas.projection === 'globe' ? {} : { view: atlas.projection }),
		...atlas.settings.view
	};
	const tour = atlas.tour.address;
	// A chapter has its own date, record and place.
	if (tour) return { ...always, tour };
	return {
		...always,
		map: atlas.camera,
		date: atlas.day,
		...(atlas.compared === null ? {} : { compare: atlas.compared }),
		...opened(atlas),
		...(atlas.contents === null ? {} : { contents: atlas.contents })
	};
}

/** The open record; a scene with its step. */
function opened({ selectedId, dataset, scene }: Atlas): Pick<View, 'sel' | 'scene'> {
	if (selectedId === null) return {};
	if (dataset.kindOf(selectedId) !== 'scenes') return { sel: selectedId };
	return { scene: { scene: selectedId, step: scene.stepOf(selectedId) } };
}

/**
 * The day that a link means which names a record and no date: the record's first, unless it has none
 * in the atlas and is there on the day shown.
 */
export function firstDayOf(found: AnyRecord | undefined, shown: Day): Day | undefined {
	if (!found || !('when' in found.record)) return undefined;
	const { days } = found.record.when;
	return days[0] < FIRST_DAY && isActiveOn(days, shown) ? undefined : days[0];
}
