import { writeDay } from '../i18n/dates';
import type { Atlas } from '../state/atlas.svelte';
import { recordTitle } from '../ui/titles';

/** What tabs, bookmarks and the history call the view: the open record, the date, and the atlas. */
export function pageTitle(atlas: Atlas): string {
	const { words } = atlas;
	const found = atlas.find(atlas.selectedId);
	const day = writeDay(atlas.day, atlas.language);
	const atlasTitle = words.pageTitle.atlas(words.title, words.subtitle);
	if (found) return `${words.pageTitle.record(recordTitle(found, atlas), day)} · ${words.title}`;
	if (atlas.contents !== null) return `${words.contents.title} · ${atlasTitle}`;
	if (atlas.compared === null) return `${day} · ${atlasTitle}`;
	const other = writeDay(atlas.compared, atlas.language);
	return `${words.pageTitle.comparison(day, other)} · ${atlasTitle}`;
}
