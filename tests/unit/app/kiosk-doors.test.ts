import { expect, test } from 'vitest';
import { leadsOut } from '../../../src/app/kiosk/doors';

/** `Ctrl+Shift+P` as a keyboard tells it. */
function pressed(keys: string) {
	const parts = keys.split('+');
	return {
		key: parts.at(-1) ?? '',
		ctrlKey: parts.includes('Ctrl'),
		metaKey: parts.includes('Meta'),
		altKey: parts.includes('Alt')
	};
}

test.each([
	'Ctrl+p',
	'Ctrl+P',
	'Meta+p',
	'Ctrl+s',
	'Ctrl+o',
	'Ctrl+n',
	'Ctrl+t',
	'Ctrl+u',
	'Ctrl+f',
	'Ctrl+-',
	'Ctrl+0',
	'Ctrl+=',
	'Ctrl+j',
	'Ctrl+Tab',
	'Alt+ArrowLeft',
	'Alt+Home',
	'Ctrl+Alt+F1',
	'F1',
	'F11',
	'F12',
	'BrowserBack',
	'ContextMenu'
])('%s leads out', (keys) => {
	expect(leadsOut(pressed(keys))).toBe(true);
});

test.each([
	'a',
	'ArrowLeft',
	'Escape',
	'/',
	'Tab',
	'Enter',
	'PageDown',
	'Ctrl+k',
	'Ctrl+c',
	'Meta+v',
	'Ctrl+ArrowRight',
	'Ctrl+Control',
	'Ctrl+Alt+€',
	'Alt+é',
	'F5'
])('%s is the atlas’s', (keys) => {
	expect(leadsOut(pressed(keys))).toBe(false);
});
