import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette, type Stroke } from '../../../src/map/palette';
import { STREWN } from '../../../src/map/patterns';

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours, 1–21, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
	const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright! + 0.05) / (dark! + 0.05);
}

/** A ground that a colour covers in part. */
function covered(ground: string, colour: string, share: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [under, over] = [ground, colour].map((each) => parseInt(each.slice(at, at + 2), 16));
		const mixed = Math.round(over! * share + under! * (1 - share));
		return mixed.toString(16).padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

/** Every colour in the palette, by its path. */
function colours(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => colours(inner, `${path}.${key}`));
}

/** What of the light of red, green and blue reaches who tells all colours apart, and who does not (Machado and others, 2009). */
const EYES = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	'no red': [
		[0.152, 1.053, -0.205],
		[0.115, 0.786, 0.099],
		[-0.004, -0.048, 1.052]
	],
	'no green': [
		[0.367, 0.861, -0.228],
		[0.28, 0.673, 0.047],
		[-0.012, 0.043, 0.969]
	],
	'no blue': [
		[1.256, -0.077, -0.179],
		[-0.078, 0.931, 0.148],
		[0.005, 0.691, 0.304]
	]
} as const;

/** A colour as these eyes see it, in Oklab: as far apart as it looks. */
function seen(colour: string, eyes: keyof typeof EYES): number[] {
	const light = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	const times = (rows: readonly (readonly number[])[], values: readonly number[]) =>
		rows.map((row) => row.reduce((sum, part, at) => sum + part * values[at]!, 0));
	const cones = times(
		[
			[0.4122, 0.5363, 0.0514],
			[0.2119, 0.6807, 0.1074],
			[0.0883, 0.2817, 0.63]
		],
		times(EYES[eyes], light).map((part) => Math.max(0, Math.min(1, part)))
	);
	return times(
		[
			[0.2105, 0.7936, -0.0041],
			[1.978, -2.4286, 0.4506],
			[0.0259, 0.7828, -0.8087]
		],
		cones.map(Math.cbrt)
	);
}

const cue = ({ width, dashes, ticks, beads, crosses, gap }: Stroke) =>
	JSON.stringify([width, dashes, ticks, beads, crosses, gap]);

test('black on white is 21, a colour on itself 1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#8f1d0c', '#8f1d0c')).toBe(1);
});

describe.each(Object.entries(PALETTES) as [string, Palette][])('%s', (_, palette) => {
	const strokes = Object.entries({
		...palette.links,
		...palette.statuses,
		...palette.claimLines
	}) as [string, Stroke][];
	const linksAndStatuses = [
		...Object.entries(palette.links).map(([key, stroke]) => [`links ${key}`, stroke] as const),
		...Object.entries(palette.statuses).map(([key, stroke]) => [`status ${key}`, stroke] as const),
		...Object.entries(palette.claimLines).map(([key, stroke]) => [`line ${key}`, stroke] as const)
	];

	test('every colour is written out', () => {
		expect(strokes.length).toBeGreaterThan(0);
		for (const [path, colour] of colours(palette)) expect(colour, path).toMatch(/^#[\da-f]{6}$/);
	});

	test.each(linksAndStatuses)('%s stands out against land and sea, 3 to 1', (_name, stroke) => {
		expect(contrast(stroke.colour, palette.land)).toBeGreaterThanOrEqual(3);
		expect(contrast(stroke.colour, palette.sea)).toBeGreaterThanOrEqual(3);
	});

	test.each(Object.entries(palette.tints))('so they do against the tint of %s', (_name, tint) => {
		for (const [name, stroke] of linksAndStatuses) {
			expect(contrast(stroke.colour, tint), name).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(Object.entries(palette.ties))('a tie of %s stands out, 3 to 1', (_name, colour) => {
		for (const ground of [palette.land, palette.sea, ...Object.values(palette.tints)]) {
			expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
		}
	});

	test.each(['moscow', 'beijing', 'three'] as const)(
		'ground strewn with strokes of %s shows them, and hides no line that is drawn over it, 3 to 1',
		(owner) => {
			const colour = palette.ties[owner];
			for (const [state, tint] of Object.entries(palette.tints)) {
				const wash = covered(tint, colour, STREWN.wash);
				expect(contrast(covered(tint, colour, STREWN.stroke), wash), state).toBeGreaterThanOrEqual(
					3
				);
				for (const [name, stroke] of linksAndStatuses)
					expect(contrast(stroke.colour, wash), `${name} on ${state}`).toBeGreaterThanOrEqual(3);
			}
		}
	);

	test('whose a tie is can be seen in grey, and by who sees no red or green', () => {
		const { moscow, beijing, three } = palette.ties;
		// 1.4 to 1 in lightness alone, whatever the hue.
		for (const [a, b] of [
			[moscow, beijing],
			[beijing, three],
			[moscow, three]
		] as const) {
			expect(contrast(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(1.4);
		}
	});

	test.each(['all', 'no red', 'no green'] as const)(
		'whose a tie is, each of Moscow, Beijing, Washington and the three among themselves, can be told by eyes that tell apart: %s',
		(eyes) => {
			const owners = Object.entries(palette.ties);
			for (const [index, [one, a]] of owners.entries()) {
				for (const [other, b] of owners.slice(index + 1)) {
					const [first, second] = [seen(a, eyes), seen(b, eyes)];
					const apart = Math.hypot(...first.map((part, at) => part - second[at]!));
					expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(0.1);
				}
			}
		}
	);

	test('contested ground, and the ribbons along the border, tell China’s side from the others in grey', () => {
		const { china, soviet, successor } = palette.ribbons;
		for (const other of [soviet, successor])
			expect(contrast(china, other)).toBeGreaterThanOrEqual(1.25);
	});

	test.each(Object.keys(EYES) as (keyof typeof EYES)[])(
		'the reader’s own is like no other colour of the map, for eyes that tell apart: %s',
		(eyes) => {
			for (const [path, colour] of colours(palette)) {
				if (path === '.own') continue;
				const [one, other] = [seen(palette.own, eyes), seen(colour, eyes)];
				const apart = Math.hypot(...one.map((part, at) => part - other[at]!));
				expect(apart, `${path} ${colour}`).toBeGreaterThanOrEqual(0.08);
			}
		}
	);

	test('the reader’s own stands out against land, sea and tints, 3 to 1, and its names can be read', () => {
		for (const ground of [
			palette.land,
			palette.sea,
			palette.water,
			...Object.values(palette.tints)
		])
			expect(contrast(palette.own, ground), ground).toBeGreaterThanOrEqual(3);
		expect(contrast(palette.own, palette.text.halo)).toBeGreaterThanOrEqual(4.5);
	});

	const { halo, ...texts } = palette.text;
	test.each(Object.entries(texts))('the names of kind %s can be read, 4.5 to 1', (_name, text) => {
		expect(contrast(text, palette.land)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(text, halo)).toBeGreaterThanOrEqual(4.5);
	});

	test('events, selection and disputed ground stand out against land, 3 to 1', () => {
		for (const colour of [palette.event, palette.selected, palette.disputed, palette.place]) {
			expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(3);
		}
	});

	test('dispute is told by two lines, never by dashes, which are for doubt', () => {
		for (const { dashes, ticks } of Object.values({ ...palette.statuses, ...palette.claimLines })) {
			expect([dashes, ticks]).toEqual([undefined, undefined]);
		}
		const { undisputed, delimited, demarcated, ...disputed } = palette.statuses;
		expect([undisputed, delimited, demarcated].map(({ gap }) => gap ?? 0)).toEqual([0, 0, 0]);
		for (const { gap } of Object.values(disputed)) expect(gap).toBeGreaterThan(0);
	});

	test('lines of one colour differ in width, dashes or ticks', () => {
		for (const group of [palette.links, palette.statuses, palette.claimLines]) {
			const told = Object.values(group).map((stroke: Stroke) => stroke.colour + cue(stroke));
			expect(new Set(told).size).toBe(told.length);
		}
	});
});

test('dashes and widths mean the same in both themes', () => {
	const cues = (palette: Palette) =>
		[palette.links, palette.statuses, palette.claimLines].map((group) =>
			Object.entries(group).map(([key, stroke]) => [key, cue(stroke as Stroke)])
		);
	expect(cues(PALETTES.dark)).toEqual(cues(PALETTES.light));
});
