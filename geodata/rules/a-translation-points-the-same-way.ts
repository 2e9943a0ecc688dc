import type { Archive, TranslationLanguage } from '../read/archive';
import { translatedIn } from '../read/translated';
import type { Problem } from '../problem';
import { breach } from './breach';

/** “north-east”, “southwestern”, “south-south-west”: with its parts in order. */
const COMPOUND = /\b(?<first>north|south)(?<again>-(?:north|south))?-?(?<last>east|west)/giu;

const CHINESE: Readonly<Record<string, string>> = {
	north: '北',
	south: '南',
	east: '东',
	west: '西'
};
const RUSSIAN: Readonly<Record<string, string>> = {
	north: 'северо',
	south: 'юго',
	east: 'восто',
	west: 'запад'
};

/** How a language says it: 东北 and 南南西, «северо-восто» and «юго-юго-запад». */
const WRITTEN: Readonly<
	Record<TranslationLanguage, (first: string, last: string, thrice: boolean) => string>
> = {
	'zh-Hans': (first, last, thrice) => {
		const [along, across] = [CHINESE[first] ?? '', CHINESE[last] ?? ''];
		return thrice ? along + along + across : across + along;
	},
	ru: (first, last, thrice) => {
		const [along, across] = [RUSSIAN[first] ?? '', RUSSIAN[last] ?? ''];
		return (thrice ? [along, along, across] : [along, across]).join('-');
	}
};

/** What lies south-west in English lies there in every language. */
export function aTranslationPointsTheSameWay(archive: Archive): Problem[] {
	return translatedIn(archive).flatMap((one) => {
		const text = one.text?.toLowerCase();
		if (text === undefined) return [];
		const english = one.english.replace(/\[@[^\]]*\]/g, '');
		return [...english.matchAll(COMPOUND)].flatMap(({ 0: said, groups = {} }) => {
			const { first = '', last = '', again } = groups;
			const written = WRITTEN[one.language](
				first.toLowerCase(),
				last.toLowerCase(),
				again !== undefined
			);
			if (text.includes(written)) return [];
			const expected = `“${written}”, as the English says “${said}”`;
			return [breach(aTranslationPointsTheSameWay, one, one.field, 'another direction', expected)];
		});
	});
}
