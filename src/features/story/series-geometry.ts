/** Where in a chart of figures through time everything stands, in px. */
import type { Series, SeriesValue } from '../../kinds/series/schema';
import { daysDrawn, endsOf, heightsOf, stretchesOf, yearsWritten } from './series-chart';
import { lookOf } from './series-marks';

export interface Size {
	width: number;
	height: number;
	/** px: how large letters are. */
	rem: number;
}

/** px: room for a mark at an edge. */
export const EDGE = 7;
/** Lines of more values than this have a mark at every fifth. */
const MANY = 30;

const round = (px: number): number => Math.round(px * 10) / 10;

/** All places of a chart of this size. */
export function seriesGeometry(series: Series, { width, height, rem }: Size) {
	/** Room for what the rules say. */
	const left = 2.9 * rem;
	const drawn = daysDrawn(series);
	const heights = heightsOf(series);
	const xOf = (day: number): number => {
		const share = (day - drawn.first) / (drawn.end - drawn.first);
		return round(left + share * (width - EDGE - left));
	};
	const yOf = (figure: number): number =>
		round(height - EDGE - heights.shareOf(figure) * (height - 2 * EDGE - rem));
	const x = ({ when }: SeriesValue): number => xOf((when.days[0] + when.days[3]) / 2);
	const y = (value: SeriesValue): number => {
		const [low, high] = endsOf(value);
		return round((yOf(low) + yOf(high)) / 2);
	};
	return {
		left,
		drawn,
		rules: heights.rules,
		years: yearsWritten(drawn, Math.max(2, Math.floor(width / (3.5 * rem)))),
		lines: series.lines.map((line, index) => ({
			look: lookOf(index),
			paths: stretchesOf(line).map((values) => values.map((value) => `${x(value)} ${y(value)}`)),
			values: line.values.map((value, place) => ({
				value,
				marked: line.values.length <= MANY || place % 5 === 0
			}))
		})),
		xOf,
		yOf,
		x,
		y
	};
}
