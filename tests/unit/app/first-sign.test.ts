import { expect, test } from 'vitest';
import { atFirstSign } from '../../../src/app/first-sign';

const watched = () => {
	const element = new EventTarget();
	let calls = 0;
	const end = atFirstSign(element as HTMLElement, () => calls++);
	const tell = (...signs: string[]) => {
		for (const sign of signs) element.dispatchEvent(new Event(sign));
		return calls;
	};
	return { end, tell };
};

test.each(['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'])(
	'%s is a sign that somebody reads; what follows is none any more',
	(sign) => {
		const { tell } = watched();
		expect(tell('pointerout', 'scroll', 'blur')).toBe(0);
		expect(tell(sign)).toBe(1);
		expect(tell(sign, 'keydown', 'pointermove')).toBe(1);
	}
);

test('nothing is called where it is no longer waited for', () => {
	const { end, tell } = watched();
	end();
	expect(tell('pointermove', 'keydown')).toBe(0);
});
