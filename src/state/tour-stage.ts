import { fileIn } from '../dataset/file-in-language';
import type { Words } from '../i18n';
import { laterWords } from './link-notices';
import type { Atlas } from './atlas.svelte';
import type { Stage } from './tour.svelte';

/** The atlas as a tour sees it. */
export function stageOf(atlas: Atlas): Stage {
	return {
		get sight() {
			return { day: atlas.day, camera: atlas.camera, open: atlas.selectedId };
		},
		show: (sight) => atlas.show(sight),
		chosen: () => atlas.choose(),
		failed: (problem, again) => atlas.failures.report(problem, again),
		arrived: () => atlas.failures.mended(`data/${fileIn('chapters.json', atlas.language)}`),
		noSuchChapter: ({ tour, chapter }, shown) => {
			const asked = `${tour}/${chapter}`;
			const text = ({ notices }: { notices: Partial<Words['notices']> }) =>
				notices.noSuchChapter?.(asked, shown) ?? `tour=${asked}`;
			const notify = () => atlas.notify({ id: 'link tour', text });
			if ('noSuchChapter' in atlas.words.notices) notify();
			else void laterWords().then(notify);
		}
	};
}
