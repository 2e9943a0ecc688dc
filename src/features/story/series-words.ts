/** What figures through time are called, and how they are written. */
import { writeEdtf } from '../../i18n/dates';
import { writeNumber } from '../../i18n/numbers';
import type { Series, SeriesLine, SeriesValue } from '../../kinds/series/schema';
import type { Reading } from '../../kinds/kind';
import { endsOf, stopsOf } from './series-chart';

type Told = Pick<Reading, 'language' | 'words'>;

/** What a line is called. */
export function lineName({ of, claimant }: SeriesLine, { language, words }: Told): string {
	return of ? words.series.of(of[language], claimant[language]) : claimant[language];
}

/** A figure, or the two that it lies between. */
export function writeFigure(value: SeriesValue, { language, words }: Told): string {
	const [low, high] = endsOf(value).map((one) => writeNumber(one, language, 2));
	return low === high ? (low ?? '') : words.series.range(low ?? '', high ?? '');
}

/** What the drawing shows, in a sentence. */
export function chartLabel(series: Series, { language, words }: Told): string {
	const stops = stopsOf(series);
	const [first = '', last = ''] = [stops[0], stops.at(-1)].map((stop) =>
		writeEdtf(stop?.edtf ?? '', language, words)
	);
	const shown = words.series.chart(
		series.measure[language],
		series.unit[language],
		words.dates.range(first, last)
	);
	return series.scale === 'tenfold' ? `${shown} ${words.series.tenfold}` : shown;
}
