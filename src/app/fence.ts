import { untrack } from 'svelte';
import { EMBED_WORDS } from '../i18n/embed-words';
import { writeDay } from '../i18n/dates';
import type { Framing } from '../state/framing';
import type { Atlas } from '../state/atlas.svelte';

const TOLD = 'beyond range';

/**
 * From now on the date stays within a stretch of time, as the page around wants it: what leads out of it is told, and moves nothing.
 *
 * @param isNamed the link has named the date that the atlas begins with
 */
export function fence(
	atlas: Atlas,
	{ first, last }: NonNullable<Framing['range']>,
	isNamed = true
): void {
	const isWithin = (day: number): boolean => day >= first && day <= last;
	atlas.reach = (day) => {
		if (isWithin(day)) {
			atlas.withdraw(TOLD);
			return day;
		}
		atlas.notify({
			id: TOLD,
			text: () => {
				const { language } = atlas;
				const write = (one: number) => writeDay(one, language);
				return EMBED_WORDS[language].beyond(write(day), write(first), write(last));
			}
		});
		const shown = untrack(() => atlas.day);
		return isWithin(shown) ? shown : Math.max(first, Math.min(last, day));
	};
	// What the link names may lie outside, too.
	if (!isWithin(atlas.day)) atlas.goTo(atlas.day);
	if (!isNamed) atlas.withdraw(TOLD);
	if (atlas.compared !== null && !isWithin(atlas.compared)) atlas.compareWith(null);
}
