/**
 * An address that a reader's browser may be led to: http or https, a host, nobody's name or password.
 * Written out in full: what a browser would mend, `http:host` or `//host`, is not taken.
 */
export function isWebAddress(text: string): boolean {
	if (!/^https?:\/\/[^\s/\\]/i.test(text) || /[\s\\\p{Cc}]/u.test(text)) return false;
	if (!URL.canParse(text)) return false;
	const { hostname, username, password } = new URL(text);
	return hostname !== '' && username === '' && password === '';
}
