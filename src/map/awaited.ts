import type { FeatureSource, MapLayer } from './layers/layer';
import { worldAt } from './layers/name-sizes';
import type { ViewedMap } from './viewed-map';

/** The sources that are neither on the map nor on their way to it. */
export class Awaited {
	readonly #sources = new Set<FeatureSource>();
	readonly #failed = new Set<FeatureSource>();
	/** Those of layers that are switched off: nobody has asked for them yet. */
	#off: readonly FeatureSource[] = [];

	/** Layers of these groups are switched off. */
	leaveOff(layers: readonly MapLayer[], groups: ReadonlySet<string>): void {
		this.#off = layers
			.filter(({ group }) => group && groups.has(group.id))
			.flatMap((layer) => layer.sources);
	}

	/** @param hasFailed it is not tried again before `retry` */
	add(source: FeatureSource, hasFailed = false): void {
		this.#sources.add(source);
		if (hasFailed) this.#failed.add(source);
	}

	remove(source: FeatureSource): void {
		this.#sources.delete(source);
		this.#failed.delete(source);
	}

	/** What has failed may be tried once more. */
	retry(): void {
		this.#failed.clear();
	}

	/** What this zoom needs, except what has failed and what depends on the view. */
	at(zoom: number): FeatureSource[] {
		return [...this.#sources].filter(
			(source) =>
				(source.fromZoom ?? 0) <= zoom &&
				zoom < (source.untilZoom ?? Infinity) &&
				!source.inView &&
				this.#isAsked(source)
		);
	}

	/** What depends on the view and is needed at this zoom, by how much of the world's girth the map shows; it is made for each view anew. */
	inView(map: Pick<ViewedMap, 'getContainer'>, zoom: number): FeatureSource[] {
		const share = map.getContainer().clientWidth / worldAt(zoom);
		return [...this.#sources].filter(
			(source) => source.inView && share < source.inView && this.#isAsked(source)
		);
	}

	#isAsked(source: FeatureSource): boolean {
		return !this.#off.includes(source) && !this.#failed.has(source);
	}
}
