import { beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { readHash, writeHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { publicText } from '../geodata/public-data';
import { ENGLISH } from '../fixtures/spoken';

const dataset = new Dataset(JSON.parse(publicText('atlas.json')) as AtlasData);
const SCENE = 'zhenbao-2-march';

let atlas: Atlas;
beforeEach(() => (atlas = new Atlas(dataset, ENGLISH)));
const follow = (hash: string) => atlas.follow(readHash(hash));
const notices = () => atlas.notices.map(({ id }) => id);

describe('a scene in the address', () => {
	test('is none at first: nothing of it is drawn', () => {
		expect([atlas.scene.view, atlas.scene.signs]).toEqual([null, []]);
	});

	test('stands for its record, with the step', async () => {
		await follow(`#scene=${SCENE}/4`);
		expect([atlas.selectedId, atlas.scene.stepOf(SCENE)]).toEqual([SCENE, 4]);
		expect(writeHash(atlas.view)).toContain(`scene=${SCENE}/4`);
		expect(atlas.view.sel).toBeUndefined();
		expect(notices()).toEqual([]);
	});

	test('without a step it begins at the first', async () => {
		await follow(`#scene=${SCENE}`);
		expect(atlas.scene.stepOf(SCENE)).toBe(1);
	});

	test('what is no scene is ignored, and said', async () => {
		await follow('#scene=zhenbao/4');
		expect(atlas.selectedId).toBeNull();
		expect(notices()).toEqual(['link scene']);
		await follow('#scene=four');
		expect(notices()).toEqual(['link scene']);
	});
});

describe('the steps of a scene', () => {
	test('are turned within its first and its last, each a step of the history', () => {
		const before = atlas.choices;
		atlas.scene.goTo({ scene: SCENE, step: 2 }, 8);
		expect([atlas.scene.stepOf(SCENE), atlas.choices]).toEqual([2, before + 1]);
		atlas.scene.goTo({ scene: SCENE, step: 99 }, 8);
		expect(atlas.scene.stepOf(SCENE)).toBe(8);
		atlas.scene.goTo({ scene: SCENE, step: 9 }, 8);
		expect([atlas.scene.stepOf(SCENE), atlas.choices]).toEqual([8, before + 2]);
		atlas.scene.goTo({ scene: SCENE, step: -1 }, 8);
		expect(atlas.scene.stepOf(SCENE)).toBe(1);
	});

	test('are those of one scene: another begins at its first', () => {
		atlas.scene.goTo({ scene: SCENE, step: 3 }, 8);
		expect(atlas.scene.stepOf('zhenbao-15-march')).toBe(1);
	});
});
