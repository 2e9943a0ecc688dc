import { expect, test } from 'vitest';
import { isFirstVisit, rememberVisit } from '../../../src/app/first-visit';
import { readHash } from '../../../src/state/address';

function device() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
}

const refusing = (): never => {
	throw new DOMException('denied', 'SecurityError');
};

test.each(['', '#', '#lang=ru', '#utm_source=x&fbclid=1', '#lang=zh-CN&foo'])(
	'%s names no view: who opens it is greeted, once on a device',
	(hash) => {
		const storage = device();
		expect(isFirstVisit(readHash(hash), () => storage)).toBe(true);
		rememberVisit(() => storage);
		expect(isFirstVisit(readHash(hash), () => storage)).toBe(false);
	}
);

test.each([
	'#date=1969-03-02',
	'#sel=zhenbao',
	'#tour=split/1',
	'#map=5/46.5/133.8',
	'#compare=1950-01-01',
	'#contents=a-z',
	'#view=flat',
	'#date%3D1969-03-02',
	// What it names cannot be shown; it was meant all the same.
	'#date=1844-01-01',
	'#lang=ru&sel=Zhenbao'
])('%s names a view: nothing stands over it', (hash) => {
	expect(isFirstVisit(readHash(hash), device)).toBe(false);
});

test('A browser that keeps nothing greets, and nothing fails', () => {
	expect(isFirstVisit(readHash(''), refusing)).toBe(true);
	expect(() => rememberVisit(refusing)).not.toThrow();
});
