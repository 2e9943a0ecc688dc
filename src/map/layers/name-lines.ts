import type { Names } from '../../kinds/fields';

/** Where a name of two parts goes on in the next line. */
const afterStroke = (name: string): string => name.replaceAll(' / ', ' /\n');

/**
 * The names that a point bears, as `name:<language>`. Where Chinese may break, a browser breaks it, also within a name:
 * so it is said where the parts of a name meet. A Russian line does not begin with a stroke.
 */
export function pointNames({ en, 'zh-Hans': zhHans, ru }: Names): Record<string, string> {
	return {
		'name:en': en,
		'name:zh-Hans': afterStroke(zhHans).replace(/：|(?=（)/g, '$&\n'),
		'name:ru': afterStroke(ru)
	};
}

/** A name that was parted into lines, in one line again. */
export const inOneLine = (name: string): string => name.replace(/\/\n/g, '/ ').replace(/\n/g, '');
