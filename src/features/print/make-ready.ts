import { tick } from 'svelte';
import { DataProblem } from '../../dataset/load';
import { writeHash } from '../../state/address';
import type { Atlas } from '../../state/atlas.svelte';
import type { Layout } from '../../ui/layout.svelte';
import { mapSize } from '../../ui/map-size';
import { paperMap, type PaperMap } from './paper-map';

/** ms: for what is still on its way when something is to be printed. */
const PATIENCE = 8000;
const LOOKS_EVERY = 50;
/** What is printed waits there, on the screen, until it is asked for. */
const FOLDED = ':is(.story, .on-this-day) details:not([open], [data-screen-only])';
const ARRIVING = '[aria-busy=true], .arriving';

/** What a map is drawn of. */
export function viewOnPaper(atlas: Atlas): string {
	return `${writeHash(atlas.view)} ${[...atlas.hidden].join()} ${atlas.language}`;
}

/** Opens a part of the page, or closes it, and lets it know at once. */
function fold(details: HTMLDetailsElement, open: boolean): void {
	details.open = open;
	details.dispatchEvent(new Event('toggle'));
}

async function arrived(root: HTMLElement): Promise<void> {
	const end = performance.now() + PATIENCE;
	while (root.querySelector(ARRIVING) && performance.now() < end)
		await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
}

/** The fonts of the names on the map, which need not have been used on the page. */
function fontsFor(svg: string): Promise<unknown> {
	const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].join('');
	const faces = ["500 12px 'Source Sans 3'", "italic 12px 'Source Serif 4'"];
	return Promise.all(faces.map((face) => document.fonts.load(face, letters)));
}

/** Draws the map of the view, unless it has been drawn; `undefined` where a file does not come. */
export async function mapOnPaper(
	atlas: Atlas,
	layout: Layout,
	drawn: PaperMap | undefined
): Promise<PaperMap | undefined> {
	const view = viewOnPaper(atlas);
	if (drawn?.view === view) return drawn;
	try {
		const screen = mapSize(layout.width, layout.height);
		const map = await paperMap(atlas, screen, layout.id('paper'));
		await fontsFor(map.svg);
		return { ...map, view };
	} catch (problem) {
		if (problem instanceof DataProblem) return undefined;
		throw problem;
	}
}

/** Unfolds the page and waits for what is on its way, as long as it is worth waiting; gives what folds it again. */
export async function unfold({ root, paper }: Layout): Promise<() => void> {
	paper.whole = true;
	await tick();
	const unfolded = [...root.querySelectorAll<HTMLDetailsElement>(FOLDED)];
	for (const details of unfolded) fold(details, true);
	await tick();
	await arrived(root);
	return () => unfolded.forEach((details) => fold(details, false));
}
