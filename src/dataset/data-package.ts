import { DATA_PACKAGE } from './file-shapes';
import { load } from './load';

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

/** The list of all published files. */
export function fetchDataPackage(): Promise<DataPackage> {
	return load('datapackage.json', DATA_PACKAGE);
}
