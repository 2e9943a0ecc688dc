import { Parser } from 'saxen';

/** A text, be it marked as it is or not. */
class LightText {
	constructor(
		readonly nodeType: 3 | 4,
		readonly textContent: string
	) {}

	get nodeName(): string {
		return this.nodeType === 3 ? '#text' : '#cdata-section';
	}

	normalize(): void {}
}

type LightNode = LightElement | LightText;

/** Children by their number, as a document has them. */
class Nodes extends Array<LightNode> {
	item(index: number): LightNode | null {
		return this[index] ?? null;
	}
}

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return NAMED[name] ?? whole;
		const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
		return code > 0x10ffff ? whole : String.fromCodePoint(code);
	});
}

/** An element, with as much of a document's manners as the converters ask for. */
class LightElement {
	readonly nodeType = 1;
	readonly childNodes = new Nodes();

	constructor(
		readonly tagName: string,
		readonly parentNode: LightElement | null,
		readonly attributes: readonly { name: string; value: string }[],
		readonly spaces: ReadonlyMap<string, string>
	) {}

	get nodeName(): string {
		return this.tagName;
	}

	get localName(): string {
		return this.tagName.slice(this.tagName.indexOf(':') + 1);
	}

	get textContent(): string {
		let text = '';
		for (const child of this.childNodes) text += child.textContent;
		return text;
	}

	/** Its texts stand together as they are. */
	normalize(): void {}

	getAttribute(name: string): string | null {
		return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
	}

	getElementsByTagName(name: string): LightElement[] {
		const found: LightElement[] = [];
		gather(this, name, found);
		return found;
	}

	getElementsByTagNameNS(space: string, name: string): LightElement[] {
		const all: LightElement[] = [];
		gather(this, '*', all);
		return all.filter(
			({ tagName, localName }) =>
				(name === '*' || localName === name) &&
				(space === '*' ||
					this.spaces.get(tagName.slice(0, Math.max(0, tagName.indexOf(':')))) === space)
		);
	}
}

function gather({ childNodes }: LightElement, name: string, found: LightElement[]): void {
	for (let at = 0; at < childNodes.length; at += 1) {
		const child = childNodes[at];
		if (child?.nodeType !== 1) continue;
		if (child.tagName === name || name === '*') found.push(child);
		gather(child, name, found);
	}
}

/** Most elements have none. */
const NO_ATTRIBUTES: LightElement['attributes'] = [];

/**
 * Reads XML into elements that are lighter than the browser's, of which a large file has a million.
 * What is not well-formed to the letter, or declares namespaces within, is left to the browser's own
 * reader: `undefined`.
 */
export function lightDocument(xml: string): Document | undefined {
	const spaces = new Map<string, string>();
	const top = new LightElement('', null, [], spaces);
	let open = top;
	let isClean = true;
	const reader = new Parser();
	const give = (nodeType: 3 | 4, text: string): void => {
		open.childNodes.push(new LightText(nodeType, text));
	};
	const stop = (): void => {
		isClean = false;
	};
	const attributesOf = (raw: Readonly<Record<string, string>>): LightElement['attributes'] => {
		const names = Object.keys(raw);
		return names.length === 0
			? NO_ATTRIBUTES
			: names.map((name) => ({ name, value: decoded(raw[name] ?? '') }));
	};
	reader.on('openTag', (name, read) => {
		const attributes = attributesOf(read());
		for (const { name, value } of attributes) {
			if (!/^xmlns(?::|$)/.test(name)) continue;
			if (open === top) spaces.set(name.slice(6), value);
			else stop();
		}
		const element = new LightElement(name, open, attributes, spaces);
		open.childNodes.push(element);
		open = element;
	});
	reader.on('closeTag', () => {
		open = open.parentNode ?? top;
	});
	reader.on('text', (text: string) => give(3, decoded(text)));
	reader.on('cdata', (text: string) => give(4, text));
	reader.on('error', stop);
	reader.on('warn', stop);
	reader.parse(xml);
	return isClean && open === top ? (top as unknown as Document) : undefined;
}
