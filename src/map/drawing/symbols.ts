import {
	attributesOf,
	haloOf,
	letteringOf,
	textOf,
	type Lettering,
	type Placing,
	type Symbols
} from './lettering';
import { element, escaped } from './markup';
import { namesAlong } from './names-along';
import type { Box } from './room';
import type { DrawnFeature, StyleValues } from './style-values';
import { inOneLine, widthOf, wrapped } from './type';

const LINE = 1.2;

interface Block extends Box {
	lines: string[];
	x: number;
	align: 'start' | 'middle' | 'end';
}

/** A text at a point, standing off to one side of it. */
function block(
	lines: string[],
	[x, y]: readonly [number, number],
	anchor: string,
	{ size, spacing }: Lettering
): Block {
	const width = Math.max(...lines.map((line) => widthOf(line, spacing))) * size;
	const height = lines.length * LINE * size;
	const align = anchor.endsWith('left') ? 'start' : anchor.endsWith('right') ? 'end' : 'middle';
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	const top = anchor.startsWith('top')
		? y
		: anchor.startsWith('bottom')
			? y - height
			: y - height / 2;
	return { lines, x, align, left, top, right: left + width, bottom: top + height };
}

/** The sides of a point on which a text may stand, best first. */
function sidesOf(values: StyleValues, one: DrawnFeature): [anchor: string, offset: number[]][] {
	if (values.says('layout', 'text-variable-anchor-offset')) {
		const list = values.list('layout', 'text-variable-anchor-offset', one);
		return Array.from({ length: list.length / 2 }, (_, side) => [
			String(list[2 * side]),
			list[2 * side + 1] as number[]
		]);
	}
	const offset = values.list('layout', 'text-offset', one) as number[];
	return [[values.text('layout', 'text-anchor', one), offset]];
}

/** The sign at a point, and the room it takes. */
function signAt(
	values: StyleValues,
	one: DrawnFeature,
	[x0, y0]: readonly [number, number],
	{ images, room }: Placing
): string {
	const image = images.get(values.text('layout', 'icon-image', one));
	if (!image) return '';
	const scale = values.number('layout', 'icon-size', one);
	const [moveX = 0, moveY = 0] = values.list('paint', 'icon-translate', one) as number[];
	const [x, y] = [x0 + moveX, y0 + moveY];
	const ratio = image.pixelRatio ?? 1;
	const [width, height] = [(image.width / ratio) * scale, (image.height / ratio) * scale];
	if (values.text('layout', 'icon-ignore-placement', one) !== 'true') {
		const [left, top] = [x - width / 2, y - height / 2];
		room.take([{ left, top, right: left + width, bottom: top + height }]);
	}
	const opacity = values.number('paint', 'icon-opacity', one);
	if (opacity <= 0 || image.svg === undefined) return '';
	const move = `translate(${(x - width / 2).toFixed(1)} ${(y - height / 2).toFixed(1)})`;
	return element(
		'g',
		{
			transform: scale === 1 ? move : `${move} scale(${+scale.toFixed(3)})`,
			opacity: opacity < 1 ? opacity : undefined
		},
		image.svg
	);
}

/** Signs and names at their places, and names along lines, where there is room. */
export function symbols(
	values: StyleValues,
	features: readonly DrawnFeature[],
	placing: Placing
): Symbols {
	const [first] = features;
	if (!first) return { signs: '', halos: '', names: '' };
	if (values.text('layout', 'symbol-placement', first).startsWith('line'))
		return namesAlong(values, features, placing);
	const { room } = placing;
	const drawn = { signs: '', halos: '', names: '' };
	const inOrder = values.says('layout', 'symbol-sort-key')
		? features.toSorted(
				(a, b) =>
					values.number('layout', 'symbol-sort-key', a) -
					values.number('layout', 'symbol-sort-key', b)
			)
		: features;
	for (const one of inOrder) {
		for (const spot of placing.spots(one)) {
			drawn.signs += signAt(values, one, spot, placing);
			const text = textOf(values, one, placing.nameless);
			const lettering = letteringOf(values, one, text);
			if (text === '' || lettering.opacity <= 0) continue;
			const isFree = values.text('layout', 'text-overlap', one) === 'always';
			const [moveX = 0, moveY = 0] = values.list('paint', 'text-translate', one) as number[];
			const most = values.number('layout', 'text-max-width', one);
			const lines = wrapped(text, most, lettering.spacing);
			const fits = sidesOf(values, one)
				.map(([anchor, [right = 0, down = 0]]) =>
					block(
						lines,
						[spot[0] + moveX + right * lettering.size, spot[1] + moveY + down * lettering.size],
						anchor,
						lettering
					)
				)
				.find((candidate) => isFree || room.isFree([candidate]));
			if (!fits) continue;
			if (!isFree) room.take([fits]);
			placing.named.push(inOneLine(values.text('layout', 'text-field', one)));
			const rows = fits.lines.map((line, index) => ({
				line,
				y: fits.top + (index + 0.5) * LINE * lettering.size + 0.34 * lettering.size
			}));
			const plain = { ...attributesOf(lettering), x: fits.x, 'text-anchor': fits.align };
			for (const { line, y } of rows) {
				drawn.halos += element('text', { ...plain, ...haloOf(lettering), y }, escaped(line));
				drawn.names += element('text', { ...plain, y }, escaped(line));
			}
		}
	}
	return drawn;
}
