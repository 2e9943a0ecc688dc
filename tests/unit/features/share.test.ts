import { expect, test } from 'vitest';
import { cleanLink } from '../../../src/features/share/clean-link';
import { readHash } from '../../../src/state/address';

test.each([
	'https://example.org/atlas/#map=5/46.5/133.8&date=1969-03-02&sel=zhenbao&lang=en',
	'https://example.org/atlas/?utm_source=chat&fbclid=7#map=5/46.5/133.8&date=1969-03-02&sel=zhenbao&lang=en&shareTo=x',
	'https://example.org/atlas/#fbclid=1&utm_medium=a&date=1969-03-02&sel=zhenbao&map=5/46.5/133.8&lang=en'
])('what is shared of %s is the view alone', (address) => {
	const { view } = readHash(new URL(address).hash);
	expect(cleanLink(address, view)).toBe(
		'https://example.org/atlas/#map=5/46.5/133.8&date=1969-03-02&sel=zhenbao&lang=en'
	);
});
