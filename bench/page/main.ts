import { startWorker } from '../../src/map/maplibre/worker';
import 'maplibre-gl/dist/maplibre-gl.css';
import { ChangeIndex } from '../../src/dataset/changes';
import { spread } from '../statistics';
import { CONTENDERS } from './contenders';
import type { Entry, SceneOptions } from './contract';
import type { Contender } from './contenders/contender';
import { examine } from './gate';
import { Walk, measureScrub, measureSteps, measureStillFrames } from './measure';
import { STEPS, expectedIds, makeScene, type Scene } from './scene';
import { Screen } from './screen';

// The map's worker begins before the first contender makes a map.
void startWorker();

interface Mount {
	screen: Screen;
	contender: Contender;
	scene: Scene;
	walk: Walk;
}

const scenes = new Map<string, Scene>();
const mounts = new Map<string, Mount>();

function sceneOf(options: SceneOptions): Scene {
	const key = JSON.stringify(options);
	const scene = scenes.get(key) ?? makeScene(options);
	scenes.set(key, scene);
	return scene;
}

/** The contender whose turn it is, alone on the screen. */
function turnOf(entry: Entry): Mount {
	const key = JSON.stringify(entry);
	for (const [other, { screen }] of mounts) screen.activate(other === key);
	const mount = mounts.get(key);
	if (!mount) throw new Error(`${entry.contender} is not mounted`);
	return mount;
}

async function place(entry: Entry): Promise<Mount> {
	const make = CONTENDERS[entry.contender as keyof typeof CONTENDERS];
	const mount = {
		screen: new Screen(),
		contender: make(),
		scene: sceneOf(entry.scene),
		walk: new Walk()
	};
	mounts.set(JSON.stringify(entry), mount);
	turnOf(entry);
	await mount.screen.map.once('load');
	return mount;
}

window.bench = {
	contenders: Object.keys(CONTENDERS),
	get renderer() {
		const screen = new Screen();
		const { renderer } = screen;
		screen.remove();
		return renderer;
	},
	describe(options) {
		const { features, dayOfStep } = sceneOf(options);
		const index = new ChangeIndex(
			features.features.map(({ properties: { id, days } }) => ({ id, interval: days }))
		);
		const changes = Array.from(
			{ length: STEPS - 1 },
			(_, step) => index.between(dayOfStep(step), dayOfStep(step + 1)).size
		);
		const present = expectedIds(sceneOf(options), dayOfStep(STEPS / 2)).size;
		return { changes: spread(changes), present };
	},
	async mount(entry, dates) {
		const { screen, contender, scene } = await place(entry);
		const began = performance.now();
		await contender.mount(screen.map, scene);
		const milliseconds = performance.now() - began;
		const verdict = await examine(screen, contender, scene, dates);
		contender.show(scene.dayOfStep(0));
		await screen.still();
		return { milliseconds, ...verdict };
	},
	steps(entry, milliseconds) {
		const { screen, contender, scene, walk } = turnOf(entry);
		return measureSteps(screen, contender, scene, walk, milliseconds);
	},
	scrub(entry, milliseconds) {
		const { screen, contender, scene, walk } = turnOf(entry);
		return measureScrub(screen, contender, scene, walk, milliseconds);
	},
	stillFrames(entry, frames) {
		return measureStillFrames(turnOf(entry).screen, frames);
	}
};
