import { render } from 'svelte/server';
import type { Dataset } from '../../src/dataset/dataset';
import { placesCited } from '../../src/features/story/story-sources';
import { PAGE_WORDS } from '../../src/i18n/pages';
import type { Chapter } from '../../src/kinds/chapter/schema';
import type { Tour } from '../../src/kinds/tour/schema';
import type { Atlas } from '../../src/state/atlas.svelte';
import { HAND_OUT, type Sheet } from './hand-out';
import HandOut from './HandOut.svelte';
import type { Grounds } from './map-ground';
import { drawnIn, labelsOf } from './map-picture';
import { viewOfCamera } from './map-view';
import { Page } from './page';
import { NO_DAY } from './record-facts';
import type { Material, Told } from './told';
import { tiesOf } from './ties';
import { proper } from './told-html';

/** What a hand-out is told from. */
interface Telling {
	material: Material;
	dataset: Dataset;
	grounds: Grounds;
	/** In the language of the hand-out. */
	atlas: Atlas;
	tour: Tour;
	chapters: readonly Chapter[];
	/** The numbers of the tour's sources. */
	numbers: ReadonlyMap<string, number>;
}

/** A chapter with the map of its day, as the atlas shows it. */
function sheetOf(chapter: Chapter, { material, dataset, grounds, atlas }: Telling): Sheet {
	const { day } = chapter;
	const view = viewOfCamera(chapter.camera);
	const look = dataset.get(chapter.look);
	const shapes = material.shapes.get(look?.record.id ?? '') ?? [];
	const drawn = look && drawnIn(view, look, dataset, shapes, day);
	return {
		chapter,
		look,
		places: placesCited([chapter.text.body], []),
		picture: {
			ground: grounds.fileOf(view, day),
			spots: drawn?.spots ?? [],
			shape: drawn?.shape ?? '',
			labels: labelsOf(view, dataset, day, atlas.language),
			ties: tiesOf(chapter, view, dataset, atlas)
		}
	};
}

/** A tour for a class, to be printed. */
export function handOut(id: string, telling: Telling): Told {
	const { atlas, numbers, tour, chapters } = telling;
	const { language, words } = atlas;
	atlas.select(null);
	atlas.goTo(NO_DAY);
	const own = PAGE_WORDS[language];
	const page = new Page(language, words, own, `r/${id}/${HAND_OUT}`);
	const sheets = chapters.map((one) => sheetOf(one, telling));
	const props = { telling: { page, atlas, tour, sheets, numbers } };
	return {
		page,
		title: own.handOut(tour.names[language]),
		description: `${tour.question[language]} ${own.handOutNote}`,
		body: proper(render(HandOut, { props }).body, ''),
		version: telling.dataset.data.version,
		isPrinted: true
	};
}
