/** Where in the chart of tension everything stands. */
import type { Tension } from '../../kinds/tension/schema';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [400, 134, 22, 4, 8, 4];

/** How far down a level stands. */
export const levelAt = (level: number): number =>
	HEIGHT - FOOT - (level / 10) * (HEIGHT - FOOT - TOP);

const round = (one: number): number => Math.round(one * 100) / 100;

/** All places of the chart of these years. */
export function tensionGeometry(years: Tension['years']) {
	const first = years[0]?.year ?? 0;
	const last = (years.at(-1)?.year ?? 0) + 1;
	const x = (year: number): number =>
		round(LEFT + ((year - first) / (last - first)) * (WIDTH - LEFT - RIGHT));
	return {
		width: WIDTH,
		height: HEIGHT,
		left: LEFT,
		right: RIGHT,
		top: TOP,
		foot: FOOT,
		decades: years.map(({ year }) => year).filter((year) => year % 10 === 0),
		steps: years
			.map(
				({ year, value }, index) =>
					`${index === 0 ? 'M' : 'L'}${x(year)} ${round(levelAt(value))}H${x(year + 1)}`
			)
			.join(''),
		x
	};
}
