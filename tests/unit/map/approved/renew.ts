/** `npm run approve`: writes what the layers tell now; `npm run approve -- --given` takes the small world anew first. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
if (process.argv.includes('--given')) {
	const { takeGiven } = await import('./take-given');
	takeGiven();
}
const { APPROVED_LAYERS } = await import('./layers');
const { toldParts } = await import('./told-layer');
const { VIEWS, pictureOf } = await import('./pictures');
const { written } = await import('./written');
const files = new Map<string, string>();
for (const layer of APPROVED_LAYERS) {
	const told = await Promise.all(
		toldParts(layer).map(async ([part, tell]) => [part, await tell()] as const)
	);
	files.set(`layers/${layer.id}.json`, `${written(Object.fromEntries(told))}\n`);
}
for (const [name, view] of Object.entries(VIEWS))
	files.set(`pictures/${name}.svg`, await pictureOf(view));
// Only what could be told whole takes the place of what was approved.
for (const folder of ['layers', 'pictures']) {
	rmSync(path.join(here, folder), { recursive: true, force: true });
	mkdirSync(path.join(here, folder));
}
for (const [file, text] of files) writeFileSync(path.join(here, file), text);
