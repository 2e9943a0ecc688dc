import type { Feature } from 'geojson';
import { kindOf, type AnyRecord } from '../../src/kinds';
import { namesOn } from '../../src/kinds/names';
import type { Dataset } from '../../src/dataset/dataset';
import type { Language } from '../../src/i18n';
import type { Day } from '../../src/time/day';
import { pathOf } from '../../src/map/drawing/path.ts';
import { HEIGHT, WIDTH, isInside, projectionOf, viewOf, type MapView } from './map-view.ts';
import { linesOf, positionsOf } from './record-facts.ts';

/** A name on a picture. */
export interface Label {
	x: number;
	y: number;
	text: string;
	/** It stands to the left of its place. */
	left: boolean;
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

/** Names of the best known places of a view, as many as do not meet. */
export function labelsOf(view: MapView, dataset: Dataset, day: Day, language: Language): Label[] {
	const projection = projectionOf(view);
	const taken: { from: number; to: number; y: number }[] = [];
	const labels: Label[] = [];
	const places = dataset.data.places.toSorted((a, b) => a.prominence - b.prominence);
	for (const place of places) {
		const [x, y] = projection(place.position) ?? [];
		if (x === undefined || y === undefined || y < 12 || y > HEIGHT - 8 || x < 6 || x > WIDTH - 6)
			continue;
		const text = namesOn(place, day)[language];
		const width = text.length * (language === 'zh-Hans' ? 15 : 8) + 14;
		const left = x + width > WIDTH;
		const [from, to] = left ? [x - width, x] : [x - 6, x + width];
		if (from < 0) continue;
		if (taken.some((one) => Math.abs(one.y - y) < 20 && one.from < to && from < one.to)) continue;
		taken.push({ from, to, y });
		labels.push({ x: rounded(x), y: rounded(y), text, left });
		if (labels.length === MOST) break;
	}
	return labels;
}
