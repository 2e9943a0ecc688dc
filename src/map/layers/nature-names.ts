import type { FeatureCollection, Position } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { LANGUAGES } from '../../i18n';
import { BEGINNING, FOREVER, type Interval } from '../../time/interval';
import { intervalOf, type MapFeature } from '../features';
import { LineGrid, placeOf, spotOf, type Box, type Spot } from '../line-grid';
import { labelFeatures, type Labelled } from './label-features';
import { STANDS_BESIDE } from './name-anchors';
import { worldAt } from './name-sizes';
import { HEIGHTS, WATERS, isNature, type Written } from './nature-written';
import { MARKED } from './sites';
import { valueAt } from '../stops';

const writtenAs = (kind: string): Written => (['range', 'peak'].includes(kind) ? HEIGHTS : WATERS);

const NEAREST = 24;

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];

/** px between a name and the line. */
const GAP = 3;
/** px that a name may stand off from where it would stand if there were no line. */
const FARTHER = [6, 12, 18, 26, 34, 44, 56, 70, 85];
/** The ways in which it gives way, in eighths of a turn: upwards and downwards first. */
const WAYS = [6, 2, 0, 4, 7, 1, 5, 3];

/** ems of a letter: of a script with an alphabet, and of one without. */
const letterWidth = (name: string) => (/\p{Script=Han}/u.test(name) ? 1 : 0.62);

/** Half of the width and height of a name as it is written, in ems; in the language in which it takes most room. */
function roomOf(
	{ names }: Labelled,
	{ spacing, widest }: Written
): [width: number, height: number] {
	const rooms = LANGUAGES.map((language): [number, number] => {
		const name = names[language];
		const letter = letterWidth(name) + spacing;
		const whole = name.length * letter;
		if (whole <= widest) return [whole / 2, 0.6];
		// Chinese breaks anywhere, others between words; no line is much wider than it may be.
		const words = letter > 1 ? [widest] : name.split(/\s/).map(({ length }) => length * letter);
		return [Math.max(widest, ...words) / 2, Math.ceil(whole / widest) * 0.6];
	});
	return [
		Math.max(...rooms.map(([width]) => width)),
		Math.max(...rooms.map(([, height]) => height))
	];
}

/** Where a name stands: its middle, and, where it stands beside a mark, on which side of that. */
interface Standing {
	middle: Spot;
	stand?: number;
}

/** Where a name may stand, nearest first. */
function* standings(
	kind: string,
	[x, y]: Spot,
	half: Box['half'],
	px: number,
	size: number
): Generator<Standing> {
	if (MARKED.includes(kind)) {
		for (const { stand, ems, halves } of STANDS_BESIDE) {
			const [across, along] = ([0, 1] as const).map(
				(axis) => ems[axis] * size * px + halves[axis] * half[axis]
			);
			yield { middle: [x + (across ?? 0), y + (along ?? 0)], stand };
		}
		return;
	}
	yield { middle: [x, y] };
	for (const farther of FARTHER) {
		for (const way of WAYS) {
			const angle = (way * Math.PI) / 4;
			const off = farther * px;
			yield { middle: [x + Math.cos(angle) * off, y + Math.sin(angle) * off] };
		}
	}
}

type Named = Labelled & { position: Position };

/** Where the name of a record stands at a zoom, clear of every line: where it stood before, if that is. */
function standingAt(record: Named, zoom: number, grid: LineGrid, last: Standing | undefined) {
	const written = writtenAs(record.kind);
	const size = valueAt(written.sizes, zoom + 1);
	const px = 1 / worldAt(zoom);
	const [width = 0, height = 0] = roomOf(record, written).map((ems) => (ems * size + GAP) * px);
	const half = [width, height] as const;
	const isClear = ({ middle }: Standing) => !grid.cuts({ middle, half }, ALWAYS);
	if (last && last.stand === undefined && isClear(last)) return last;
	const all = [...standings(record.kind, spotOf(record.position), half, px, size)];
	const same = all.find(({ stand }) => stand !== undefined && stand === last?.stand);
	return [...(same ? [same] : []), ...all].find(isClear);
}

/** The names of ranges, peaks, lakes and seas at some zooms, clear of the lines of the border as they are drawn there. */
export function* natureNames(
	zooms: readonly number[],
	{ features }: FeatureCollection,
	{ data }: Dataset
): Generator<MapFeature[]> {
	const lines = features.flatMap(({ geometry, properties }) =>
		geometry.type === 'LineString'
			? [{ course: geometry.coordinates, days: intervalOf(properties ?? {}) }]
			: []
	);
	const grid = new LineGrid(lines, 40 / worldAt(zooms[0] ?? 0));
	yield [];
	for (const record of data.geography.filter(isNature)) {
		const stood: { from: number; to: number; standing: Standing }[] = [];
		for (const [index, zoom] of zooms.entries()) {
			const to = zooms[index + 1] ?? NEAREST;
			const before = stood.at(-1);
			const standing = standingAt(record, zoom, grid, before?.standing);
			if (!standing) continue;
			const isSame =
				before?.to === zoom &&
				(standing.stand === undefined
					? before.standing === standing
					: before.standing.stand === standing.stand);
			if (isSame) before.to = to;
			else stood.push({ from: zoom, to, standing });
		}
		yield stood.flatMap(({ from, to, standing: { middle, stand } }) =>
			labelFeatures(record, pointAt(stand === undefined ? placeOf(middle) : record.position)).map(
				(feature) => {
					const { properties } = feature;
					const id = `${properties.id}@${from}`;
					// Where a name gives way to is no part of where its record lies.
					const more = { from, to, aside: true, ...(stand === undefined ? {} : { stand }) };
					return { ...feature, properties: { ...properties, id, ...more } };
				}
			)
		);
	}
}

const pointAt = (coordinates: Position) => ({ type: 'Point' as const, coordinates });
