import type { Source, SourceClass } from '../../src/kinds/source/schema';
import type { Archive, Entry } from '../read/archive';
import type { Problem } from '../problem';
import { INCOMPLETE } from '../incomplete-citations';
import { breach } from './breach';

type Key = keyof Source;

const NAMED: Key[] = ['author', 'editor'];

/** What a citation of each class must have; of each group one field. */
const BY_CLASS: Readonly<Record<SourceClass, Key[][]>> = {
	'primary-document': [
		['issued'],
		['container-title', 'archive', 'number', 'authority', 'publisher', 'URL']
	],
	'participants-account': [NAMED, ['issued']],
	'scholarly-work': [NAMED, ['issued']],
	'reference-work': [['container-title', 'publisher']],
	'press-of-the-time': [['container-title'], ['issued']],
	'press-or-web-since': [['container-title', 'publisher', 'authority', 'author']]
};

/** What scholarly works need besides, by where they appeared. */
const SCHOLARLY: Readonly<Partial<Record<Source['type'], Key[][]>>> = {
	'article-journal': [['container-title'], ['page', 'DOI']],
	book: [['publisher'], ['publisher-place']],
	chapter: [['container-title'], ['publisher']],
	report: [['publisher', 'URL']],
	thesis: [['publisher']]
};

/** Letters of other scripts, or a language said to be another one. */
const isInAnotherLanguage = ({ title, language }: Source | Entry<Source>['record']): boolean =>
	/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title) ||
	!(language ?? 'en').startsWith('en');

function missingIn(record: Entry<Source>['record']): string[] {
	const { custom, type } = record;
	const groups = [
		...BY_CLASS[custom.class],
		...(custom.class === 'scholarly-work' ? (SCHOLARLY[type] ?? []) : [])
	];
	const missing = groups
		.filter((keys) => keys.every((key) => (record as Partial<Source>)[key] === undefined))
		.map((keys) => keys.join(' or '));
	const untranslated = isInAnotherLanguage(record) && custom.translatedTitle === undefined;
	return untranslated ? [...missing, 'custom.translatedTitle'] : missing;
}

/** A citation has what its class needs; what cannot be known is listed with the reason. */
export function aCitationIsComplete({ sources }: Archive): Problem[] {
	return sources.flatMap((entry) => {
		const missing = missingIn(entry.record as Entry<Source>['record']);
		const excused = INCOMPLETE[entry.id] ?? {};
		const lacking = missing
			.filter((field) => excused[field] === undefined)
			.map((field) =>
				breach(
					aCitationIsComplete,
					entry,
					field,
					'nothing',
					`${field} for a source of class ${entry.record.custom.class}, or a reason in geodata/incomplete-citations.ts`
				)
			);
		const needless = Object.keys(excused)
			.filter((field) => !missing.includes(field))
			.map((field) =>
				breach(
					aCitationIsComplete,
					entry,
					field,
					'a reason why it is missing',
					'no exception in geodata/incomplete-citations.ts for what is there'
				)
			);
		return [...lacking, ...needless];
	});
}
