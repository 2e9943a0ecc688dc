/** The statements of a record that say of themselves how sure they are, with what they rest on. */
import type { Entry, ExcerptEntry } from '../read/archive';
import { isObject, walk } from '../walk';
import { figure } from './disputes';
import { historicalName, positionLine } from './location';
import { inWords, type Grounds } from './markdown';
import { citedBy } from '../read/citations';
import { withSources } from './prose';
import { figureText } from './series';

/** A statement inside a record. */
export interface MarkedStatement extends Grounds {
	/** What part of the record it is. */
	part: string;
	/** Its words. */
	says: string;
}

type Fields = Record<string, unknown>;
type Part = (fields: Fields) => { part: string; says: string };

const text = (fields: Fields, key: string) => String(fields[key] ?? '');
/** A text, or the English of one in three languages. */
const english = (fields: Fields, key: string): string => {
	const value = fields[key];
	return isObject(value) ? text(value, 'en') : text(fields, key);
};
const since = (what: string): Part => {
	return (fields) => ({
		part: `${what} from ${inWords(text(fields, 'from'))}`,
		says: text(fields, 'text')
	});
};
const counted = (what: string, key: string, unit: string): Part => {
	return (fields) => ({
		part: `${what}, ${text(fields, 'claimant')}`,
		says: figure(Number(fields[key]), unit, fields)
	});
};

/** How the parts of records are called and quoted, by the key they stand under. */
const PARTS: Readonly<Record<string, Part>> = {
	phases: since('Phase'),
	statuses: since('Status'),
	control: since('Control'),
	claims: (fields) => ({ part: text(fields, 'claimant'), says: text(fields, 'statement') }),
	treaties: (fields) => ({
		part: `${text(fields, 'title')}, ${inWords(text(fields, 'date'))}`,
		says: text(fields, 'text')
	}),
	offices: (fields) => ({
		part: `Office from ${inWords(text(fields, 'from'))}`,
		says: (fields['title'] as { en: string }).en
	}),
	lived: (fields) => ({
		part: 'Life',
		says: [text(fields, 'born'), text(fields, 'died')].filter(Boolean).join(' – ')
	}),
	positions: (fields) => ({ part: text(fields, 'title'), says: text(fields, 'text') }),
	statements: (fields) => ({ part: 'Statement', says: text(fields, 'text') }),
	settlement: (fields) => ({
		part: 'Settlement',
		says: `${text(fields, 'instrument')}. ${text(fields, 'text')}`
	}),
	historicalNames: (fields) => ({
		part: 'Name',
		says: historicalName(fields as unknown as Parameters<typeof historicalName>[0])
	}),
	lengths: counted('Length', 'km', 'km'),
	sizes: counted('Size', 'squareKilometres', 'km²'),
	values: (fields) => ({
		part: inWords(text(fields, 'date')),
		says: figureText(fields['value'] as Parameters<typeof figureText>[0])
	})
};

/** The record as a whole says what its main text says, and where it lies. */
const whole: Part = (fields) => ({
	part: 'The record',
	says: [
		...['caption', 'introduction', 'description', 'text'].map((key) => english(fields, key)),
		'position' in fields
			? `Position: ${positionLine(fields as unknown as Parameters<typeof positionLine>[0])}.`
			: ''
	]
		.filter(Boolean)
		.join(' ')
});

function marked(key: string, fields: Fields): MarkedStatement {
	const { part, says } = (PARTS[key] ?? whole)(fields);
	const own = (fields['sources'] ?? []) as string[];
	const prose = says + text(fields, 'boundaries');
	const { caution } = fields;
	return {
		...(fields as unknown as Grounds),
		...(isObject(caution) ? { caution: text(caution, 'en') } : {}),
		part,
		says: withSources(says),
		sources: [...new Set([...own, ...citedBy(prose)])]
	};
}

/** Every such statement of a record, the record itself first; a claim with its question. */
export function statementsOf(entry: Entry<unknown>): MarkedStatement[] {
	const { body } = entry as Partial<ExcerptEntry>;
	const found: MarkedStatement[] = [];
	let question = '';
	for (const { key, value } of walk(entry.record)) {
		if (!isObject(value)) continue;
		if (key === 'disputes') question = text(value, 'question');
		if (!('certainty' in value)) continue;
		const statement = marked(key, value);
		if (key === 'claims') found.push({ ...statement, part: `${question} ${statement.part}` });
		else if (body === undefined) found.push(statement);
		else {
			const says = text(value, 'title');
			found.push({ ...statement, part: 'The story', says, sources: citedBy(body) });
		}
	}
	return found;
}
