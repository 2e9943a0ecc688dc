import { expect, test } from 'vitest';
import { contactOf } from '../../../build/contact';
import { contactShown } from '../../../src/ui/contact';

test.each([
	['atlas@example.org', 'mailto:atlas@example.org', 'atlas@example.org'],
	['mailto:atlas@example.org', 'mailto:atlas@example.org', 'atlas@example.org'],
	[' https://example.org/report ', 'https://example.org/report', 'example.org/report'],
	['http://example.org', 'http://example.org/', 'example.org'],
	['', '', '']
])('Errors are reported to “%s”, by the link “%s”', (given, link, shown) => {
	expect(contactOf(given)).toBe(link);
	expect(contactShown(link)).toBe(shown);
});

test('nobody has said where: there is no address', () => {
	expect(contactOf(undefined)).toBe('');
});

test.each([
	'atlas',
	'example.org',
	'javascript:alert(1)',
	'a@b',
	'https://',
	'a@example.org?bcc=b'
])('“%s” is refused, and it is said what is expected', (given) => {
	expect(() => contactOf(given)).toThrow(`CONTACT is “${given}”; expected a mail or web address`);
});
