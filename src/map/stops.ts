/** A number by zoom, which grows evenly from one stop to the next and not beyond them. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** What it is at a zoom, as the map has it. */
export function valueAt(stops: Stops, zoom: number): number {
	const after = stops.find(([at]) => at >= zoom) ?? stops.at(-1) ?? [0, 0];
	const before = stops.findLast(([at]) => at <= zoom) ?? after;
	const share = after[0] === before[0] ? 0 : (zoom - before[0]) / (after[0] - before[0]);
	return before[1] + share * (after[1] - before[1]);
}
