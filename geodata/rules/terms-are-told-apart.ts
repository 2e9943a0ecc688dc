import { LANGUAGES } from '../../src/i18n';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** As a reader may type it. */
const folded = (form: string) => form.toLocaleLowerCase('en').replace(/[“”‘’«»"']/g, '');

/** A word in a text leads to one term: no two have a name or a spelling in common. */
export function noTwoTermsShareASpelling({ terms }: Archive): Problem[] {
	const owners = new Map<string, string>();
	return terms.flatMap((entry) =>
		LANGUAGES.flatMap((language) => {
			const { names, spellings } = entry.record;
			return [names[language], ...spellings[language]].flatMap((form, index) => {
				const key = `${language} ${folded(form)}`;
				const owner = owners.get(key);
				owners.set(key, owner ?? entry.id);
				if (owner === undefined || owner === entry.id) return [];
				const field = index === 0 ? `names.${language}` : `spellings.${language}[${index - 1}]`;
				const expected = 'a form that no other term has';
				const found = `"${form}", which ${owner} has too`;
				return [breach(noTwoTermsShareASpelling, entry, field, found, expected)];
			});
		})
	);
}
