import { expect, test } from 'vitest';
import { embedCode, embedLink } from '../../../src/features/share/embed-code';
import { readHash } from '../../../src/state/address';
import { readFraming } from '../../../src/state/framing';
import { dayOf } from '../../../src/time/day';

const view = { date: dayOf(1969, 3, 2), sel: 'zhenbao' };
const plain = { view, controls: true, width: '100%', height: 560 };
const range = { first: dayOf(1969, 3, 1), last: dayOf(1969, 9, 30) };

test('the address of a frame says what was chosen, and nothing that others put into the page’s own', () => {
	const address = 'https://example.org/atlas/?utm_source=x#date=1950&kiosk=1';
	expect(embedLink(address, plain)).toBe(
		'https://example.org/atlas/#date=1969-03-02&sel=zhenbao&embed=1'
	);
	const link = embedLink(address, { ...plain, controls: false, theme: 'dark', range });
	expect(link).toBe(
		'https://example.org/atlas/#date=1969-03-02&sel=zhenbao&embed=1&controls=0&theme=dark&range=1969-03-01/1969-09-30'
	);
	const read = readHash(new URL(link).hash);
	expect(read.view).toEqual(view);
	expect(readFraming(read.others)).toEqual({
		framing: { controls: false, theme: 'dark', range },
		bad: []
	});
});

test('the code is one frame that may fill the screen, has a title and waits until it is near', () => {
	const code = embedCode('https://example.org/#date=1969-03-02&embed=1', '“A” & <B> "C"', plain);
	expect(code).toBe(
		'<iframe src="https://example.org/#date=1969-03-02&amp;embed=1" title="“A” &amp; &lt;B&gt; &quot;C&quot;" width="100%" height="560" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write" allowfullscreen></iframe>'
	);
});
