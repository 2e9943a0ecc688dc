/** The whole record as one readable page, for proof-readers: `geodata/out/record.md`. */
import { allEntries, type Archive, type Entry } from '../archive';
import { readWhen } from '../date';
import { plainText, readProse } from '../prose';
import { byCodePoint, isObject, walk } from '../walk';

const day = (entry: Entry<{ date: string }>) => readWhen(entry.record.date)?.days[0] ?? 0;
const cited = (sources: readonly string[]) =>
	sources.length === 0 ? '' : ` [${sources.join(', ')}]`;

function chronology({ periods, events }: Archive): string[] {
	const inOrder = [...events].sort((a, b) => day(a) - day(b) || byCodePoint(a.id, b.id));
	return [...periods]
		.sort((a, b) => byCodePoint(a.record.from, b.record.from))
		.flatMap(({ id, record }) => [
			`## ${record.names.en} (${record.from} to before ${record.to})`,
			'',
			plainText(readProse(record.introduction).prose) + cited(record.sources),
			'',
			...inOrder.filter((event) => event.record.period === id).flatMap(eventLines),
			''
		]);
}

function eventLines({ id, record }: Archive['events'][number]): string[] {
	const { names, date, certainty, caution, caption, sources } = record;
	const doubt = certainty === 'certain' ? '' : ` — *${certainty}*: ${caution ?? ''}`;
	return [
		`- **${date}** ${names.en} · ${names['zh-Hans']} · ${names.ru} (\`${id}\`)${doubt}`,
		`  ${plainText(readProse(caption).prose)}${cited(sources)}`
	];
}

interface Side {
	claimant: string;
	says: string;
	sources: readonly string[];
}

/** A contested matter as a table, side by side. */
function table(title: string, sides: readonly Side[]): string[] {
	const rows = sides.map(
		({ claimant, says, sources }) => `| ${claimant} | ${says} | ${sources.join(', ')} |`
	);
	return [`### ${title}`, '', '| Claimant | Claim | Sources |', '|---|---|---|', ...rows, ''];
}

function contested(archive: Archive): string[] {
	const figures = [
		...archive.sectors.map(({ id, record }) => ({
			title: `${id}: length`,
			sides: record.lengths.map(({ km, note, ...rest }) => ({
				...rest,
				says: `${km} km. ${note ?? ''}`
			}))
		})),
		...archive.areas.map(({ id, record }) => ({
			title: `${id}: size`,
			sides: record.sizes.map(({ squareKilometres, note, ...rest }) => ({
				...rest,
				says: `${squareKilometres} km². ${note ?? ''}`
			}))
		}))
	].filter(({ sides }) => sides.length > 0);
	const disputes = [
		...archive.events,
		...archive.sectors,
		...archive.areas,
		...archive.geography,
		...archive.flows
	].flatMap(({ id, record }) =>
		record.disputes.map(({ question, claims, counterClaim }) => ({
			title: `${id}: ${question}`,
			sides: [
				...claims.map((claim) => ({ ...claim, says: claim.statement })),
				...(counterClaim ? [{ claimant: 'The other side', says: counterClaim, sources: [] }] : [])
			]
		}))
	);
	return [...disputes, ...figures].flatMap(({ title, sides }) => table(title, sides));
}

function unconfirmed(archive: Archive): string[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !('certainty' in value) || value['certainty'] === 'certain')
				return [];
			const { certainty, caution } = value as { certainty: string; caution?: string };
			return [`- \`${entry.id}\` ${path} (${certainty}): ${caution ?? ''}`];
		})
	);
}

/** Chronology with sources, contested matters side by side, and all that is unconfirmed. */
export function proofText(archive: Archive): string {
	const lines = [
		'# The record, for proof-readers',
		'',
		'Made by `npm run geodata`; do not edit. In brackets: ids of sources.',
		'',
		...chronology(archive),
		'',
		'## Contested figures and statements',
		'',
		...contested(archive),
		'## Unconfirmed statements',
		'',
		...unconfirmed(archive),
		''
	];
	return lines.join('\n');
}
