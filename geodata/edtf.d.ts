/** The part of the `edtf` package that we use; it ships no types. */
declare module 'edtf' {
	/** Milliseconds since 1970 in UTC: −Infinity or Infinity for an open end, null for an unknown one. */
	export interface Extended {
		type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
		min: number | null;
		max: number | null;
		values: unknown[];
	}

	/** Throws when the text is not EDTF. */
	export default function edtf(text: string): Extended;
}
