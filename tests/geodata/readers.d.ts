declare module '@orcid/bibtex-parse-js' {
	export function toJSON(bibtex: string): { citationKey: string }[];
}
