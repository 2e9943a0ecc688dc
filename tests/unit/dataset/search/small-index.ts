import { SearchIndex, type Subject } from '../../../../src/dataset/search/search-index';
import type { SearchKeys } from '../../../../src/dataset/search/search-keys';

export const KEYS: SearchKeys = {
	characters: '寶宝島岛龍龙蘇苏聯联',
	words: { peking: 'beijing', 'da manski': 'damansky', grand: 'great', bond: 'leap' },
	records: {}
};

/** As much of an atlas as shows how things are found in it. */
export const SUBJECTS: readonly Subject[] = [
	{
		id: 'zhenbao',
		kind: 'places',
		mentions: 30,
		names: ['Zhenbao / Damansky Island', '珍宝岛', 'Zhēnbǎo Dǎo', 'остров Даманский']
	},
	{
		id: 'zhenbao-2-march-1969',
		kind: 'events',
		mentions: 12,
		names: ['Ambush on Zhenbao Island', '珍宝岛事件', 'Бой на Даманском']
	},
	{
		id: 'amur',
		kind: 'geography',
		mentions: 20,
		names: ['Amur (Heilong Jiang)', 'Амур', '黑龙江', '海兰泡与黑龙江']
	},
	{ id: 'amursk', kind: 'places', mentions: 40, names: ['Amursk', 'Амурск'] },
	{ id: 'beijing', kind: 'places', mentions: 50, names: ['Beijing', '北京', 'Пекин'] },
	{ id: 'mao-zedong', kind: 'people', mentions: 60, names: ['Mao Zedong', '毛泽东'] },
	{
		id: 'nikita-khrushchev',
		kind: 'people',
		mentions: 55,
		names: ['Nikita Khrushchev', '赫鲁晓夫']
	},
	{
		id: 'great-leap-forward',
		kind: 'events',
		mentions: 9,
		names: ['Great Leap Forward', '大跃进']
	},
	{ id: 'great-leap', kind: 'terms', mentions: 1, names: ['Great Leap Forward'] },
	{ id: 'thalweg', kind: 'terms', mentions: 5, names: ['Thalweg', '主航道'] },
	{
		id: 'luthi-2008',
		kind: 'works',
		mentions: 0,
		names: ['The Sino-Soviet Split', 'Lüthi 2008', 'luthi-2008'],
		also: 'Lorenz M. Lüthi, The Sino-Soviet Split. Cold War in the Communist World. Princeton 2008'
	},
	{ id: 'rift', kind: 'periods', mentions: 8, names: ['Rift', 'Раскол'], also: 'period era эпоха' }
];

export function indexOf(
	subjects: readonly Subject[] = SUBJECTS,
	keys: SearchKeys = KEYS
): Promise<SearchIndex> {
	return SearchIndex.of(keys, subjects, () => Promise.resolve());
}
