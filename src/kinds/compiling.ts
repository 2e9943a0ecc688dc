/** How the authored dates and texts of a kind become days and tokens; the build alone reads it. */
export interface Compiling {
	/** What one record is called in tables. */
	called: string;
	/**
	 * Where its time stands: in `date`; in `from` and `to`, either of them open; or in a history, from
	 * its first stretch to the record's `to`. Without this it has no time.
	 */
	when?: 'date' | 'from-to' | 'history';
	/** The list of stretches, each of which lasts until the next begins. */
	history?: string;
	/** Lists whose entries have a `date`; `lines.values` are the values of each line. */
	dated?: readonly string[];
	/** Lists whose entries have a `from` and perhaps a `to`. */
	spans?: readonly string[];
	/** The fields in which events name records of this kind: each is given the ids of those that name it, as `events`. */
	namedAs?: readonly string[];
	/** Single dates inside an object that may be absent: object → its dates. */
	dates?: Readonly<Record<string, readonly string[]>>;
	/** It has `historicalNames`. */
	named?: boolean;
	/** Fields that are Markdown, in English or in each of the three languages. */
	prose?: readonly string[];
	/** Fields that are made of the others, when these are compiled. */
	derived?(compiled: Readonly<Record<string, unknown>>): Record<string, unknown>;
	/** The order of its list; by id without this. */
	sorted?: 'by date';
}
