/** What is neither on the map nor on its way, and what of it a zoom needs now. */
import { expect, test } from 'vitest';
import { Awaited } from '../../../src/map/awaited';
import type { FeatureSource, MapLayer } from '../../../src/map/layers/layer';

const source = (id: string, zooms: Partial<FeatureSource> = {}): FeatureSource => ({
	id,
	dated: false,
	features: () => ({ type: 'FeatureCollection', features: [] }),
	...zooms
});
const idsAt = (awaited: Awaited, zoom: number) => awaited.at(zoom).map(({ id }) => id);

test('a zoom needs what begins there or farther out, and does not end there or before', () => {
	const awaited = new Awaited();
	awaited.add(source('always'));
	awaited.add(source('near', { fromZoom: 5 }));
	awaited.add(source('far', { untilZoom: 5 }));
	expect(idsAt(awaited, 0)).toEqual(['always', 'far']);
	expect(idsAt(awaited, 4.9)).toEqual(['always', 'far']);
	expect(idsAt(awaited, 5)).toEqual(['always', 'near']);
});

test('what has failed waits until it may be tried again, or is asked for anew', () => {
	const awaited = new Awaited();
	const [rivers, rails] = [source('rivers'), source('rails')];
	awaited.add(rivers, true);
	awaited.add(rails, true);
	expect(idsAt(awaited, 4)).toEqual([]);
	awaited.remove(rivers);
	awaited.add(rivers);
	expect(idsAt(awaited, 4)).toEqual(['rivers']);
	awaited.retry();
	expect(idsAt(awaited, 4).sort()).toEqual(['rails', 'rivers']);
	awaited.remove(rails);
	awaited.retry();
	expect(idsAt(awaited, 4)).toEqual(['rivers']);
});

test('nothing of a layer that is switched off is needed until it is switched on', () => {
	const awaited = new Awaited();
	const [rivers, rails, ground] = [source('rivers'), source('rails'), source('ground')];
	const layerOf = (id: string | undefined, ...sources: FeatureSource[]) =>
		({ sources, ...(id === undefined ? {} : { group: { id } }) }) as unknown as MapLayer;
	const layers = [layerOf('water', rivers), layerOf('rails', rails), layerOf(undefined, ground)];
	for (const one of [rivers, rails, ground]) awaited.add(one);
	expect(idsAt(awaited, 4)).toEqual(['rivers', 'rails', 'ground']);
	awaited.leaveOff(layers, new Set(['water']));
	expect(idsAt(awaited, 4)).toEqual(['rails', 'ground']);
	awaited.leaveOff(layers, new Set(['rails']));
	expect(idsAt(awaited, 4)).toEqual(['rivers', 'ground']);
	awaited.leaveOff(layers, new Set());
	expect(idsAt(awaited, 4)).toEqual(['rivers', 'rails', 'ground']);
});

test('what depends on the view is needed where the map shows little enough of the world, and no zoom asks for it', () => {
	const awaited = new Awaited();
	const names = source('names', { inView: 0.15 });
	awaited.add(names);
	awaited.add(source('always'));
	// At zoom 3 the world is 4096 px round.
	const idsIn = (share: number) =>
		awaited
			.inView({ getContainer: () => ({ clientWidth: share * 4096, clientHeight: 0 }) }, 3)
			.map(({ id }) => id);
	expect(idsAt(awaited, 16)).toEqual(['always']);
	expect(idsIn(0.15)).toEqual([]);
	expect(idsIn(0.1)).toEqual(['names']);
	awaited.add(names, true);
	expect(idsIn(0.1)).toEqual([]);
	awaited.retry();
	expect(idsIn(0.1)).toEqual(['names']);
});
