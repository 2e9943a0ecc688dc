/** What style layers of archives say of themselves to whoever presses them: which property is the name. */
export interface TileNames {
	name?: string | undefined;
}

/** No id of what tiles hold lasts, so that what is known of it is its id. */
export function tiledId(source: string, properties: object | undefined, at: unknown): string {
	return `${source}?${JSON.stringify({ properties, at })}`;
}
