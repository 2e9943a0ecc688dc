/** How approved files are written and compared: readable, in a given order, with few figures. */

export type Json =
	| null
	| boolean
	| number
	| string
	| readonly Json[]
	| { readonly [key: string]: Json };

type Tree = { readonly [key: string]: Json };

const isTree = (value: Json | undefined): value is Tree =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As it would be written: what is not there is left out, and a number has so many figures as every machine agrees on. */
export function plain(value: unknown): Json {
	const digits = (_: string, inner: unknown) =>
		typeof inner === 'number' && Number.isFinite(inner) ? Math.round(inner * 1e5) / 1e5 : inner;
	return JSON.parse(JSON.stringify(value ?? null, digits)) as Json;
}

/** Where two values differ, each with what was approved and what there is now. */
export function differences(approved: Json | undefined, now: Json | undefined, at = ''): string[] {
	if (Object.is(approved, now)) return [];
	if (Array.isArray(approved) && Array.isArray(now) && approved.length === now.length)
		return approved.flatMap((one: Json, index) =>
			differences(one, now[index] as Json, `${at}[${index}]`)
		);
	if (isTree(approved) && isTree(now)) {
		const [before, after] = [Object.keys(approved), Object.keys(now)];
		const inner = [...new Set([...before, ...after])].flatMap((key) =>
			differences(approved[key], now[key], at === '' ? key : `${at}.${key}`)
		);
		// Which style layer lies over which is told by their order; all else has none.
		const isOrdered = at.endsWith('layers');
		if (inner.length > 0 || !isOrdered || before.join() === after.join()) return inner;
		return [`${at}: approved in the order ${before.join(', ')}; now ${after.join(', ')}`];
	}
	const short = (value: Json | undefined) => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
	const [was, is] = [short(approved), short(now)];
	return [was === is ? `${at}: differs far behind ${was}` : `${at}: approved ${was}; now ${is}`];
}

/** What in a second value is another than in the first, by where it stands. */
export function changed(first: Json, second: Json, at = ''): Record<string, Json> {
	if (JSON.stringify(first) === JSON.stringify(second)) return {};
	if (Array.isArray(first) && Array.isArray(second) && first.length === second.length)
		return Object.assign(
			{},
			...first.map((one: Json, index) => changed(one, second[index] as Json, `${at}[${index}]`))
		) as Record<string, Json>;
	if (isTree(first) && isTree(second)) {
		const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
		return Object.assign(
			{},
			...keys.map((key) =>
				changed(first[key] ?? null, second[key] ?? null, at === '' ? key : `${at}.${key}`)
			)
		) as Record<string, Json>;
	}
	return { [at]: second };
}

const WIDTH = 100;

/** Written for people: what fits stands in one line. */
export function written(value: Json, indent = ''): string {
	const flat = JSON.stringify(value);
	if (indent.length + flat.length <= WIDTH || typeof value !== 'object' || value === null)
		return flat;
	const deeper = `${indent}\t`;
	const lines = Array.isArray(value)
		? value.map((one: Json) => deeper + written(one, deeper))
		: Object.entries(value as Tree).map(
				([key, one]) => `${deeper}${JSON.stringify(key)}: ${written(one, deeper)}`
			);
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
