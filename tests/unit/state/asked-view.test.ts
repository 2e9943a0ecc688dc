/** What of an atlas is drawn as a picture, and whether it stands in a kiosk. */
import { afterEach, expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { settingsOf } from '../../../src/map/layer-settings';
import { LAYERS } from '../../../src/map/layers';
import { DARK } from '../../../src/map/palette';
import { askedOf } from '../../../src/state/asked-view';
import { Atlas } from '../../../src/state/atlas.svelte';
import { isKiosk } from '../../../src/state/kiosk';
import { dayOf } from '../../../src/time/day';
import { railways } from '../fixtures/made-up-layer';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson } from '../geodata/public-data';

afterEach(() => vi.unstubAllGlobals());

test('a picture is of the atlas as it is: its day, what is open, what is hidden, its layers', () => {
	const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
	const atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(dayOf(1969, 3, 2));
	atlas.select('zhenbao');
	const asked = askedOf(atlas, DARK);
	expect(asked).toEqual({
		layers: LAYERS,
		hidden: atlas.hidden,
		dataset,
		day: atlas.day,
		settings: settingsOf(atlas),
		selected: 'zhenbao',
		palette: DARK,
		words: ENGLISH.words
	});
	atlas.layers.begin(LAYERS.slice(0, 2));
	atlas.layers.add(railways);
	expect(askedOf(atlas, DARK).layers).toEqual([...LAYERS.slice(0, 2), railways]);
});

test.each([
	['#kiosk=1', true],
	['#date=1969-03-02&kiosk=1', true],
	['#kiosk=1&lang=ru', true],
	['#kiosk=10', false],
	['#kiosk=0', false],
	['#nokiosk=1', false],
	['', false]
])('%s is a kiosk: %s', (hash, is) => {
	vi.stubGlobal('location', { hash });
	expect(isKiosk()).toBe(is);
});
