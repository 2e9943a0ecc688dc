import type { Source } from '../kinds/source/schema';

/** A bibliography entry in parts, so that the page can set the title in italics, link it and its date. */
export interface WrittenSource {
	before: string;
	title: string;
	/** Books and journals stand in italics, articles in quotation marks. */
	italic: boolean;
	after: string;
	/** As printed, and as EDTF where it is known. */
	issued: { text: string; edtf?: string };
	end: string;
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

function issued(source: Source): WrittenSource['issued'] {
	const parts = source.issued?.['date-parts'][0];
	if (!parts) return { text: 'n.d.' };
	const [year, month, day] = parts;
	const iso = [year, month, day]
		.filter((part) => part !== undefined)
		.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
		.join('-');
	const circa = source.issued?.circa;
	const text = circa ? `c. ${iso}` : iso;
	return { text, edtf: circa ? `${iso}~` : iso };
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
	const after = [source['container-title'], numbers, source.publisher, source.archive]
		.filter(Boolean)
		.map((part) => ` ${part},`)
		.join('');
	const { translatedTitle } = source.custom;
	const inEnglish = translatedTitle === undefined ? '' : ` [${translatedTitle}].`;
	const date = issued(source);
	const pages = source.page ? `, pp. ${source.page}` : '';
	const end = `${pages}${source.DOI ? `, doi:${source.DOI}` : ''}`;
	const url = source.DOI ? `https://doi.org/${source.DOI}` : source.URL;
	return {
		// An initial or a question ends its part by itself.
		before: authors ? `${`${authors}${role}`.replace(/\.$/, '')}. ` : '',
		title: source.title,
		italic: STANDALONE.has(source.type),
		after: `${inEnglish || (/[.?!]$/.test(source.title) ? '' : '.')}${after} `,
		issued: date,
		end: (end || date.text).endsWith('.') ? end : `${end}.`,
		...(url ? { url } : {})
	};
}
