import { fetchGeometry } from '../dataset/fetch';
import { plainWords } from '../i18n/dated-words';
import { writeDay } from '../i18n/dates';
import { writeList, writeMetres } from '../i18n/numbers';
import { PICTURE_WORDS } from '../i18n/picture-words';
import { drawMap } from '../map/drawing/draw-map';
import { lacksOf } from '../map/drawing/gather-tiles';
import { legendOf, type Explained } from '../map/drawing/legend';
import { element, escaped } from '../map/drawing/markup';
import { isRound, projectionFor, type Size } from '../map/drawing/projections';
import { scaleBar } from '../map/drawing/scale-bar';
import { SANS_FAMILY } from '../map/drawing/type';
import type { Camera } from '../map/camera';
import type { Palette } from '../map/palette';
import { askedOf } from '../state/asked-view';
import type { Atlas } from '../state/atlas.svelte';

/** The map of a view as vectors, with what is to stand beside it. */
export interface DrawnView {
	readonly svg: string;
	readonly title: string;
	/** For who does not see it. */
	readonly description: string;
	readonly legend: readonly Explained[];
	readonly scale: { length: number; said: string } | undefined;
	/** Whose data it is, what its lines claim, and what may be done with it. */
	readonly notes: readonly string[];
}

/** px */
const LONGEST_BAR = 120;
/** So many names in a description. */
const MOST_NAMES = 12;

/** How a view is to be drawn. */
export interface ViewFrame {
	size: Size;
	/** Where it looks. */
	camera: Camera;
	palette: Palette;
	/** What the ids in the drawing begin with. */
	prefix: string;
	/** How files of geometry come, where not each time anew. */
	fetchFile?: typeof fetchGeometry;
}

/** Draws the view of an atlas. What of the atlas it reads, it reads at once. */
export async function drawView(
	atlas: Atlas,
	{ size, camera, palette, prefix, fetchFile = fetchGeometry }: ViewFrame
): Promise<DrawnView> {
	const { language, words, day, projection: drawn, settings } = atlas;
	const own = PICTURE_WORDS[language];
	const { contested } = words;
	const projection = projectionFor(drawn, camera, size);
	const asked = { ...askedOf(atlas, palette), zoom: camera.zoom };
	const title = [
		own.mapOf(writeDay(day, language)),
		...(settings.reading === 'all' ? [] : [contested.readings[settings.reading]]),
		...(settings.doubt === 'all' ? [] : [contested.doubt[settings.doubt]])
	].join(' · ');
	const map = await drawMap({
		...asked,
		size,
		projection,
		round: isRound(drawn, camera),
		language,
		nameless: false,
		prefix,
		fetchFile
	});
	const bar = scaleBar(projection, size, LONGEST_BAR);
	const { width, height } = size;
	const frame = element('rect', {
		x: 0.5,
		y: 0.5,
		width: width - 1,
		height: height - 1,
		fill: 'none',
		stroke: palette.text.polity
	});
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escaped(SANS_FAMILY)}"><defs>${map.defs}</defs>${map.groups}${frame}</svg>`,
		title,
		description: own.drawn(title, writeList(map.names.slice(0, MOST_NAMES), language)),
		legend: legendOf(asked, map.layers, plainWords),
		scale: bar && {
			length: (100 * bar.length) / width,
			said: own.scale(writeMetres(bar.km * 1000, language, words))
		},
		notes: [
			...lacksOf(asked, map.lacks, language),
			contested.noClaim,
			`© ${words.map.openStreetMap} ${words.map.otherSources}`
		]
	};
}
