import { OWN_PAGE_WORDS } from '../../i18n/own-page-words';
import { OWN_TILES_WORDS } from '../../i18n/own-tiles-words';
import { writeNumber } from '../../i18n/numbers';
import type { Language } from '../../i18n';
import type { OwnThing } from '../../state/own-file';

/** What one of the reader's own is called; without a name, after its row. What comes from tiles has none. */
export function ownTitle({ feature: { name, row } }: OwnThing, language: Language): string {
	if (name !== '') return name;
	if (row === 0) return OWN_TILES_WORDS[language].unnamed;
	return OWN_PAGE_WORDS[language].unnamed(writeNumber(row, language, 0));
}
