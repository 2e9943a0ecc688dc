/** The parts that we use of readers that ship no types. */
declare module '@orcid/bibtex-parse-js' {
	export interface BibtexEntry {
		citationKey: string;
		entryType: string;
		entryTags: Record<string, string>;
	}
	export function toJSON(bibtex: string): BibtexEntry[];
}

declare module '@citation-js/core' {
	export class Cite {
		readonly data: { id: string }[];
		constructor(items: readonly object[] | string);
	}
}

declare module '@citation-js/plugin-bibtex';

declare module 'jsonld' {
	export interface Node {
		readonly '@id'?: string;
		readonly '@type'?: string[];
		readonly [term: string]:
			| string
			| string[]
			| { '@id'?: string; '@value'?: unknown; '@list'?: { '@id': string }[] }[]
			| undefined;
	}
	export interface Options {
		base: string;
		safe: boolean;
		documentLoader(url: string): Promise<{ documentUrl: string; document: object }>;
	}
	const processor: {
		flatten(document: object, context: undefined, options: Options): Promise<Node[]>;
		toRDF(document: object, options: Options): Promise<object[]>;
	};
	export default processor;
}
