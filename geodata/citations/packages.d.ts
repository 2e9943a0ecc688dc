/** The part of citeproc-js that we use; it ships no types. */
declare module 'citeproc' {
	/** An element of a style or a locale. */
	export interface Element {
		name: string;
		attrs: Record<string, string>;
		children: (Element | string)[];
	}

	/** What the processor asks us for. */
	export interface System {
		retrieveLocale(language: string): Element;
		retrieveItem(id: string): object | undefined;
	}

	export class Engine {
		constructor(
			system: System,
			style: Element | string,
			language?: string,
			forceLanguage?: boolean
		);
		updateItems(ids: string[]): void;
		makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
	}
	const CSL: { Engine: typeof Engine };
	export default CSL;
}
