/** Where something lies, and what it was once called. */
import type { Position } from '../../src/kinds/fields';
import type { Records } from '../../src/kinds';
import { inWordsFromTo, listed, said } from './markdown';

interface Located {
	position: Position;
	accuracy: number;
	positionSource: string;
}

/** A position as maps write it, with its doubt in metres and who says so. */
export function positionLine({
	position: [east, north],
	accuracy,
	positionSource
}: Located): string {
	const longitude = `${Math.abs(east)}° ${east < 0 ? 'W' : 'E'}`;
	const latitude = `${Math.abs(north)}° ${north < 0 ? 'S' : 'N'}`;
	return `${latitude}, ${longitude}, within ${accuracy} m (${positionSource})`;
}

/** A thing's other and former names, with their times and sources. */
export function otherNames(names: Records['places']['historicalNames']): string[] {
	const written = names.map((name) => said(historicalName(name), name));
	return listed('Other and former names:', written);
}

/** One such name in all the languages it is known in, and when it was used. */
export function historicalName({
	names,
	from,
	to
}: Records['places']['historicalNames'][number]): string {
	const chinese = [names['zh-Hans'], names.pinyin && `(${names.pinyin})`];
	const all = [names.en, chinese.filter(Boolean).join(' '), names.ru].filter(Boolean).join(' · ');
	const when = inWordsFromTo(from, to);
	return when === '' ? `${all}.` : `${all}, ${when}.`;
}
