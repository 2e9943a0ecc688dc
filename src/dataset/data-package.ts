import { load } from './load';
import { list, number, object, optional, text } from './shape';

/** One file that readers may take away. */
export interface DataFile {
	path: string;
	bytes: number;
	mediatype: string;
	licenses: Licence[];
	sources: { title: string }[];
	/** Of a map: what its shapes are made from, by ids that the page has words for. */
	origins?: string[];
	/** Of a map: how far its most and its least exact feature may lie off, in metres. */
	accuracy_m?: [least: number, most: number];
}

export interface Licence {
	name: string;
	title: string;
	path: string;
}

/** `public/data/datapackage.json`, as far as the page reads it. */
export interface DataPackage {
	title: string;
	version: string;
	contributors: { title: string }[];
	resources: DataFile[];
}

/** `datapackage.json` */
export const DATA_PACKAGE = object({
	title: text,
	version: text,
	contributors: list(object({ title: text })),
	resources: list(
		object({
			path: text,
			bytes: number,
			licenses: list(object({ name: text, title: text, path: text })),
			sources: list(object({ title: text })),
			origins: optional(list(text)),
			accuracy_m: optional(list(number, 2))
		})
	)
});

/** The list of all published files. */
export function fetchDataPackage(): Promise<DataPackage> {
	return load('datapackage.json', DATA_PACKAGE);
}
