/** The part of `@citation-js` that we use; it ships no types. */
declare module '@citation-js/core' {
	export class Cite {
		readonly data: { id: string }[];
		constructor(items: readonly object[]);
		format(name: 'bibtex' | 'ris'): string;
	}
	export const plugins: {
		config: { get(name: '@bibtex'): { format: Record<string, boolean> } };
	};
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
