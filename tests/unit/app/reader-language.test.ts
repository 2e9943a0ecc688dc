import { expect, test, vi } from 'vitest';
import { greet, rememberLanguage, tellSimplified } from '../../../src/app/reader-language';

function device() {
	const values = new Map<string, string>();
	return () => ({
		getItem: (key: string) => values.get(key) ?? null,
		setItem: (key: string, value: string) => void values.set(key, value)
	});
}

const refused = (): never => {
	throw new DOMException('denied', 'SecurityError');
};

test('the address wins over the choice, the choice over the browser', () => {
	const storage = device();
	expect(greet(undefined, ['ru-RU'], storage).language).toBe('ru');
	rememberLanguage('zh-Hans', storage);
	expect(greet(undefined, ['ru-RU'], storage).language).toBe('zh-Hans');
	expect(greet('en', ['ru-RU'], storage).language).toBe('en');
});

test('what was kept and is no language of the atlas is no choice', () => {
	const storage = device();
	storage().setItem('thalweg.language', 'tlh');
	expect(greet(undefined, ['ru'], storage).language).toBe('ru');
});

test('where storage is refused the browser’s languages are followed', () => {
	expect(() => rememberLanguage('ru', refused)).not.toThrow();
	expect(greet(undefined, ['zh-TW'], refused)).toEqual({ language: 'zh-Hans', traditional: true });
});

test('readers of traditional characters are told once that the text is simplified', async () => {
	const storage = device();
	const notify = vi.fn();
	const visit = (tag: string, store: Parameters<typeof greet>[2] = storage) =>
		tellSimplified(greet(undefined, [tag], store), notify, store);
	// The sentence is fetched first.
	const told = (times: number) => vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(times));
	visit('zh-CN');
	expect(notify).not.toHaveBeenCalled();
	visit('zh-TW');
	await told(1);
	visit('zh-TW');
	// What cannot be kept is told again rather than not at all.
	visit('zh-HK', refused);
	await told(2);
});

test('who chose the language, or was sent a link in it, is told nothing', () => {
	const storage = device();
	expect(greet('zh-Hans', ['zh-TW'], storage).traditional).toBe(false);
	rememberLanguage('zh-Hans', storage);
	expect(greet(undefined, ['zh-TW'], storage).traditional).toBe(false);
});
