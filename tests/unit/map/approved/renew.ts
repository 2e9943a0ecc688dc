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
const { written } = await import('./written');
rmSync(path.join(here, 'layers'), { recursive: true, force: true });
mkdirSync(path.join(here, 'layers'));
for (const layer of APPROVED_LAYERS) {
	const told = Object.fromEntries(toldParts(layer).map(([part, tell]) => [part, tell()]));
	writeFileSync(path.join(here, 'layers', `${layer.id}.json`), `${written(told)}\n`);
}
