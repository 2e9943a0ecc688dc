import type { Language, Words } from '../i18n';
import { writeMetres } from '../i18n/numbers';
import type { DatedMap } from './maplibre/dated-map';

/** What MapLibre writes into its scale: “500 m”, “1000 km”. */
const WRITTEN = /^(?<number>[\d.]+)\u00A0(?<unit>k?m)$/;

/** A length as MapLibre's scale has it, as the reader's language writes it; all else as it is. */
export function lengthInWords(written: string, words: Words, language: Language): string {
	const { number, unit } = WRITTEN.exec(written)?.groups ?? {};
	if (number === undefined) return written;
	return writeMetres(Number(number) * (unit === 'km' ? 1000 : 1), language, words);
}

/** The scale speaks the reader's language: MapLibre knows its units by the language that the map was made in alone. */
export function scaleInWords(map: DatedMap): (words: Words, language: Language) => void {
	const scale = map.getContainer().querySelector('.maplibregl-ctrl-scale');
	let written = '';
	let said: string | undefined;
	let spoken: [Words, Language] | undefined;

	function write(): void {
		if (!scale || !spoken) return;
		// Whatever is not from here is MapLibre's own.
		if (scale.textContent !== said) written = scale.textContent;
		said = lengthInWords(written, ...spoken);
		if (scale.textContent !== said) scale.textContent = said;
	}
	// The scale was added before and has been written when this is called.
	for (const turn of ['move', 'projectiontransition'] as const) map.on(turn, write);
	return (words, language) => {
		spoken = [words, language];
		write();
	};
}
