import { plainLine, plainText } from './plain-text';
import type { Columns } from './types';

/** Properties that say how programs draw a feature or count it: nothing to be read. */
const OF_PROGRAMS =
	/^(?:marker-|stroke|fill|icon|label-|style|@geometry-type|visibility|open$|tessellate|extrude|altitudemode|drawOrder|_gpxtype|coordinateproperties|_?umap|_storage|fid$|ogc_fid$|objectid$|shape_(?:leng|length|area)$)/i;

/** Name and text of a row: what has no column of its own stands behind the text, with what the file calls it. */
export function describeRow(
	cells: readonly string[],
	header: readonly string[],
	columns: Columns
): { name: string; text: string } {
	const used = new Set(Object.values(columns));
	const name = cells[columns.name ?? -1] ?? '';
	const lines = [plainText(cells[columns.text ?? -1] ?? '')];
	cells.forEach((cell, index) => {
		const title = header[index] ?? '';
		if (used.has(index) || OF_PROGRAMS.test(title)) return;
		const value = plainText(cell);
		if (value !== '') lines.push(title === '' ? value : `${plainLine(title)}: ${value}`);
	});
	return { name: plainLine(name), text: lines.filter(Boolean).join('\n') };
}
