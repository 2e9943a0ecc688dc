/** `npm run geodata`: from records and pinned geometry to everything the page and the world receive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalText } from './canonical';
import { checkRecords } from './check';
import { contextOf } from './context';
import { readFiles, writeFiles } from './files';
import { buildGeometry } from './geometry-stage';
import { manifestOf, manifestText, missingInputs } from './manifest';
import { PATHS } from './paths';
import { writeProblems } from './problem';
import { publicFiles } from './publish/public-files';
import { proofPages } from './review/pages';
import { readRecords, type Reading } from './read/read';

const keep = new Set(process.argv.slice(2));
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Rewrites the record files that are not written canonically. */
async function rewriteRecords({ files }: Reading): Promise<void> {
	for (const [file, authored] of files) {
		const canonical = await canonicalText(authored);
		if (canonical === authored.text) continue;
		writeFileSync(path.join(PATHS.root, file), canonical);
		say(`rewritten in canonical form: ${file}`);
	}
}

async function rebuildGeometry(): Promise<void> {
	const missing = missingInputs(PATHS.geodata);
	if (missing.length > 0) {
		say(
			'The heavy inputs are not installed (npm run geodata:install): the committed geometry is kept.'
		);
	} else if (keep.has('--keep-geometry')) {
		say('The committed geometry is kept, as asked.');
	} else {
		say('Building the geometry from its pinned inputs…');
		writeFiles(PATHS.geometry, await buildGeometry());
	}
}

const reading = readRecords(PATHS.records);
if (!keep.has('--keep-records')) await rewriteRecords(reading);
await rebuildGeometry();
const geometry = readFiles(PATHS.geometry);
const context = contextOf(geometry);
const problems = [...reading.problems, ...checkRecords(reading.archive, context)];

mkdirSync(path.dirname(PATHS.manifest), { recursive: true });
writeFileSync(PATHS.manifest, manifestText(manifestOf(geometry)));
const files = publicFiles(reading.archive, geometry);
writeFiles(PATHS.publicData, files);
writeFiles(PATHS.proof, proofPages(reading.archive));
say(`${files.size} files written to public/data.`);

if (problems.length > 0) {
	process.stderr.write(writeProblems(problems));
	process.exitCode = 1;
}
