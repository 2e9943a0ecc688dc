import { command, project, installPackages, run } from './prepare.mjs';

// npm run mutate: set up what is missing, also in mutation/, then change the code in small ways, one at a
// time, and look whether a test notices. `npm run mutate -- src/time src/state` does so for these folders.

await command(async () => {
	await installPackages();
	await installPackages('mutation/');
	const files = process.argv
		.slice(2)
		.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
	const code = await run(process.execPath, [
		`${project}/mutation/node_modules/@stryker-mutator/core/bin/stryker.js`,
		'run',
		'mutation/stryker.config.json',
		...(files.length > 0 ? ['--mutate', files.join(',')] : [])
	]);
	process.exitCode = code || (await run(process.execPath, [`${project}/mutation/summary.mjs`]));
});
