import type { Language } from '../../src/i18n';
import type { Archive } from '../read/archive';
import { translatedIn } from '../read/translated';
import { shortened, type Problem } from '../problem';
import { breach } from './breach';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bare = (text: string) => text.replace(/[“”‘’«»„《》]/g, '');

/** A form in whatever case a Russian sentence puts it: its words, each by its stem. */
function inAnyCase(form: string): string {
	return form
		.split(/[\s,]+/)
		.map((word) => {
			const stem = word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word;
			return `${escaped(stem)}[\\p{L}-]*`;
		})
		.join('[\\s,]+');
}

function formsOf(forms: readonly string[], language: Language): RegExp {
	const bared = forms.map(bare);
	if (language === 'ru') return new RegExp(bared.map(inAnyCase).join('|'), 'iu');
	if (language === 'zh-Hans') return new RegExp(bared.map(escaped).join('|'), 'u');
	return new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${bared.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
		'iu'
	);
}

/** Where the English has a term, its translation has that term, by its name or one of its spellings. */
export function aTermIsRenderedOneWay(archive: Archive): Problem[] {
	const texts = translatedIn(archive).filter(({ text }) => text !== undefined);
	return archive.terms.flatMap(({ file: own, record: { names, spellings } }) => {
		const inEnglish = formsOf([names.en, ...spellings.en], 'en');
		return texts.flatMap((one) => {
			// Its own definition speaks of it by other words.
			if (one.file === own || !inEnglish.test(bare(one.english))) return [];
			const forms = [names[one.language], ...spellings[one.language]];
			if (formsOf(forms, one.language).test(bare(one.text ?? ''))) return [];
			const expected = `“${names.en}” as the term has it: ${shortened(forms.join(', '), 120)}`;
			return [
				breach(aTermIsRenderedOneWay, one, one.field, `“${shortened(one.text ?? '')}”`, expected)
			];
		});
	});
}
