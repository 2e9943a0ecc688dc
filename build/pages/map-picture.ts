import type { Feature } from 'geojson';
import { kindOf, type AnyRecord } from '../../src/kinds';
import { namesOn } from '../../src/kinds/names';
import type { Dataset } from '../../src/dataset/dataset';
import type { Language } from '../../src/i18n';
import type { Day } from '../../src/time/day';
import { pathOf } from '../../src/map/drawing/path.ts';
import { widthOf } from '../../src/map/drawing/type.ts';
import { HEIGHT, WIDTH, isInside, projectionOf, viewOf, type MapView } from './map-view.ts';
import { linesOf, positionsOf } from './record-facts.ts';

/** A name on a picture. */
export interface Label {
	x: number;
	y: number;
	text: string;
	/** It stands to the left of its place. */
	left: boolean;
	/** On a narrow screen, where letters are larger, it has no room. */
	wide: boolean;
}

/** What a picture shows over its ground. */
export interface MapPicture {
	view: MapView;
	/** Where the record is. */
	spots: [x: number, y: number][];
	/** What it is drawn as. */
	shape: string;
	labels: Label[];
}

/** Most names on a picture. */
const MOST = 7;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** No closer than this, degrees: about where it is, for who does not know. */
function leastSpan(found: AnyRecord): number {
	const zoom = kindOf(found).focusZoom?.(found.record) ?? 3;
	return zoom >= 10 ? 3 : zoom > 6 ? 8 : 24;
}

/** The picture of a record; `undefined` for what is nowhere. */
export function pictureOf(
	found: AnyRecord,
	dataset: Dataset,
	shapes: readonly Feature[],
	day: Day
): Omit<MapPicture, 'labels'> | undefined {
	const positions = positionsOf(found, dataset);
	const lines = linesOf(found, dataset);
	const all = [...positions, ...lines.flat()];
	if (all.length === 0) return undefined;
	const view = viewOf(all, leastSpan(found));
	return { view, ...drawnIn(view, found, dataset, shapes, day) };
}

/** What a view shows of a record. */
export function drawnIn(
	view: MapView,
	found: AnyRecord,
	dataset: Dataset,
	shapes: readonly Feature[],
	day: Day
): Pick<MapPicture, 'spots' | 'shape'> {
	const positions = positionsOf(found, dataset);
	const lines = linesOf(found, dataset);
	const projection = projectionOf(view);
	const there = shapes.filter(({ properties }) => {
		const { start_day: from, end_day: to } = properties as { start_day?: Day; end_day?: Day };
		return (from ?? -Infinity) <= day && day < (to ?? Infinity);
	});
	const shape = [
		...there.map((feature) => pathOf(projectionOf(view), feature)),
		...(lines.length > 0
			? [pathOf(projectionOf(view), { type: 'MultiLineString', coordinates: lines })]
			: [])
	].join('');
	const spots = positions.flatMap((position): [number, number][] => {
		const [x, y] = projection(position) ?? [];
		return x === undefined || y === undefined || !isInside(x, y) ? [] : [[rounded(x), rounded(y)]];
	});
	return { spots: [...new Map(spots.map((one) => [one.join(), one])).values()], shape };
}

/** Units: the letters of a picture, and those on a narrow screen; as record-map.css has them. */
const LETTERS = { wide: 14, narrow: 21 };

/** Letters of our fonts may be wider than is reckoned with elsewhere, where names can do without. */
const WIDER = 1.16;

/** Where a name lies. */
interface Room {
	from: number;
	to: number;
	y: number;
}

/** Names of the best known places of a view, as many as do not meet; none is cut. */
export function labelsOf(view: MapView, dataset: Dataset, day: Day, language: Language): Label[] {
	const projection = projectionOf(view);
	const taken: Record<keyof typeof LETTERS, Room[]> = { wide: [], narrow: [] };
	const labels: Label[] = [];
	const places = dataset.data.places.toSorted((a, b) => a.prominence - b.prominence);
	for (const place of places) {
		const [x, y] = projection(place.position) ?? [];
		if (x === undefined || y === undefined || y < 12 || y > HEIGHT - 8 || x < 6 || x > WIDTH - 6)
			continue;
		const text = namesOn(place, day)[language];
		const roomAt = (left: boolean, size: number): Room => {
			const width = 12 + widthOf(text) * WIDER * size;
			return { from: left ? x - width : x - 6, to: left ? x + 6 : x + width, y };
		};
		const isFree = (left: boolean, screen: keyof typeof LETTERS): boolean => {
			const { from, to } = roomAt(left, LETTERS[screen]);
			const isMet = (one: Room) =>
				Math.abs(one.y - y) < LETTERS[screen] * 1.4 && one.from < to && from < one.to;
			return from >= 0 && to <= WIDTH && !taken[screen].some(isMet);
		};
		const sides = [false, true].filter((left) => isFree(left, 'wide'));
		const onBoth = sides.find((left) => isFree(left, 'narrow'));
		const left = onBoth ?? sides[0];
		if (left === undefined) continue;
		taken.wide.push(roomAt(left, LETTERS.wide));
		if (onBoth !== undefined) taken.narrow.push(roomAt(left, LETTERS.narrow));
		labels.push({ x: rounded(x), y: rounded(y), text, left, wide: onBoth === undefined });
		if (labels.length === MOST) break;
	}
	return labels;
}
