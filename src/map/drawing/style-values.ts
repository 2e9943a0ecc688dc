import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type FilterSpecification,
	type LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import type { MapFeature } from '../features';

/** A feature, and what the map would have been told of it. */
export interface DrawnFeature {
	feature: MapFeature;
	state: Readonly<Record<string, unknown>>;
	/** The lines around its ground, where they are not its shape's: a tile ends where nothing else does. */
	rim?: Geometry;
	/** What a tile says of it: nothing of it is the atlas's. */
	told?: Readonly<Record<string, unknown>>;
}

interface Evaluated {
	evaluate(globals: object, feature: object, state: object): unknown;
}

const SPECS = latest as unknown as Record<string, Record<string, never> | undefined>;

/** What a style asks of the map as a whole. */
export interface StyleGlobals {
	language: string;
	/** The open record, or nothing. */
	selected: string;
	/** As `YYYY-MM-DD`. */
	day: string;
}

/** The values of a style layer at a zoom, feature by feature, as the map itself works them out. */
export class StyleValues {
	readonly #known = new Map<string, Evaluated>();
	readonly #filter: (one: DrawnFeature) => boolean;

	constructor(
		readonly spec: LayerSpecification,
		readonly zoom: number,
		readonly globals: StyleGlobals
	) {
		const filter = 'filter' in spec ? (spec.filter as FilterSpecification | undefined) : undefined;
		const made = featureFilter(filter, `layers.${spec.id}.filter`, { ...globals });
		this.#filter = ({ feature, told }) => made.filter({ zoom }, asked(feature, told));
	}

	/** Whether the layer draws a feature at all. */
	draws(one: DrawnFeature): boolean {
		return this.#filter(one);
	}

	#of(group: 'paint' | 'layout', name: string): Evaluated {
		const key = `${group}:${name}`;
		const known = this.#known.get(key);
		if (known) return known;
		const specification = SPECS[`${group}_${this.spec.type}`]?.[name];
		const values = this.spec[group] as Record<string, unknown> | undefined;
		const { default: usual } = (specification ?? {}) as { default?: unknown };
		const value = values?.[name] ?? usual;
		const made = normalizePropertyExpression(value as never, name, specification as never, {
			...this.globals
		}) as unknown as Evaluated;
		this.#known.set(key, made);
		return made;
	}

	#value(group: 'paint' | 'layout', name: string, one: DrawnFeature): unknown {
		return this.#of(group, name).evaluate(
			{ zoom: this.zoom },
			asked(one.feature, one.told),
			one.state
		);
	}

	number(group: 'paint' | 'layout', name: string, one: DrawnFeature): number {
		return Number(this.#value(group, name, one) ?? 0);
	}

	text(group: 'paint' | 'layout', name: string, one: DrawnFeature): string {
		return String(this.#value(group, name, one) ?? '');
	}

	list(group: 'paint' | 'layout', name: string, one: DrawnFeature): readonly unknown[] {
		const value = this.#value(group, name, one);
		if (Array.isArray(value)) return value as unknown[];
		// What may stand on several sides of its place is a collection.
		const { values } = (value ?? {}) as { values?: readonly unknown[] };
		return values ?? [];
	}

	/** As SVG writes it; how far it is seen through stands apart in the atlas's styles. */
	colour(name: string, one: DrawnFeature): string {
		const value = this.#value('paint', name, one);
		const { rgb } = (value ?? {}) as { rgb?: readonly number[] };
		if (!rgb) return 'none';
		const parts = rgb.slice(0, 3).map((part) => Math.round(part * 255));
		return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	}

	/** It is said in the style, and not only usual. */
	says(group: 'paint' | 'layout', name: string): boolean {
		return (this.spec[group] as Record<string, unknown> | undefined)?.[name] !== undefined;
	}
}

const asked = ({ geometry, properties }: MapFeature, told?: DrawnFeature['told']) => ({
	// No layer has collections of shapes.
	type: geometry.type as Exclude<Geometry['type'], 'GeometryCollection'>,
	id: properties.id,
	properties: told ?? properties
});
