import { command, installPackages, packaged } from './prepare.mjs';

// npm run bench: set up what is missing, also in bench/, then measure (bench/run.ts says how).
// npm run bench:check: the same, then check the types of bench/page, which npm test cannot.

await command(async () => {
	const words = process.argv.slice(2);
	await installPackages();
	await installPackages('bench/');
	process.exitCode = words.includes('--check')
		? await packaged('svelte-check', 'svelte-check', [
				'--tsconfig',
				'bench/tsconfig.json',
				'--fail-on-warnings'
			])
		: await packaged('tsx', 'tsx', ['bench/run.ts', ...words]);
});
