import type { Source } from './compiled';

/** A bibliography entry in parts, so that the page can set the title in italics and link it. */
export interface WrittenSource {
	before: string;
	title: string;
	/** Books and journals stand in italics, articles in quotation marks. */
	italic: boolean;
	after: string;
	url?: string;
}

const STANDALONE = new Set(['book', 'report', 'thesis', 'map', 'dataset', 'pamphlet', 'treaty']);

function person(name: NonNullable<Source['author']>[number]): string {
	return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

function people(names: Source['author']): string {
	const written = (names ?? []).map(person);
	if (written.length <= 2) return written.join(' and ');
	return `${written.slice(0, -1).join(', ')} and ${written.at(-1) ?? ''}`;
}

function issued(source: Source): string {
	const parts = source.issued?.['date-parts'][0];
	if (!parts) return 'n.d.';
	const [year, month, day] = parts;
	const iso = [year, month, day]
		.filter((part) => part !== undefined)
		.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
		.join('-');
	return source.issued?.circa ? `c. ${iso}` : iso;
}

/** Writes a source author–title–container–publisher–date, close to Chicago's bibliography style. */
export function writeSource(source: Source): WrittenSource {
	const authors = people(source.author) || people(source.editor);
	const editors = source.author?.length ? 0 : (source.editor?.length ?? 0);
	const role = editors > 1 ? ' (eds.)' : editors === 1 ? ' (ed.)' : '';
	const numbers = [
		source.volume === undefined ? '' : `vol. ${source.volume}`,
		source.issue === undefined ? '' : `no. ${source.issue}`,
		source.number ?? ''
	]
		.filter(Boolean)
		.join(', ');
	const after = [
		source['container-title'],
		numbers,
		source.publisher,
		source.archive,
		issued(source),
		source.page ? `pp. ${source.page}` : '',
		source.DOI ? `doi:${source.DOI}` : ''
	]
		.filter(Boolean)
		.join(', ');
	const url = source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
	return {
		// An initial or a question ends its part by itself.
		before: authors ? `${`${authors}${role}`.replace(/\.$/, '')}. ` : '',
		title: source.title,
		italic: STANDALONE.has(source.type),
		after: `${/[.?!]$/.test(source.title) ? '' : '.'} ${after.replace(/\.$/, '')}.`,
		...(url ? { url } : {})
	};
}
