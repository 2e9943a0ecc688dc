const MAIL = /^(?:mailto:)?([^\s@/?&]+@[^\s@/?&]+\.[^\s@/?&]+)$/;

/** Where errors are reported, as a link; empty where nobody said. */
export function contactOf(given = ''): string {
	const contact = given.trim();
	if (contact === '') return '';
	const mail = MAIL.exec(contact);
	if (mail) return `mailto:${mail[1]}`;
	if (/^https?:\/\//.test(contact) && URL.canParse(contact)) return new URL(contact).href;
	throw new Error(
		`CONTACT is “${given}”; expected a mail or web address, as in CONTACT=atlas@example.org or CONTACT=https://example.org/report`
	);
}

/** What a script reads it from. */
export function contactDefined(): Record<string, string> {
	return { 'import.meta.env.VITE_CONTACT': JSON.stringify(contactOf(process.env['CONTACT'])) };
}
