import { measured, piece, pointAt, sharpest, type Measured } from './along';
import { element, escaped } from './markup';
import { written, type Point } from './path';
import type { Box } from './room';
import {
	attributesOf,
	haloOf,
	letteringOf,
	textOf,
	type Lettering,
	type Placing,
	type Symbols
} from './lettering';
import type { DrawnFeature, StyleValues } from './style-values';
import { widthOf } from './type';

/** Ways along a line at which a text is tried, from its middle: shares of the room there is. */
const TRIES = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75];
/** The same text stands along lines no nearer than this, units of the picture. */
const APART = 260;

/** ems from one row of a text to the next. */
const ROW = 1.4;

/** The rooms of a text along a line, letter by letter about. */
function roomOf(points: readonly Point[], size: number): Box[] {
	return points.map(([x, y]) => ({
		left: x - size * 0.6,
		right: x + size * 0.6,
		top: y - size * 0.65,
		bottom: y + size * 0.65
	}));
}

/** The points of a line so far beside it, downwards where it is read. */
function lowered(points: readonly Point[], by: number): Point[] {
	return points.map(([x, y], index): Point => {
		const [ax, ay] = points[index - 1] ?? [x, y];
		const [bx, by2] = points[index + 1] ?? [x, y];
		const length = Math.hypot(bx - ax, by2 - ay) || 1;
		return [x - ((by2 - ay) / length) * by, y + ((bx - ax) / length) * by];
	});
}

/** A course with its ends drawn out: where another font is wider, no letter is lost. */
function drawnOut(course: readonly Point[], by: number): Point[] {
	const out = ([x, y]: Point, [x0, y0]: Point): Point => {
		const length = Math.hypot(x - x0, y - y0) || 1;
		return [x + ((x - x0) / length) * by, y + ((y - y0) / length) * by];
	};
	const [first, second, last, before] = [course[0], course[1], course.at(-1), course.at(-2)];
	if (!first || !second || !last || !before) return [...course];
	return [out(first, second), ...course, out(last, before)];
}

/** A sign again and again along a line, turned as it runs. */
function repeated(
	text: string,
	line: Measured,
	spacing: number,
	lettering: Lettering,
	{ width, height }: { width: number; height: number }
): { halos: string; names: string } {
	const drawn = { halos: '', names: '' };
	for (let at = spacing / 2; at < line.total; at += spacing) {
		const [x, y] = pointAt(line, at);
		if (x < 0 || y < 0 || x > width || y > height) continue;
		const [x1, y1] = pointAt(line, Math.min(line.total, at + 2));
		const angle = (Math.atan2(y1 - y, x1 - x) * 180) / Math.PI;
		const placed = {
			...attributesOf(lettering),
			'text-anchor': 'middle',
			transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
			y: lettering.size * 0.26
		};
		drawn.halos += element('text', { ...placed, ...haloOf(lettering) }, escaped(text));
		drawn.names += element('text', placed, escaped(text));
	}
	return drawn;
}

/** Names written along lines, where these are straight enough and there is room. */
export function namesAlong(
	values: StyleValues,
	features: readonly DrawnFeature[],
	placing: Placing
): Symbols {
	const drawn = { signs: '', halos: '', names: '' };
	const { room, said } = placing;
	for (const one of features) {
		const text = textOf(values, one, placing.nameless);
		const lettering = letteringOf(values, one, text);
		if (text === '' || lettering.opacity <= 0) continue;
		const isMark = values.text('layout', 'text-ignore-placement', one) === 'true';
		const [, down = 0] = values.list('layout', 'text-offset', one) as number[];
		const rows = text.split('\n');
		const widest = Math.max(...rows.map((row) => widthOf(row, lettering.spacing)));
		const needed = widest * lettering.size * 1.06;
		const most = values.number('layout', 'text-max-angle', one);
		const lines = placing.shapes.lines(one.feature.geometry).map(({ points }) => measured(points));
		if (isMark) {
			const spacing = values.number('layout', 'symbol-spacing', one);
			for (const line of lines) {
				const { halos, names } = repeated(text, line, spacing, lettering, room.size);
				drawn.halos += halos;
				drawn.names += names;
			}
			continue;
		}
		for (const line of lines) {
			if (line.total < needed) continue;
			const free = (line.total - needed) / 2;
			for (const share of TRIES) {
				const from = free + share * free;
				let course = piece(line, from, from + needed, lettering.size * 0.8);
				const [start, end] = [course[0], course.at(-1)];
				if (!start || !end || sharpest(course) > most) continue;
				if (end[0] < start[0]) course = course.toReversed();
				const courses = rows.map((_, row) => {
					const below = (row - (rows.length - 1) / 2) * ROW;
					return lowered(course, (down + below + 0.34) * lettering.size);
				});
				const letters = courses.flatMap((one) =>
					roomOf(lowered(one, -0.34 * lettering.size), lettering.size)
				);
				const [x, y] = courses[0]?.[Math.floor(course.length / 2)] ?? [0, 0];
				const isNear = said.some(
					(other) => other.text === text && Math.hypot(other.x - x, other.y - y) < APART
				);
				if (isNear || !room.isFree(letters)) continue;
				room.take(letters);
				said.push({ text, x, y });
				const plain = { ...attributesOf(lettering), 'text-anchor': 'middle' };
				for (const [row, one] of courses.entries()) {
					if (rows[row] === '') continue;
					const id = placing.define(
						written([{ points: drawnOut(one, needed / 3), closed: false }])
					);
					const path = element(
						'textPath',
						{ href: `#${id}`, startOffset: '50%' },
						escaped(rows[row] ?? '')
					);
					drawn.halos += element('text', { ...plain, ...haloOf(lettering) }, path);
					drawn.names += element('text', plain, path);
				}
				break;
			}
		}
	}
	return drawn;
}
