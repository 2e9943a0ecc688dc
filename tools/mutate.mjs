import { STOPPED } from '../mutation/stopped.mjs';
import { command, project, installPackages, run } from './prepare.mjs';

// npm run mutate: set up what is missing, also in mutation/, then change the code in small ways, one at a
// time, and look whether a test notices. `npm run mutate -- src/time src/state/address.ts` does so for
// these folders and files.

await command(async () => {
	await installPackages();
	await installPackages('mutation/');
	const mutate = (...more) =>
		run(process.execPath, [`${project}/mutation/mutate.mjs`, ...process.argv.slice(2), ...more]);
	let code = await mutate();
	while (code === STOPPED) code = await mutate('--after-stop');
	process.exitCode = code;
});
