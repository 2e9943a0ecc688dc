/** A day in EDTF, or `..` for an open end: before 1945 or after 2008. */
export type Edge = string;

/** Which units made up a polity's territory, from a day up to (not including) another. */
export interface Tenure {
	polity: string;
	/** A piece held beside the main territory, when it changed hands apart from it. */
	part?: string;
	start: Edge;
	end: Edge;
	/** Ids of base units. */
	units: readonly string[];
	/** Why these units and these days; what is disputed or simplified. */
	basis?: string;
	/** Some of the outline was drawn or cut by hand. */
	reconstruction?: boolean;
}

/** A polity that held one unit of the same name all the while. */
export function throughout(polity: string, units: readonly string[] = [polity]): Tenure {
	return { polity, start: '..', end: '..', units };
}

/** A polity that began within the atlas and still exists. */
export function since(polity: string, start: Edge, basis?: string, units = [polity]): Tenure {
	return { polity, start, end: '..', units, ...(basis === undefined ? {} : { basis }) };
}

/** The first instant of an edge, for comparing: plain text order works for EDTF days. */
export function startKey({ start }: Pick<Tenure, 'start'>): string {
	return start === '..' ? '0000' : start;
}

/** The last instant of an edge, for comparing. */
export function endKey({ end }: Pick<Tenure, 'end'>): string {
	return end === '..' ? '9999' : end;
}
