import { expect, test } from 'vitest';
import { signOf } from '../../../src/features/comparison/sign';
import { en } from '../../../src/i18n/whole';
import { LAYERS } from '../../../src/map/layers';
import { PALETTES } from '../../../src/map/palette';

test('how something stands has the sign that the legend explains', () => {
	const palette = PALETTES.dark;
	const legend = LAYERS.flatMap((layer) => layer.legend?.(palette, en) ?? []);
	const meant = (key: string) => legend.find((entry) => entry.key === key)?.symbol;
	for (const stance of Object.keys(palette.links) as (keyof typeof palette.links)[])
		expect(signOf({ of: 'stance', stance }, palette)).toEqual(meant(`stance:${stance}`));
	for (const status of Object.keys(palette.statuses) as (keyof typeof palette.statuses)[])
		expect(signOf({ of: 'status', status }, palette)).toEqual(meant(`status:${status}`));
	expect(signOf({ of: 'name', name: 'Peking' }, palette)).toBeUndefined();
});
