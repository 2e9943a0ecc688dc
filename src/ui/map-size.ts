/** The story's column beside the map, as a share of the window and in px: see `main` in App.svelte. */
const COLUMN = { share: 0.32, least: 336, most: 432 };

/** Masthead and time, px; where there is little room the time is one row. On a phone the story's sheet peeps up, too. */
const BARS = { whole: 195, low: 92, phone: 218 };

/** About the size of the map in a window of this size, px: less the story beside it and the bars above and below. */
export function mapSize(width: number, height: number): { width: number; height: number } {
	const phone = width < 720;
	const column = Math.min(COLUMN.most, Math.max(COLUMN.least, COLUMN.share * width));
	const bars = phone ? BARS.phone : height < 480 ? BARS.low : BARS.whole;
	return { width: phone ? width : width - column, height: Math.max(0, height - bars) };
}
