import type { DataPackage } from './data-package';

/** What a citation of one view names: the open record, if any, the date shown, and where to find it. */
interface CitedView {
	about: string | undefined;
	date: string;
	link: string;
}

function makers({ contributors }: DataPackage): string {
	return contributors.map(({ title }) => title).join(', ');
}

/** One view of the atlas: what is open on which date. */
export function citeView(dataPackage: DataPackage, version: string, view: CitedView): string {
	const title = view.about === undefined ? `Map of ${view.date}` : `${view.about}, ${view.date}`;
	return `${makers(dataPackage)}. “${title}.” In ${dataPackage.title}. Data version ${version}. ${view.link}`;
}
