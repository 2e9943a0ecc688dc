import { fetchGeometry } from '../../dataset/fetch';
import { plainWords } from '../../i18n/dated-words';
import { writeDay } from '../../i18n/dates';
import { writeList, writeMetres } from '../../i18n/numbers';
import { PICTURE_WORDS } from '../../i18n/picture-words';
import { READING_WORDS } from '../../i18n/readings';
import { drawMap } from '../../map/drawing/draw-map';
import { legendOf, type Explained } from '../../map/drawing/legend';
import { element, escaped } from '../../map/drawing/markup';
import { fittedCamera, isRound, projectionFor, type Size } from '../../map/drawing/projections';
import { scaleBar } from '../../map/drawing/scale-bar';
import { SANS_FAMILY } from '../../map/drawing/type';
import { LIGHT } from '../../map/palette';
import { askedOf } from '../../state/asked-view';
import type { Atlas } from '../../state/atlas.svelte';

/** The map of a view, for paper. */
export interface PaperMap {
	/** What it was drawn of: the map of another view is not printed. */
	readonly view: string;
	readonly svg: string;
	readonly title: string;
	/** For who does not see it. */
	readonly description: string;
	readonly legend: readonly Explained[];
	readonly scale: { length: number; said: string } | undefined;
	/** Whose data it is, what its lines claim, and what may be done with it. */
	readonly notes: readonly string[];
}

/** px: as wide as the text on a sheet of A4, and low enough that a legend and a beginning stand below it. */
const SIZE: Size = { width: 660, height: 420 };
const LONGEST_BAR = 120;
/** So many names in a description. */
const MOST_NAMES = 12;

/**
 * Draws the view of an atlas for paper, whatever its theme. What of the atlas it reads, it reads at once.
 *
 * @param screen the size of the map on the screen
 * @param prefix what the ids in the drawing begin with
 */
export async function paperMap(
	atlas: Atlas,
	screen: Size,
	prefix: string
): Promise<Omit<PaperMap, 'view'>> {
	const { language, words, day, camera, projection: drawn, settings } = atlas;
	const own = PICTURE_WORDS[language];
	const readings = READING_WORDS[language];
	const zoom = camera.zoom;
	const seen = fittedCamera(camera, screen, SIZE);
	const projection = projectionFor(drawn, seen, SIZE);
	const asked = { ...askedOf(atlas, LIGHT), zoom };
	const title = [
		own.mapOf(writeDay(day, language)),
		...(settings.reading === 'all' ? [] : [readings.readings[settings.reading]]),
		...(settings.doubt === 'all' ? [] : [readings.doubt[settings.doubt]])
	].join(' · ');
	const map = await drawMap({
		...asked,
		size: SIZE,
		projection,
		round: isRound(drawn, seen),
		language,
		nameless: false,
		prefix,
		fetchFile: fetchGeometry
	});
	const bar = scaleBar(projection, SIZE, LONGEST_BAR);
	const { width, height } = SIZE;
	const frame = element('rect', {
		x: 0.5,
		y: 0.5,
		width: width - 1,
		height: height - 1,
		fill: 'none',
		stroke: LIGHT.text.polity
	});
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${escaped(SANS_FAMILY)}"><defs>${map.defs}</defs>${map.groups}${frame}</svg>`,
		title,
		description: own.described(
			title,
			writeDay(day, language),
			writeList(map.names.slice(0, MOST_NAMES), language)
		),
		legend: legendOf(asked, map.layers, plainWords),
		scale: bar && {
			length: (100 * bar.length) / width,
			said: own.scale(writeMetres(bar.km * 1000, language, words))
		},
		notes: [readings.noClaim, `© ${words.map.openStreetMap} ${words.map.otherSources}`]
	};
}
