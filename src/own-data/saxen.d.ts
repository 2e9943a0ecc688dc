/** As much of the reader of XML as is used here; it brings no types of its own. */
declare module 'saxen' {
	export class Parser {
		on(
			event: 'openTag',
			heard: (name: string, attributes: () => Record<string, string>) => void
		): this;
		on(
			event: 'closeTag' | 'text' | 'cdata' | 'error' | 'warn',
			heard: (text: string) => void
		): this;
		parse(xml: string): void;
	}
}
