import { expect, test } from 'vitest';
import { LAYERS } from '../../../src/map/layers';
import { LayerRegistry } from '../../../src/state/layer-registry.svelte';
import { railways } from '../fixtures/made-up-layer';

const [first, second] = LAYERS;
if (!first || !second) throw new Error('no layers');
const ids = (registry: LayerRegistry) => registry.list.map(({ id }) => id);

test('it has begun when its layers are here, and does not begin again', () => {
	const registry = new LayerRegistry();
	expect(registry.hasBegun).toBe(false);
	expect(registry.begin([first])).toBe(registry.list);
	expect(registry.hasBegun).toBe(true);
	registry.begin([second]);
	expect(ids(registry)).toEqual([first.id]);
});

test('a layer is laid on top, or below another, also below the lowest', () => {
	const registry = new LayerRegistry([first, second]);
	const remove = registry.add(railways);
	expect(ids(registry)).toEqual([first.id, second.id, railways.id]);
	remove();
	registry.add(railways, first.id);
	expect(ids(registry)).toEqual([railways.id, first.id, second.id]);
});

test('one is removed and the others stay, whether it was there from the first or added', () => {
	const registry = new LayerRegistry([first, second]);
	registry.add(railways);
	expect(registry.remove(first.id)).toBe(true);
	expect(ids(registry)).toEqual([second.id, railways.id]);
	expect(registry.remove(railways.id)).toBe(true);
	expect(ids(registry)).toEqual([second.id]);
	const { list } = registry;
	expect(registry.remove(railways.id)).toBe(false);
	expect(registry.list).toBe(list);
	expect(ids(registry)).toEqual([second.id]);
});

test('what is removed before the atlas’s own layers are here does not come back with them', () => {
	const registry = new LayerRegistry();
	registry.add(railways);
	expect(registry.remove(railways.id)).toBe(true);
	registry.begin([first]);
	expect(ids(registry)).toEqual([first.id]);
});

test('what is drawn without a map has what was added, in its place', () => {
	const registry = new LayerRegistry();
	registry.add(railways, second.id);
	expect(registry.listWith([first, second])).toEqual([first, railways, second]);
	registry.begin([first, second]);
	expect(registry.listWith([])).toEqual(registry.list);
});

test('a picture’s name is taken like that of any source', () => {
	const painted = LAYERS.find(({ picture }) => picture);
	if (!painted?.picture) throw new Error('no layer has a picture');
	const registry = new LayerRegistry([painted]);
	const { id } = painted.picture;
	const taken = { ...railways, sources: [{ ...railways.sources[0]!, id }] };
	expect(() => registry.add(taken as typeof railways)).toThrow(RangeError);
});
