import type { DataFile, Licence } from '../../dataset/data-package';
import type { MapLayer } from '../../map/layers/layer';

/** Whence what a switch shows comes, under which licences, and how exact it is. */
export interface LayerOrigin {
	/** Ids of the data package. */
	origins: string[];
	licences: Licence[];
	/** Metres: the most exact of its features, and the least. */
	accuracy: [least: number, most: number] | undefined;
}

/** The published files that hold what the layers of a group draw, each once. */
export function filesOfGroup(layers: readonly MapLayer[], group: string): string[] {
	const ofGroup = layers.filter((layer) => layer.group?.id === group);
	return [
		...new Set(
			ofGroup.flatMap(
				({ published, sources, picture }) =>
					published ?? [...sources.flatMap(({ file }) => file ?? []), ...(picture?.files ?? [])]
			)
		)
	];
}

/** Told from the descriptions of the published files. */
export function originOf(files: readonly string[], resources: readonly DataFile[]): LayerOrigin {
	const found = resources.filter(({ path }) => files.includes(path));
	const metres = found.flatMap(({ accuracy_m }) => accuracy_m ?? []);
	const licences = new Map(found.flatMap(({ licenses }) => licenses.map((one) => [one.name, one])));
	return {
		origins: [...new Set(found.flatMap(({ origins }) => origins ?? []))],
		licences: [...licences.values()],
		accuracy: metres.length > 0 ? [Math.min(...metres), Math.max(...metres)] : undefined
	};
}
