import { expect, test } from 'vitest';
import { Sheet, type SheetHeight } from '../../../src/app/sheet.svelte';

function at(height: SheetHeight): Sheet {
	const sheet = new Sheet();
	sheet.height = height;
	return sheet;
}

test('a press takes the sheet up in two steps, and from the top down', () => {
	const sheet = at('peek');
	const heights = [1, 2, 3].map(() => {
		sheet.step();
		return sheet.height;
	});
	expect(heights).toEqual(['half', 'full', 'peek']);
});

test('what is opened first brings the sheet up; what follows leaves it, unless it is low', () => {
	const sheet = at('peek');
	sheet.follow('zhenbao', false);
	expect(sheet.height).toBe('peek');
	sheet.follow('zhenbao', true);
	expect(sheet.height).toBe('half');
	sheet.height = 'full';
	sheet.follow('beijing', true);
	expect(sheet.height).toBe('full');
	sheet.follow(null, true);
	expect(sheet.height).toBe('full');
	sheet.follow('beijing', true);
	expect(sheet.height).toBe('half');
});
