/** `npm run new event 1963-07-05 "Talks in Moscow"`: makes the file of a new record. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schema as excerptSchema } from '../src/kinds/excerpt/schema';
import { SHAPES, type RecordFolder } from '../src/kinds';
import { overlaps } from '../src/time/interval';
import { canonicalText } from './canonical';
import { readFromTo, readWhen } from './read/date';
import { PATHS } from './paths';
import { readRecords } from './read/read';
import {
	eventSkeleton,
	excerptSkeleton,
	placeSkeleton,
	sourceSkeleton,
	type Skeleton
} from './skeletons';

const USAGE = `npm run new event 1963-07-05 "Talks in Moscow"
npm run new place 134.2501 46.8129 "Bikin"          (longitude, latitude)
npm run new source 1998 "Brothers in Arms"
npm run new excerpt zhenbao 1969-03-02 "On the ice"
`;

/** The period in which an event of this date begins. */
function periodOf(date: string): string {
	const when = readWhen(date);
	const { periods } = readRecords(PATHS.records).archive;
	const found = periods.find(({ record }) => {
		const span = readFromTo(record.from, record.to);
		return (
			when && span && overlaps(span.days, [when.days[0], when.days[1], when.days[2], when.days[2]])
		);
	});
	return found?.id ?? 'TODO';
}

/** The number after the last excerpt's. */
function nextNumber(about: string): number {
	const folder = path.join(PATHS.records, 'excerpts', about);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return Math.max(0, ...names.map((name) => Number.parseInt(name, 10) || 0)) + 1;
}

function skeletonOf([kind, a = '', b = '', c = '']: string[]): Skeleton | undefined {
	if (kind === 'event' && readWhen(a) && b) return eventSkeleton(a, b, periodOf(a));
	const position = [Number(a), Number(b)] as const;
	if (kind === 'place' && position.every(Number.isFinite) && c)
		return placeSkeleton(...position, c);
	if (kind === 'source' && /^\d{4}$/.test(a) && b) return sourceSkeleton(Number(a), b);
	if (kind === 'excerpt' && a && readWhen(b) && c) return excerptSkeleton(a, b, c, nextNumber(a));
	return undefined;
}

async function make({ folder, id, value, body }: Skeleton): Promise<void> {
	const file = path.join(PATHS.records, folder, `${id}.${body === undefined ? 'json' : 'md'}`);
	const shown = path.relative(PATHS.root, file);
	if (existsSync(file)) {
		process.stderr.write(`${shown} is there already.\n`);
		process.exitCode = 1;
		return;
	}
	const schema = body === undefined ? SHAPES[folder as RecordFolder].schema : excerptSchema;
	mkdirSync(path.dirname(file), { recursive: true });
	const authored = { value, schema, ...(body === undefined ? {} : { body }) };
	writeFileSync(file, await canonicalText(authored));
	process.stdout.write(`${shown}\nWrite where it says TODO, then: npm run check:data\n`);
}

const skeleton = skeletonOf(process.argv.slice(2));
if (skeleton) await make(skeleton);
else {
	process.stderr.write(USAGE);
	process.exitCode = 1;
}
