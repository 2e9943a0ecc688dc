/** The browser can draw the map: it has WebGL 2. */
export function supportsWebgl(): boolean {
	try {
		return document.createElement('canvas').getContext('webgl2') !== null;
	} catch {
		return false;
	}
}
