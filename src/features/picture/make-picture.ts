import { fetchGeometry } from '../../dataset/fetch';
import { plainWords } from '../../i18n/dated-words';
import { writeDay } from '../../i18n/dates';
import { writeList, writeMetres } from '../../i18n/numbers';
import { PICTURE_WORDS } from '../../i18n/picture-words';
import { STOPS } from '../../i18n/stops';
import type { AnyRecord } from '../../kinds';
import { drawMap } from '../../map/drawing/draw-map';
import { inGrey } from '../../map/drawing/grey';
import { lacksOf } from '../../map/drawing/gather-tiles';
import { legendOf } from '../../map/drawing/legend';
import {
	fittedCamera,
	isRound,
	projectionFor,
	zoomOf,
	type Drawn,
	type Size
} from '../../map/drawing/projections';
import { scaleBar } from '../../map/drawing/scale-bar';
import { planSheet, sheetOf, type Printed } from '../../map/drawing/sheet';
import { LIGHT } from '../../map/palette';
import { askedOf } from '../../state/asked-view';
import type { Atlas } from '../../state/atlas.svelte';
import { isoDate } from '../../time/day';
import { recordTitle } from '../../ui/titles';
import { paperOf, type PaperName } from './papers';

/** What the reader has chosen. */
export interface Choice {
	drawn: Drawn;
	paper: PaperName;
	grey: boolean;
	nameless: boolean;
}

export interface Picture {
	/** Without an ending. */
	fileName: string;
	/** For who does not see it. */
	description: string;
	/** What is to be written beside it. */
	credit: string;
	/** The picture as SVG, in a size and with fonts or without. */
	svg(printed: Printed): string;
}

/** The whole border is seen from afar and printed large: it is drawn as at this zoom. */
const BORDER_ZOOM = 4.4;
/** px: the longest scale bar. */
const LONGEST_BAR = 130;
/** So many names in a description. */
const MOST_NAMES = 16;

/** The folder of the atlas and the view, without what others have put into the address. */
const linkOf = (hash: string): string =>
	location.href.replace(/[?#].*/s, '').replace(/^https?:\/\//, '') + hash;

/** What the picture is called, and its second line. */
function headings(atlas: Atlas, found: AnyRecord | undefined) {
	const { language, words, day, settings, dataset } = atlas;
	const own = PICTURE_WORDS[language];
	const { contested } = words;
	const period = dataset.period(day)?.names[language];
	const date = writeDay(day, language);
	const title = found ? recordTitle(found, atlas) : own.mapOf(date);
	return {
		title,
		/** What it is of, beside the date. */
		subject: found ? title : (period ?? title),
		rest: [
			...(found ? [date] : []),
			...(period && period !== title ? [period] : []),
			...(settings.reading === 'all' ? [] : [contested.readings[settings.reading]]),
			...(settings.doubt === 'all' ? [] : [contested.doubt[settings.doubt]])
		]
	};
}

/** Draws the view of an atlas on paper. What of the atlas it reads, it reads at once. */
export async function makePicture(atlas: Atlas, choice: Choice, screen: Size): Promise<Picture> {
	const { language, words, day, selectedId, camera } = atlas;
	const own = PICTURE_WORDS[language];
	const found = atlas.find(selectedId);
	const palette = choice.grey ? inGrey(LIGHT) : LIGHT;
	const paper = paperOf(choice.paper);
	const date = writeDay(day, language);
	const { title, subject, rest } = headings(atlas, found);
	const link = linkOf(`#date=${isoDate(day)}${found ? `&sel=${found.record.id}` : ''}`);
	const credit = own.credit(words.title, date, link);
	const asked = askedOf(atlas, palette);
	/** Known when it has been drawn. */
	let lacking: string[] = [];
	const notesOf = () => [
		...asked.layers
			.filter(({ group }) => !group || !asked.hidden.has(group.id))
			.flatMap((layer) => layer.note?.(language) ?? []),
		...lacking,
		words.contested.noClaim,
		`© ${words.map.openStreetMap} ${words.map.otherSources}`,
		own.permission(credit)
	];

	const explained = (zoom: number, drawn: ReadonlySet<string>) =>
		legendOf({ ...asked, zoom }, drawn, plainWords);
	const all = new Set(asked.layers.map(({ id }) => id));
	const place = (legend: ReturnType<typeof explained>) => {
		const notes = notesOf();
		const plan = planSheet(paper.units, { legend, notes });
		const seen = fittedCamera(camera, screen, plan.map);
		const projection = projectionFor(choice.drawn, seen, plan.map);
		const zoom =
			choice.drawn === 'conic'
				? Math.max(BORDER_ZOOM, zoomOf(projection, plan.map))
				: // What is on the screen is on the paper, be it larger or smaller.
					camera.zoom;
		return { plan, seen, projection, zoom, legend, notes };
	};
	const draw = ({ plan, seen, projection, zoom }: ReturnType<typeof place>) =>
		drawMap({
			...asked,
			zoom,
			size: plan.map,
			projection,
			round: isRound(choice.drawn, seen),
			language,
			nameless: choice.nameless,
			prefix: 'map',
			fetchFile: fetchGeometry
		});
	const first = place(explained(place([]).zoom, all));
	const tried = await draw(first);
	// What no layer has drawn needs no line of the legend, and leaves its room to the map.
	const legend = explained(first.zoom, tried.layers);
	lacking = lacksOf(asked, tried.lacks, language);
	const isOther = legend.length < first.legend.length || lacking.length > 0;
	const placed = isOther ? place(legend) : first;
	const map = placed === first ? tried : await draw(placed);
	const { plan, projection, notes } = placed;

	const bar = scaleBar(projection, plan.map, LONGEST_BAR);
	const names = map.names.slice(0, MOST_NAMES);
	const described = choice.nameless
		? own.unnamed(subject, date)
		: own.described(subject, date, writeList(names, language));
	const labels = [...new Set(legend.map(({ label }) => label))];
	const description = [
		described,
		...(labels.length > 0 ? [own.shows(labels.join(STOPS[language].semicolon))] : [])
	].join(STOPS[language].gap);
	const texts = {
		title,
		subtitle: rest.join(' · '),
		description,
		legend,
		scale: bar ? own.scale(writeMetres(bar.km * 1000, language, words)) : '',
		notes,
		language
	};
	return {
		fileName: ['thalweg', isoDate(day), ...(found ? [found.record.id] : [])].join('_'),
		description,
		credit,
		svg: (printed) => sheetOf(plan, map, texts, palette, bar, printed)
	};
}
