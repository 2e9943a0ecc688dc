import { describe, expect, test } from 'vitest';
import { keySign } from '../../../../src/features/timeline/key-signs';

const pressed = (
	key: string,
	code = '',
	held: { ctrl?: true; alt?: true; shift?: true; meta?: true; altGraph?: true } = {}
) =>
	keySign({
		key,
		code,
		ctrlKey: held.ctrl ?? false,
		altKey: held.alt ?? false,
		shiftKey: held.shift ?? false,
		metaKey: held.meta ?? false,
		isComposing: false,
		getModifierState: (name) => name === 'AltGraph' && (held.altGraph ?? false)
	});

describe('a key acts as the Latin key in its place', () => {
	test.each([
		['Russian', 'ъ', 'BracketRight', ']'],
		['Russian', 'х', 'BracketLeft', '['],
		['Russian', 'ю', 'Period', '.'],
		['Russian', 'б', 'Comma', ','],
		['Russian', 'ч', 'KeyX', 'x'],
		['Russian with Caps Lock', 'Ъ', 'BracketRight', ']'],
		['Russian with Caps Lock', 'Ч', 'KeyX', 'x'],
		['Ukrainian', 'ї', 'BracketRight', ']'],
		['Greek', 'χ', 'KeyX', 'x'],
		['Hebrew', 'ת', 'Comma', ','],
		['Arabic', 'ج', 'BracketLeft', '['],
		['Korean', 'ㅌ', 'KeyX', 'x'],
		['German', 'ü', 'BracketLeft', '['],
		['Chinese', '【', 'BracketLeft', '['],
		['Chinese', '】', 'BracketRight', ']'],
		['Chinese', '。', 'Period', '.'],
		['Chinese', '，', 'Comma', ','],
		['full width', '］', 'BracketRight', ']'],
		['full width', 'ｘ', 'KeyX', 'x'],
		['full width', '＋', 'Equal', '+'],
		['full width', '　', 'Space', ' '],
		['an input method', 'Process', 'BracketRight', ']'],
		['a dead accent', 'Dead', 'BracketLeft', '['],
		['Japanese, where it lies elsewhere', '「', 'BracketRight', '['],
		['Japanese, where it lies elsewhere', ']', 'Backslash', ']']
	])('%s: %s at %s is %s', (_, key, code, sign) => {
		expect(pressed(key, code)).toBe(sign);
	});

	test('but a Latin letter or sign is what it says', () => {
		// On Dvorak.
		expect(pressed('q', 'KeyX')).toBe('q');
		expect(pressed('[', 'Minus')).toBe('[');
		expect(pressed('/', 'BracketLeft')).toBe('/');
		expect(pressed('}', 'BracketRight', { shift: true })).toBe('}');
		expect(pressed('Ъ', 'BracketRight', { shift: true })).toBeUndefined();
	});
});

test('Caps Lock and Shift change nothing about a letter', () => {
	for (const key of ['x', 'X']) expect(pressed(key, 'KeyX')).toBe('x');
	expect(pressed('X', 'KeyX', { shift: true })).toBe('x');
	expect(pressed('Ч', 'KeyX', { shift: true })).toBe('x');
});

test('plus needs no shift', () => {
	expect(pressed('=', 'Equal')).toBe('+');
	expect(pressed('+', 'Equal', { shift: true })).toBe('+');
	expect(pressed('+', 'NumpadAdd')).toBe('+');
});

test('arrows tell whether shift is held', () => {
	expect(pressed('ArrowLeft', 'ArrowLeft')).toBe('ArrowLeft');
	expect(pressed('ArrowLeft', 'ArrowLeft', { shift: true })).toBe('Shift+ArrowLeft');
	expect(pressed('End', 'End', { shift: true })).toBe('End');
});

describe('AltGr', () => {
	test('is what brackets are typed with on many keyboards', () => {
		expect(pressed(']', 'Digit9', { ctrl: true, alt: true, altGraph: true })).toBe(']');
		expect(pressed('[', 'KeyF', { altGraph: true })).toBe('[');
		expect(pressed(']', 'Digit6', { alt: true })).toBe(']');
		expect(pressed('[', 'Digit8', { ctrl: true, alt: true })).toBe('[');
	});

	test('makes no shortcut of anything else that is held with Alt', () => {
		expect(pressed('ArrowLeft', 'ArrowLeft', { alt: true })).toBeUndefined();
		expect(pressed('Home', 'Home', { alt: true })).toBeUndefined();
		expect(pressed(' ', 'Space', { alt: true })).toBeUndefined();
		expect(pressed('x', 'KeyX', { alt: true })).toBeUndefined();
		expect(pressed('ź', 'KeyX', { ctrl: true, alt: true, altGraph: true })).toBeUndefined();
		expect(pressed('ъ', 'BracketRight', { alt: true })).toBeUndefined();
	});
});

test('what is held with Ctrl or ⌘, and what an input method composes, is not ours', () => {
	expect(pressed(']', 'BracketRight', { ctrl: true })).toBeUndefined();
	expect(pressed('ъ', 'BracketRight', { ctrl: true })).toBeUndefined();
	expect(pressed('ArrowLeft', 'ArrowLeft', { ctrl: true })).toBeUndefined();
	expect(pressed(']', 'BracketRight', { meta: true })).toBeUndefined();
	expect(pressed(']', 'BracketRight', { meta: true, alt: true })).toBeUndefined();
	expect(
		keySign({
			key: 'Process',
			code: 'Space',
			ctrlKey: false,
			altKey: false,
			shiftKey: false,
			metaKey: false,
			isComposing: true
		})
	).toBeUndefined();
});
