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
for (const folder of ['layers', 'pictures']) {
	rmSync(path.join(here, folder), { recursive: true, force: true });
	mkdirSync(path.join(here, folder));
}
for (const layer of APPROVED_LAYERS) {
	const told = Object.fromEntries(toldParts(layer).map(([part, tell]) => [part, tell()]));
	writeFileSync(path.join(here, 'layers', `${layer.id}.json`), `${written(told)}\n`);
}
for (const [name, view] of Object.entries(VIEWS))
	writeFileSync(path.join(here, 'pictures', `${name}.svg`), await pictureOf(view));
