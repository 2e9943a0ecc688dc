import { command, project, installPackages, run } from './prepare.mjs';

// npm run mutate: set up what is missing, also in mutation/, then change the code in small ways, one at a
// time, and look whether a test notices. `npm run mutate -- src/time src/state/address.ts` does so for
// these folders and files.

await command(async () => {
	await installPackages();
	await installPackages('mutation/');
	process.exitCode = await run(process.execPath, [
		`${project}/mutation/mutate.mjs`,
		...process.argv.slice(2)
	]);
});
