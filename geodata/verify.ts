/**
 * `npm run geodata:verify`: proves that the committed outputs are what records and inputs make; with
 * `--backwards`, also where a disk lists what is in a folder in the other order.
 */
import { readFileSync } from 'node:fs';
import { differences, readFiles } from './files';
import { listFoldersBackwards } from './folders-backwards';
import { buildGeometry } from './geometry-stage';
import { changedInputs, manifestOf, manifestText, missingInputs } from './manifest';
import { PATHS } from './paths';
import { publicFiles } from './publish/public-files';
import { proofPages } from './review/pages';
import { readRecords } from './read/read';

const listed = process.argv.includes('--backwards') ? listFoldersBackwards() : undefined;
const say = (line: string) => process.stdout.write(`${line}\n`);
const geometry = readFiles(PATHS.geometry);
const failures: string[] = [];

function compare(what: string, differing: string[]): void {
	say(`${differing.length === 0 ? 'proved' : 'NOT SO'}: ${what}`);
	for (const name of differing) failures.push(`  ${name}`);
}

const { archive } = readRecords(PATHS.records);
const expected = publicFiles(archive, geometry);
compare(
	'public/data is exactly what the records and the geometry outputs make',
	differences(expected, readFiles(PATHS.publicData)).map((name) => `public/data/${name}`)
);
compare(
	'geodata/out/record is exactly what the records make',
	differences(proofPages(archive), readFiles(PATHS.proof)).map(
		(name) => `geodata/out/record/${name}`
	)
);
compare(
	'the geometry outputs have the SHA-256 that the manifest gives',
	readFileSync(PATHS.manifest, 'utf8') === manifestText(manifestOf(geometry))
		? []
		: ['geodata/out/manifest.json']
);

if (listed) compare('every folder was listed backwards', listed() > 10 ? [] : ['(none was)']);

const missing = missingInputs(PATHS.geodata);
if (missing.length > 0) {
	say('not tried: building the geometry again, because its heavy inputs are not installed here');
	say('  (npm run geodata:install installs them); only the stored SHA-256 was compared');
} else {
	compare(
		'the inputs of the geometry are the pinned ones',
		changedInputs(PATHS.geodata).map(({ file }) => `geodata/${file}`)
	);
	compare(
		'the geometry outputs are exactly what the inputs make',
		differences(await buildGeometry(), geometry).map((name) => `geodata/out/geometry/${name}`)
	);
}

if (failures.length > 0) {
	process.stderr.write(`These files differ:\n${failures.join('\n')}\nRun npm run geodata.\n`);
	process.exitCode = 1;
}
