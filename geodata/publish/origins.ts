/** Whence the shapes of a map come and how exact they are, for its description and for the page's legend. */
import type { FeatureCollection } from 'geojson';

/** What a map is made from, by what it and its features say of their source. */
const SOURCES = {
	openstreetmap: /OpenStreetMap/,
	'natural-earth': /Natural Earth/,
	'world-data-bank': /World Data Bank II/,
	gshhg: /GSHHG/,
	nasa: /NASA/
} as const;

/** Besides those: worked out by the atlas; straight from station to station; the records and their sources. */
export type OriginId = keyof typeof SOURCES | 'reconstruction' | 'schematic' | 'records';

export interface Origin {
	origins: OriginId[];
	/** Metres: the most exact of its features, and the least. */
	accuracy_m?: [least: number, most: number];
}

function originsIn(source: string, isReconstruction: boolean): OriginId[] {
	const named = (Object.keys(SOURCES) as (keyof typeof SOURCES)[]).filter((id) =>
		SOURCES[id].test(source)
	);
	const schematic = source.includes('straight from station to station');
	if (schematic) return ['schematic'];
	if (isReconstruction) return [...named, 'reconstruction'];
	return named.length > 0 ? named : ['records'];
}

/** Of a map as published; `source` is what its description says. */
export function originOf(content: string, source: string): Origin {
	const { features } = JSON.parse(content) as FeatureCollection;
	const origins = new Set<OriginId>();
	const metres: number[] = [];
	for (const { properties } of features) {
		const own = String(properties?.['source'] ?? source);
		for (const id of originsIn(own, properties?.['reconstruction'] === true)) origins.add(id);
		if (typeof properties?.['accuracy_m'] === 'number') metres.push(properties['accuracy_m']);
	}
	return {
		origins: [...origins],
		...(metres.length > 0 ? { accuracy_m: [Math.min(...metres), Math.max(...metres)] } : {})
	};
}

/** Of what is no map of features. */
export const originOfPicture = (source: string): Origin => ({ origins: originsIn(source, false) });
