/** Attributes of an element; what is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as XML writes it. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An element of XML; its content is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const said = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined
			? []
			: [`${key}="${escaped(typeof value === 'number' ? String(+value.toFixed(2)) : value)}"`]
	);
	const head = [name, ...said].join(' ');
	return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}
