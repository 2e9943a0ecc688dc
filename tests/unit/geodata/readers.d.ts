/** The parts that we use of readers that ship no types. */
declare module '@orcid/bibtex-parse-js' {
	export function toJSON(bibtex: string): { citationKey: string }[];
}

declare module 'datapackage' {
	export interface Resource {
		readonly name: string;
		readonly tabular: boolean;
		readonly descriptor: {
			path: string;
			bytes: number;
			hash: string;
			mediatype: string;
			licenses: { name: string; path: string }[];
			sources: { title: string }[];
		};
		/** The rows of a table, each value of the type that the schema says. */
		read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
		/** The bytes of any file. */
		rawRead(): Promise<Uint8Array>;
	}
	export interface Package {
		readonly valid: boolean;
		readonly errors: Error[];
		readonly descriptor: { version: string };
		readonly resources: Resource[];
		getResource(name: string): Resource | null;
	}
	const reader: {
		Package: { load(descriptor: object, options: { basePath: string }): Promise<Package> };
	};
	export default reader;
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
