/** The relations between capitals that a chapter is about, as arcs on its map. */
import type { Dataset } from '../../src/dataset/dataset';
import type { Language } from '../../src/i18n';
import type { Position } from '../../src/kinds/fields';
import type { Chapter } from '../../src/kinds/chapter/schema';
import type { Stance } from '../../src/kinds/link/schema';
import { stretchOn } from '../../src/kinds/stretches';
import { pathOf } from '../../src/map/drawing/path';
import { arcsOf, isOfThree } from '../../src/map/layers/link-arcs';
import type { Atlas } from '../../src/state/atlas.svelte';
import { recordTitle } from '../../src/ui/titles';
import { isInside, projectionOf, type MapView } from './map-view';

/** A relation as it is drawn and told. */
export interface DrawnTie {
	path: string;
	stance: Stance;
	/** Between which capitals, and what it is on the day. */
	told: string;
}

const COLON: Readonly<Record<Language, string>> = { en: ': ', 'zh-Hans': '：', ru: ': ' };
/** Degrees: a view that holds all three capitals. */
const WIDE = 100;

/**
 * A chapter is about the relations that name its open record among their events; where it looks
 * from afar at one of the three capitals’ relations, about these three. What lies far from both
 * ends shows none.
 */
function linksOf({ open }: Chapter, view: MapView, dataset: Dataset) {
	if (open === undefined) return [];
	const { links } = dataset.data;
	const named = links.filter(({ phases }) => phases.some(({ events }) => events.includes(open)));
	const isOfAll = view.span >= WIDE && named.some(isOfThree);
	const inView = (id: string) => isInView(view, dataset.place(id)?.position);
	return (isOfAll ? links.filter(isOfThree) : named).filter(({ between }) => between.some(inView));
}

function isInView(view: MapView, position: Position | undefined): boolean {
	const [x, y] = (position && projectionOf(view)(position)) ?? [];
	return x !== undefined && y !== undefined && isInside(x, y);
}

/** The arcs of a chapter’s map; none where it is about something else. */
export function tiesOf(
	chapter: Chapter,
	view: MapView,
	dataset: Dataset,
	atlas: Atlas
): DrawnTie[] {
	const links = linksOf(chapter, view, dataset);
	if (links.length === 0) return [];
	const { language, words } = atlas;
	const reading = { dataset, day: chapter.day, language, words };
	const arcs = arcsOf(dataset.data.links, (id) => dataset.place(id)?.position);
	return links.flatMap((record): DrawnTie[] => {
		const phase = stretchOn(record.phases, chapter.day);
		const arc = arcs.get(record.id);
		if (!phase || !arc) return [];
		const title = recordTitle({ kind: 'links', record }, reading);
		return [
			{
				path: pathOf(projectionOf(view), arc),
				stance: phase.stance,
				told: `${title}${COLON[language]}${words.stances[phase.stance]}`
			}
		];
	});
}
