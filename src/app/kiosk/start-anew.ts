import { tick } from 'svelte';
import { firstCamera, FIRST_VIEW_DAY, OFF_AT_FIRST } from '../../state/first-view';
import type { ReadHash } from '../../state/address';
import type { Atlas } from '../../state/atlas.svelte';
import { ownDataOf } from '../../state/owned';
import { coveredByLegend, roomOf } from '../../ui/legend-room';
import { clearLeftovers } from './leftovers';

/** ms in which a server that is there has answered. */
const PATIENCE = 5000;

/** Whether the page could be loaded anew: a browser that tried in vain would show its own page, for good. */
async function couldLoad(): Promise<boolean> {
	try {
		const { ok } = await fetch(location.pathname, {
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE)
		});
		return ok;
	} catch {
		return false;
	}
}

/**
 * Makes the start ready for the next visitor. The page is loaded anew, so that nothing is left that a visitor
 * did, whatever part of the atlas kept it; where the server does not answer, all is put back in the page as it is.
 */
export async function startAnew(
	root: HTMLElement,
	atlas: Atlas,
	start: ReadHash
): Promise<'loading' | 'here'> {
	await clearLeftovers();
	if (await couldLoad()) {
		const newer = atlas.notices.find(({ id }) => id === 'newer-edition')?.action;
		if (newer) {
			// What is kept on the device takes its new edition, and loads the page by itself; where it does not, as before.
			newer.run();
			setTimeout(() => location.reload(), PATIENCE);
		} else location.reload();
		return 'loading';
	}
	await putBack(root, atlas, start);
	return 'here';
}

/** Puts the view back as the curator's address has it, and what else a visitor may have changed. */
async function putBack(root: HTMLElement, atlas: Atlas, start: ReadHash): Promise<void> {
	for (const dialog of root.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
	for (const list of root.querySelectorAll<HTMLElement>('[popover]')) list.togglePopover?.(false);
	(document.activeElement as HTMLElement | null)?.blur();
	const { clientWidth: width, clientHeight: height } = root.querySelector('.map') ?? root;
	const named =
		start.view.sel !== undefined || start.view.tour !== undefined || start.view.scene !== undefined;
	await atlas.follow({
		...start,
		view: {
			map: firstCamera({
				width,
				height,
				beside: coveredByLegend(roomOf(root.clientWidth), undefined)
			}),
			view: 'globe',
			...(named ? {} : { date: FIRST_VIEW_DAY }),
			...start.view
		}
	});
	const own = ownDataOf(atlas);
	for (const { key } of own?.files ?? []) await own?.remove(key);
	atlas.hidden = new Set(OFF_AT_FIRST);
	atlas.themeChosen = atlas.languageChosen = undefined;
	atlas.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	atlas.settings.legendOpen = undefined;
	for (const moved of root.querySelectorAll('*')) if (moved.scrollTop > 0) moved.scrollTop = 0;
	// What the page has kept by now is not the next visitor's; it keeps what was chosen when that has been drawn.
	await tick();
	await clearLeftovers();
}
