/** The parts that we use of readers that ship no types. */
declare module '@orcid/bibtex-parse-js' {
	export function toJSON(bibtex: string): { citationKey: string }[];
}

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
