import { expect, test } from 'vitest';
import { MapSettings } from '../../../src/state/map-settings.svelte';

test('a link says what is not as at first, and nothing else', () => {
	const settings = new MapSettings();
	expect(settings.view).toEqual({});
	settings.reading = 'moscow';
	expect(settings.view).toEqual({ reading: 'moscow' });
	settings.doubt = 'certain';
	expect(settings.view).toEqual({ reading: 'moscow', doubt: 'certain' });
	settings.reading = 'all';
	expect(settings.view).toEqual({ doubt: 'certain' });
});

test('a link is followed in what it says; in what it does not say all is as at first', () => {
	const settings = new MapSettings();
	settings.follow({ reading: 'beijing', doubt: 'doubted' });
	expect([settings.reading, settings.doubt]).toEqual(['beijing', 'doubted']);
	settings.follow({ reading: 'held' });
	expect([settings.reading, settings.doubt]).toEqual(['held', 'all']);
	settings.follow({});
	expect([settings.reading, settings.doubt]).toEqual(['all', 'all']);
});
