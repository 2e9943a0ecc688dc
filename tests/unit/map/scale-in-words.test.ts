import { expect, test } from 'vitest';
import { lengthInWords, scaleInWords } from '../../../src/map/scale-in-words';
import { WORDS } from '../../../src/i18n/whole';
import type { Language } from '../../../src/i18n';

test.each<[string, Language, string]>([
	['500\u00A0m', 'en', '500 m'],
	['1000\u00A0km', 'en', '1,000 km'],
	['500\u00A0m', 'zh-Hans', '500米'],
	['300\u00A0km', 'zh-Hans', '300公里'],
	['0.5\u00A0m', 'ru', '1\u00A0м'],
	['1000\u00A0km', 'ru', '1000\u00A0км'],
	// Whatever it is not is left as it is.
	['5\u00A0mi', 'ru', '5\u00A0mi']
])('the scale’s %s is told in %s as %s', (written, language, said) => {
	expect(lengthInWords(written, WORDS[language], language)).toBe(said);
});

/** A map whose scale MapLibre has written. */
function mapWith(scale: { textContent: string } | null) {
	const turns = new Map<string, () => void>();
	const map = {
		getContainer: () => ({
			querySelector: (selector: string) => (selector === '.maplibregl-ctrl-scale' ? scale : null)
		}),
		on: (turn: string, write: () => void) => turns.set(turn, write)
	};
	return { map: map as never, turns };
}

test('the scale follows the language, and what MapLibre writes anew', () => {
	const scale = { textContent: '500\u00A0km' };
	const { map, turns } = mapWith(scale);
	const speak = scaleInWords(map);
	turns.get('move')?.();
	expect(scale.textContent).toBe('500\u00A0km');
	speak(WORDS['zh-Hans'], 'zh-Hans');
	expect(scale.textContent).toBe('500公里');
	// From what MapLibre wrote, not from what was said last.
	speak(WORDS.ru, 'ru');
	expect(scale.textContent).toBe('500\u00A0км');
	scale.textContent = '20\u00A0m';
	turns.get('move')?.();
	expect(scale.textContent).toBe('20\u00A0м');
	scale.textContent = '30\u00A0m';
	turns.get('projectiontransition')?.();
	expect(scale.textContent).toBe('30\u00A0м');
});

test('what is said already is not written again, and a map without a scale needs none', () => {
	let written = 0;
	const scale = {
		text: '500\u00A0km',
		get textContent() {
			return this.text;
		},
		set textContent(text: string) {
			written++;
			this.text = text;
		}
	};
	const { map, turns } = mapWith(scale);
	scaleInWords(map)(WORDS.ru, 'ru');
	turns.get('move')?.();
	expect(written).toBe(1);
	const none = mapWith(null);
	expect(() => scaleInWords(none.map)(WORDS.ru, 'ru')).not.toThrow();
});
