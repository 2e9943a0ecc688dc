/** The page stands in a kiosk: its address is the curator's, and nothing that visitors do is written into it. */
export function isKiosk(): boolean {
	return /[#&]kiosk=1\b/.test(location.hash);
}
