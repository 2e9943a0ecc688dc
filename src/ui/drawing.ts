/** Lays a drawing of ours into an element; what it is parsed as runs nothing. */
export function drawing(svg: string): (element: HTMLElement) => void {
	return (element) => {
		const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
		element.replaceChildren(document.importNode(documentElement, true));
	};
}
