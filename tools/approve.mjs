import { runnerImport } from 'vite';
import { project } from './prepare.mjs';

// npm run approve: writes anew what the layers of the map tell, tests/unit/map/approved/layers, to be looked
// through as a change of the map. `npm run approve -- --given` first takes the small world that they are told of
// from the published files.

await runnerImport(`${project}/tests/unit/map/approved/renew.ts`, {
	configFile: false,
	root: project
});
