/** `npm run check:data`: prints everything that is wrong with the record, then fails once. */
import { checkRecords } from './check';
import { contextOf } from './context';
import { readFiles } from './files';
import { PATHS } from './paths';
import { writeProblems } from './problem';
import { readRecords } from './read/read';

const { archive, problems: shapes } = readRecords(PATHS.records);
const context = contextOf(readFiles(PATHS.geometry));
const problems = [...shapes, ...checkRecords(archive, context)];
if (problems.length > 0) {
	process.stderr.write(writeProblems(problems));
	process.exitCode = 1;
} else {
	process.stdout.write('The record is sound: no problems.\n');
}
