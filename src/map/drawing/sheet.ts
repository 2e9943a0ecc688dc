import type { Language } from '../../i18n';
import { STOPS } from '../../i18n/stops';
import type { Palette } from '../palette';
import type { DrawnMap } from './draw-map';
import type { Explained } from './legend';
import { element, escaped } from './markup';
import type { Size } from './projections';
import { SWATCH, swatch } from './swatch';
import { SANS_FAMILY, SERIF_FAMILY, wrapped } from './type';

/** What stands around a map on paper, in the reader's language. */
export interface SheetTexts {
	title: string;
	subtitle: string;
	/** For who does not see it. */
	description: string;
	legend: readonly Explained[];
	/** Of the bar: how far, and where on the map that holds. */
	scale: string;
	/** Whose data, what the lines claim, and what may be done with the picture. */
	notes: readonly string[];
	language: Language;
}

/** Where what stands on a sheet. */
export interface SheetPlan {
	sheet: Size;
	map: { x: number; y: number; width: number; height: number };
	legend: { x: number; y: number; width: number; columns: number; rows: string[][] };
	notes: string[];
	/** The notes stand beside the scale, to the right. */
	wide: boolean;
	/** How high scale and notes are. */
	foot: number;
}

const MARGIN = 26;
const TITLE = { size: 23, height: 58 };
/** Beside the map it is as wide as `width`; below it, its columns are at least as wide as `least`: a small sheet has more of them, and more map. */
const LEGEND = { size: 11, line: 14, gap: 5, width: 196, least: 165 };
const NOTES = { size: 9.5, line: 12.5 };
const SCALE = { height: 20, most: 130 };
/** Wider than high by so much, a sheet has its legend beside the map. */
const WIDE = 1.2;

const labelRows = (legend: readonly Explained[], width: number): string[][] =>
	legend.map(({ label }) => wrapped(label, (width - SWATCH.width - 12) / LEGEND.size));

const heightOf = (row: readonly string[]): number => row.length * LEGEND.line + LEGEND.gap;

/** Where everything stands on a sheet of a size; the map has what the rest leaves. */
export function planSheet(
	sheet: Size,
	{ legend, notes }: Pick<SheetTexts, 'legend' | 'notes'>
): SheetPlan {
	const inner = sheet.width - 2 * MARGIN;
	const isWide = sheet.width / sheet.height >= WIDE;
	const written = notes.flatMap((note) =>
		wrapped(note, (inner - (isWide ? SCALE.most + 40 : 0)) / NOTES.size)
	);
	const noteHeight = written.length * NOTES.line;
	const foot = isWide ? Math.max(noteHeight, SCALE.height + 8) : noteHeight + SCALE.height + 10;
	const top = MARGIN + TITLE.height;
	const bottom = sheet.height - MARGIN - foot - 10;
	const rowsBeside = labelRows(legend, LEGEND.width);
	const highest = rowsBeside.reduce((sum, row) => sum + heightOf(row), 0);
	if (isWide && legend.length > 0 && highest <= bottom - top) {
		const width = inner - LEGEND.width - 16;
		return {
			sheet,
			map: { x: MARGIN, y: top, width, height: bottom - top },
			legend: {
				x: MARGIN + width + 16,
				y: top,
				width: LEGEND.width,
				columns: 1,
				rows: rowsBeside
			},
			notes: written,
			wide: isWide,
			foot
		};
	}
	const columns = Math.max(1, Math.floor(inner / LEGEND.least));
	const width = inner / columns;
	const rows = labelRows(legend, width - 8);
	const all = rows.reduce((sum, row) => sum + heightOf(row), 0);
	const height = rows.length > 0 ? all / columns + LEGEND.line + 14 : 0;
	return {
		sheet,
		map: { x: MARGIN, y: top, width: inner, height: bottom - height - top },
		legend: { x: MARGIN, y: bottom - height + 12, width: inner, columns, rows },
		notes: written,
		wide: isWide,
		foot
	};
}

function text(x: number, y: number, size: number, said: string, more: object = {}): string {
	return element('text', { x, y, 'font-size': size, ...more }, escaped(said));
}

function legendMarkup({ legend: place }: SheetPlan, texts: SheetTexts, palette: Palette): string {
	const { x, y, width, columns, rows } = place;
	const all = rows.reduce((sum, row) => sum + heightOf(row), 0);
	const column = { at: 0, y: 0 };
	const lines = texts.legend.map(({ symbol }, index) => {
		const row = rows[index] ?? [];
		if (column.at < columns - 1 && column.y + heightOf(row) / 2 > all / columns) {
			column.at++;
			column.y = 0;
		}
		const [left, top] = [x + (column.at * width) / columns, y + column.y];
		column.y += heightOf(row);
		const label = row.map((line, at) =>
			text(left + SWATCH.width + 8, top + 10.5 + at * LEGEND.line, LEGEND.size, line)
		);
		const move = `translate(${left.toFixed(1)} ${top.toFixed(1)})`;
		return (
			element('g', { transform: move, fill: 'none' }, swatch(symbol, palette.casing)) +
			label.join('')
		);
	});
	return element('g', { id: 'legend', fill: palette.text.place }, lines.join(''));
}

/** The scale of a map: a bar, and what it means. */
function scaleMarkup(plan: SheetPlan, length: number, said: string, ink: string): string {
	const base = plan.sheet.height - MARGIN - plan.foot + (plan.wide ? 8 : 6);
	const bar = element('path', {
		d: `M${MARGIN} ${base - 4}v4h${length.toFixed(1)}v-4`,
		fill: 'none',
		stroke: ink,
		'stroke-width': 1.2
	});
	const label = plan.wide
		? text(MARGIN, base + 13, NOTES.size, said)
		: text(MARGIN + length + 8, base, NOTES.size, said);
	return element('g', { id: 'scale', fill: ink }, bar + label);
}

/** How a sheet is written as a file. */
export interface Printed {
	/** With their unit, px where there is none. */
	width: string | number;
	height: string | number;
	/** The fonts, where they travel along. */
	style?: string;
}

/** A whole picture: the map, and around it title, date, legend, scale, credits and what may be done with it. */
export function sheetOf(
	plan: SheetPlan,
	map: DrawnMap,
	texts: SheetTexts,
	palette: Palette,
	bar: { length: number } | undefined,
	{ width, height, style = '' }: Printed
): string {
	const { sheet, map: place } = plan;
	const ink = palette.text.place;
	const { wide: isWide } = plan;
	const notesX = isWide ? sheet.width - MARGIN : MARGIN;
	const notesY = sheet.height - MARGIN - (plan.notes.length - 1) * NOTES.line;
	const frame = { x: place.x, y: place.y, width: place.width, height: place.height };
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${width}" height="${height}" role="img" aria-labelledby="picture-title picture-description" xml:lang="${texts.language}" font-family="${escaped(SANS_FAMILY)}">`,
		element(
			'title',
			{ id: 'picture-title' },
			escaped(texts.title + STOPS[texts.language].full + texts.subtitle)
		),
		element('desc', { id: 'picture-description' }, escaped(texts.description)),
		style,
		element(
			'defs',
			{},
			element(
				'clipPath',
				{ id: 'map-frame' },
				element('rect', { width: place.width, height: place.height })
			) + map.defs
		),
		element('rect', {
			id: 'paper',
			width: sheet.width,
			height: sheet.height,
			fill: '#ffffff'
		}),
		element(
			'g',
			{ id: 'title', fill: ink },
			text(MARGIN, MARGIN + 20, TITLE.size, texts.title, {
				'font-family': SERIF_FAMILY,
				'font-weight': 600
			}) + text(MARGIN, MARGIN + 41, 13, texts.subtitle, { fill: palette.text.polity })
		),
		element(
			'g',
			{ id: 'map', transform: `translate(${place.x} ${place.y})`, 'clip-path': 'url(#map-frame)' },
			map.groups
		),
		element('rect', {
			id: 'frame',
			...frame,
			fill: 'none',
			stroke: palette.text.polity,
			'stroke-width': 0.8
		}),
		legendMarkup(plan, texts, palette),
		bar ? scaleMarkup(plan, bar.length, texts.scale, ink) : '',
		element(
			'g',
			{
				id: 'credits',
				fill: palette.text.polity,
				'text-anchor': isWide ? 'end' : 'start'
			},
			plan.notes
				.map((note, index) => text(notesX, notesY + index * NOTES.line, NOTES.size, note))
				.join('')
		),
		'</svg>'
	].join('\n');
}
