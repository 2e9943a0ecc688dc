import { shiftOf, type OpeningResult } from './opening';
import type { MapLibreWeight } from './goals';
import type { InteractionResult } from './interactions';
import { table } from './tables';
import { number } from './words';

/** How the page opens, and what it asks for meanwhile. */
export function openingSection(
	{ times, files, marks, interactions }: OpeningResult,
	mapLibre: MapLibreWeight
): string {
	const kinds = [...new Set(files.map(({ kind }) => kind))];
	const heaviest = files
		.filter(({ kind, asked }) => kind === 'data' && asked < marks.firstMapPaint)
		.sort((a, b) => b.gzip - a.gzip)
		.map(({ file, gzip }) => `\`${file}\` ${number(gzip / 1000, 0)}`)
		.join(', ');
	const sum = (list: typeof files, size: 'bytes' | 'gzip' = 'bytes'): string =>
		number(list.reduce((total, file) => total + file[size], 0) / 1000, 0);
	return `${table(
		[
			'Line',
			'Cache',
			'first text',
			'largest text',
			'clock works',
			'blocked before',
			'first map paint',
			'ready',
			'shift',
			'openings'
		],
		times.map((time) => [
			time.line,
			time.cache,
			...[
				time.contentful,
				time.largest,
				time.clock,
				time.blocked,
				time.firstMapPaint,
				time.ready
			].map((moment) => `${number(moment.median, 0)} ms`),
			number(shiftOf(time.moved), 4),
			String(time.openings)
		])
	)}

${movements(times)}

${table(
	[
		'Kind',
		'files',
		'kB sent (brotli)',
		'kB as gzip',
		'sent, of what was asked for before the first map paint'
	],
	kinds.map((kind) => {
		const all = files.filter((file) => file.kind === kind);
		const early = all.filter(({ asked }) => asked < marks.firstMapPaint);
		return [kind, String(all.length), sum(all), sum(all, 'gzip'), sum(early)];
	})
)}

MapLibre by itself is ${number(mapLibre.page / 1000, 0)} kB for the page and ${number(mapLibre.worker / 1000, 0)} kB for its worker. Data before the first map paint, kB: ${heaviest}.

The critical path of one cold opening (${times[0]?.line ?? ''}; clock at ${number(marks.clock, 0)} ms, first map paint at ${number(marks.firstMapPaint, 0)} ms, ready at ${number(marks.ready, 0)} ms). The text of the first view stands in the page and needs its style sheet alone; the page asks for the script and \`opening.json\` together, and the clock works when both have come; then MapLibre and the geometry of the first view are asked for side by side, and MapLibre asks for its worker when it runs. Stories, bibliography and relief wait for the first paint.

${table(
	['File', 'kB', 'asked for, ms', 'there, ms'],
	files.map(({ file, bytes, asked, there }) => [
		file.startsWith('assets/') ? file.replace(/-[\w-]{8}(?=\.\w+$)/, '') : file,
		number(bytes / 1000),
		number(asked, 0),
		number(there, 0)
	])
)}

${interactionsSection(interactions)}
`;
}

/** What moved while the page opened, and from where to where. */
function movements(times: OpeningResult['times']): string {
	const all = times.flatMap(({ line, cache, moved }) =>
		moved.map(
			({ at, score, what }) =>
				`- ${line}, ${cache}, after ${number(at, 0)} ms by ${number(score, 4)}: ${what.join('; ')}`
		)
	);
	return all.length === 0
		? 'Nothing that had been painted moved, in any opening.'
		: `What had been painted and moved, in the worst opening of each line (left and upper edge, width and height, px):\n\n${all.join('\n')}`;
}

function interactionsSection(interactions: InteractionResult[]): string {
	if (interactions.length === 0) return '';
	return `How the page answers the hand on that phone: half of the scrubs drag the thumb, half are keys; each story is opened from the list and closed with Escape. *Answer* is the browser's own measure, from the hand to the next painted frame; *handling* is what the page itself does meanwhile.

${table(
	[
		'In the map’s place',
		'scrubs',
		'stories',
		'worst answer',
		'median',
		'95th',
		'worst handling',
		'median',
		'95th'
	],
	interactions.map(({ surface, scrubs, stories, worst, answered, worstHandling, handling }) => [
		surface === 'list' ? 'the list' : 'the map itself, drawn without a graphics card',
		String(scrubs),
		String(stories),
		...[worst, answered.median, answered.p95, worstHandling, handling.median, handling.p95].map(
			(time) => `${number(time, 0)} ms`
		)
	])
)}`;
}
