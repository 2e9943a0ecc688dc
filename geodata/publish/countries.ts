/** In which states of today a place lies, by ISO 3166-1 alpha-2, as gazetteers ask for it. */
import { createRequire } from 'node:module';
import { bbox, booleanPointInPolygon, coordAll } from '@turf/turf';
import countries, { type LocaleData } from 'i18n-iso-countries';
import type { Feature, Position } from 'geojson';
import type { Area } from '../../src/kinds/area/schema';
import type { AtlasData } from '../../src/kinds';
import type { Geography } from '../../src/kinds/geography/schema';
import type { Place } from '../../src/kinds/place/schema';
import type { Context, PolityFeature } from '../context';
import { metresOff } from '../distance';

countries.registerLocale(
	createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LocaleData
);

/** What the geometry calls a state otherwise than the standard does. */
const OTHERWISE_CALLED: Readonly<Record<string, string>> = {
	brunei: 'BN',
	burma: 'MM',
	dprk: 'KP',
	frg: 'DE',
	laos: 'LA',
	macedonia: 'MK',
	prc: 'CN',
	'republic-of-china': 'TW',
	rok: 'KR',
	russia: 'RU',
	turkey: 'TR',
	'united-states': 'US',
	'west-bank-and-gaza': 'PS'
};

const codeOfPolity = (polity: string): string | undefined =>
	OTHERWISE_CALLED[polity] ?? countries.getAlpha2Code(polity.replaceAll('-', ' '), 'en');

const codeOfState = (alpha3: string): string | undefined => countries.alpha3ToAlpha2(alpha3);

/** Kinds that lie on one spot, on one side of a line; the others may lie on both. */
const SPOTS = new Set(['state', 'town', 'village', 'site', 'island']);

/** Degrees beyond which nothing is in doubt. */
const MARGIN = 1;

/** So much of a course or shore lies in a state that it is no tail of the drawing. */
const SHARE = 0.03;

/** Enough points of a course or shore to tell that. */
const POINTS = 200;

interface Outline {
	code: string;
	geometry: PolityFeature['geometry'];
	/** How far the outline may lie off, in metres. */
	accuracy: number;
}

/** Metres by which a position lies off an outline; for ever where it is far from being near. */
const metresFrom = (position: Position, { geometry }: Outline): number =>
	metresOff(position, geometry, MARGIN);

const outlinesOfToday = (polities: readonly PolityFeature[]): Outline[] =>
	polities.flatMap((shape) => {
		const code = codeOfPolity(String(shape.properties?.['polity']));
		if (shape.properties?.['end'] !== '..' || code === undefined) return [];
		const accuracy = Number(shape.properties['accuracy_m'] ?? 0);
		// With its box, a position far away is told without walking round the outline.
		return [{ code, geometry: { ...shape.geometry, bbox: bbox(shape) }, accuracy }];
	});

/** The states whose outlines hold the position, or whose outlines may. */
function statesAt(position: Position, accuracy: number, outlines: readonly Outline[]): string[] {
	return outlines
		.filter((outline) => metresFrom(position, outline) <= accuracy + outline.accuracy)
		.map(({ code }) => code);
}

/** The one state in whose outline a spot lies, or lies nearest to it within the doubt. */
function stateOf(position: Position, accuracy: number, outlines: readonly Outline[]): string[] {
	const off = outlines
		.map((outline) => ({ outline, metres: metresFrom(position, outline) }))
		.sort((a, b) => a.metres - b.metres);
	const [nearest] = off;
	if (!nearest) return [];
	const { code, accuracy: doubt } = nearest.outline;
	return nearest.metres <= accuracy + doubt ? [code] : [];
}

/** The states through which a course or shore runs for more than a little. */
function statesAlong(drawn: readonly Feature[], outlines: readonly Outline[]): string[] {
	const all = drawn.flatMap((shape) => coordAll(shape));
	const step = Math.max(1, Math.ceil(all.length / POINTS));
	const points = all.filter((_, index) => index % step === 0);
	return outlines
		.filter((outline) => {
			const inside = points.filter((point) =>
				booleanPointInPolygon(point, outline.geometry)
			).length;
			return inside >= SHARE * points.length;
		})
		.map(({ code }) => code);
}

const sorted = (codes: readonly (string | undefined)[]): string[] =>
	[...new Set(codes.filter((code) => code !== undefined))].sort();

/** Of an area: who holds or claims it now. */
const ofArea = ({ control }: Area): string[] => {
	const last = control.at(-1);
	return sorted([...(last?.holders ?? []), ...(last?.claimants ?? [])].map(codeOfState));
};

const ofPlace = ({ id, country }: Place, areas: readonly Area[]): string[] =>
	country === null
		? sorted(areas.filter(({ place }) => place === id).flatMap(ofArea))
		: sorted([codeOfState(country)]);

function ofGeography(
	record: Geography,
	shapes: readonly Feature[],
	outlines: readonly Outline[]
): string[] {
	const { id, kind, position, accuracy, countries: told } = record;
	if (told) return sorted(told.map(codeOfState));
	if (SPOTS.has(kind)) return stateOf(position, kind === 'state' ? 0 : accuracy, outlines);
	const drawn = shapes.filter(
		({ properties }) => properties?.['river'] === id || properties?.['lake'] === id
	);
	return sorted(
		drawn.length > 0
			? statesAlong(drawn, outlines)
			: statesAt(position, kind === 'river' ? 0 : accuracy, outlines)
	);
}

/** The codes of every place, area and geographical name by its id; those without any are left out. */
export function countryCodes(
	{ places, areas, geography }: AtlasData,
	{ polities, shapes }: Pick<Context, 'polities' | 'shapes'>
): ReadonlyMap<string, string[]> {
	const outlines = outlinesOfToday(polities);
	const codes = [
		...places.map((record) => [record.id, ofPlace(record, areas)] as const),
		...areas.map((record) => [record.id, ofArea(record)] as const),
		...geography.map((record) => [record.id, ofGeography(record, shapes, outlines)] as const)
	];
	return new Map(codes.filter(([, found]) => found.length > 0));
}
