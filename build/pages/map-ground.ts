import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoBounds, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, MultiPoint } from 'geojson';
import type { Day } from '../../src/time/day';
import { pathOf } from '../../src/map/drawing/path.ts';
import { HEIGHT, WIDTH, projectionOf, reachOf, type MapView } from './map-view.ts';

type Layer = readonly Feature<Geometry, GeoJsonProperties>[];

/** What lies under a record on its picture: land and water, and the boundaries of a day. */
export interface GroundLayers {
	land: Layer;
	fineLand: Layer;
	lakes: Layer;
	rivers: Layer;
	boundaries: Layer;
	border: Layer;
	fineBorder: Layer;
	/** As exact as it is known, for views of a few kilometres. */
	closeBorder: Layer;
	/** The island of Zhenbao / Damansky and its river, banks and channels. */
	island: Layer;
	banks: Layer;
}

/** From this span on coarse shapes do. */
const COARSE_FROM = 20;
/** Below this span the island and its banks are more than a dot. */
const CLOSE_BELOW = 0.6;

/** Colours of the page, light and dark; in an image the page's own do not hold. */
const STYLE = `.sea{fill:#d5e0e1}.land{fill:#f4efe3}.water{fill:none;stroke:#9fb9bd}.lake{fill:#d5e0e1}.bank{fill:none;stroke:#6f8f95;stroke-dasharray:4 3}.line{fill:none;stroke:#8d8371;stroke-dasharray:none}.border{fill:none;stroke:#8a3b12;stroke-width:2.2}@media(prefers-color-scheme:dark){.bank{stroke:#6d8c99}.sea{fill:#0e1418}.land{fill:#262d34}.water{stroke:#3f5a66}.lake{fill:#0e1418}.line{stroke:#7b858d}.border{stroke:#f0a868}}@media print{.sea{fill:#e6eeee}}`;

export function readGround(data: string): GroundLayers {
	const read = (file: string): Layer =>
		(JSON.parse(readFileSync(join(data, `${file}.geojson`), 'utf8')) as FeatureCollection).features;
	return {
		land: read('land-overview'),
		fineLand: read('land-regional'),
		lakes: read('lakes'),
		rivers: read('rivers'),
		boundaries: read('boundaries-overview'),
		border: read('border-overview'),
		fineBorder: read('border-regional'),
		closeBorder: read('border'),
		island: read('damansky'),
		banks: read('damansky-lines')
	};
}

const isThere =
	(day: Day) =>
	({ properties }: Feature): boolean => {
		const { start_day: from, end_day: to } = properties as { start_day?: Day; end_day?: Day };
		return (from ?? -Infinity) <= day && day < (to ?? Infinity);
	};

/** The border of China with the Soviet Union and what came after it, not that with Mongolia. */
const isOfTheStory = ({ properties }: Feature): boolean => properties?.['layer'] === 'main';

/** A feature, and the circle on the globe that it lies in. */
interface Bounded {
	feature: Feature;
	centre: [number, number];
	/** Degrees. */
	radius: number;
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The circle that a feature lies in, about. */
function bounded(feature: Feature): Bounded {
	const { coordinates } = feature.geometry as MultiPoint;
	const flat = coordinates.flat(Infinity) as unknown as number[];
	const points = flat.flatMap((x, index): [number, number][] =>
		index % 2 === 0 ? [[x, flat[index + 1] ?? 0]] : []
	);
	const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
	const middle = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
	const centre: [number, number] = [middle, (south + north) / 2];
	const radius = Math.max(...points.map((one) => degrees(geoDistance(one, centre))));
	return { feature, centre, radius };
}

/** Shapes of many parts, part by part, so that those out of sight can be left out. */
function parts(layer: Layer): Bounded[] {
	return layer
		.flatMap((feature): Feature[] => {
			if (feature.geometry.type !== 'MultiPolygon') return [feature];
			return feature.geometry.coordinates.map((coordinates) => ({
				...feature,
				geometry: { type: 'Polygon', coordinates }
			}));
		})
		.map(bounded);
}

/** Draws the grounds of pictures; what several share is drawn once. */
export class Grounds {
	/** File name → the picture. */
	readonly files = new Map<string, string>();
	readonly #drawn = new Map<string, string>();
	readonly #still = new Map<string, string>();
	readonly #parts: Readonly<Record<keyof GroundLayers, Bounded[]>>;

	constructor(layers: GroundLayers) {
		this.#parts = Object.fromEntries(
			Object.entries(layers).map(([name, layer]: [string, Layer]) => [name, parts(layer)])
		) as Record<keyof GroundLayers, Bounded[]>;
	}

	/** The name of the file with the ground of a view on a day. */
	fileOf(view: MapView, day: Day): string {
		const boundaries = this.#seen(view, 'boundaries').filter(isThere(day));
		const isFine = view.span < COARSE_FROM;
		const isClose = view.span < CLOSE_BELOW;
		const lines = isClose ? 'closeBorder' : isFine ? 'fineBorder' : 'border';
		const border = this.#seen(view, lines).filter(isThere(day));
		const banks = isClose ? this.#seen(view, 'banks').filter(isThere(day)) : [];
		const ids = [...boundaries, ...border, ...banks].map(({ properties }) =>
			String(properties?.['id'])
		);
		const key = JSON.stringify([view, ids]);
		const known = this.#drawn.get(key);
		if (known !== undefined) return known;
		const picture = [
			this.#underneath(view),
			draw(view, 'line', [...boundaries, ...border.filter((one) => !isOfTheStory(one))]),
			draw(view, 'border', border.filter(isOfTheStory)),
			draw(view, 'bank', banks),
			'</svg>'
		].join('');
		const name = `${createHash('sha256').update(picture).digest('hex').slice(0, 12)}.svg`;
		this.files.set(name, picture);
		this.#drawn.set(key, name);
		return name;
	}

	/** What of a layer a view may show. */
	#seen(view: MapView, layer: keyof GroundLayers): Feature[] {
		const middle: [number, number] = [view.longitude, view.latitude];
		return this.#parts[layer]
			.filter(
				({ centre, radius }) => degrees(geoDistance(centre, middle)) <= radius + reachOf(view)
			)
			.map(({ feature }) => feature);
	}

	#island(view: MapView, role: string): Feature[] {
		return this.#seen(view, 'island').filter(({ properties }) => properties?.['role'] === role);
	}

	/** Sea, land and fresh water, which are always there. */
	#underneath(view: MapView): string {
		const key = JSON.stringify(view);
		const known = this.#still.get(key);
		if (known !== undefined) return known;
		const drawn = [
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
			`<style>${STYLE}</style>`,
			`<rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>`,
			draw(view, 'land', this.#seen(view, view.span < COARSE_FROM ? 'fineLand' : 'land')),
			view.span <= 60 ? draw(view, 'lake', this.#seen(view, 'lakes')) : '',
			view.span <= 24 ? draw(view, 'water', this.#seen(view, 'rivers')) : '',
			...(view.span < CLOSE_BELOW
				? [
						draw(view, 'lake', this.#island(view, 'river')),
						draw(view, 'land', this.#island(view, 'island'))
					]
				: [])
		].join('');
		this.#still.set(key, drawn);
		return drawn;
	}
}

function draw(view: MapView, name: string, features: Feature[]): string {
	const d = pathOf(projectionOf(view), { type: 'FeatureCollection', features });
	return d === '' ? '' : `<path class="${name}" d="${d}"/>`;
}
