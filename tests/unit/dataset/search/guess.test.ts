import { beforeEach, expect, test } from 'vitest';
import { inPieces, withSlips, withSome } from '../../../../src/dataset/search/guess';
import { Match, formOf, type Query } from '../../../../src/dataset/search/match';
import { queriesOf } from '../../../../src/dataset/search/search';
import type { SearchIndex, Subject } from '../../../../src/dataset/search/search-index';
import { indexOf } from './small-index';

const named = (id: string, ...names: string[]): Subject => ({
	id,
	kind: 'places',
	mentions: 0,
	names
});
const query = (index: SearchIndex, typed: string): Query => queriesOf(index, typed, 'english')[0]!;

const NAMES = [
	named('vladivostok', 'Vladivostok', 'Haishenwai'),
	named('ussuri', 'Ussuri', 'Amur and Ussuri'),
	named('amur', 'Amur'),
	named('linpiao', 'Lin Piao'),
	named('bay', 'Bay'),
	named('island', 'Damansky Island', '珍宝岛'),
	named('talks', 'Talks on the river', '珍宝岛与黑龙江'),
	named('airport', 'Kosygin at the airport', '柯西金在北京机场'),
	named('bend', 'Amulet Bend'),
	named('port', 'Foo Landing', 'Bar Harbour'),
	named('long', 'Pengarontosk Tilamondok Brandolimen')
];
/** Made anew for each test: what has been near a word is kept. */
let index: SearchIndex;
beforeEach(async () => (index = await indexOf(NAMES)));
const slips = (typed: string) =>
	withSlips(index, query(index, typed)).map((hit) => [
		hit.entry.id,
		hit.match - Match.Slips + 1,
		formOf(hit)?.text
	]);

test('a word with a slip or two is near the word, and no word is near one further off', () => {
	expect(slips('vladivostuk')).toEqual([['vladivostok', 1, 'Vladivostok']]);
	expect(slips('wladiwostoc')).toEqual([['vladivostok', 1, 'Vladivostok']]);
	expect(slips('vlodivastok')).toEqual([['vladivostok', 2, 'Vladivostok']]);
	expect(slips('vlodivastuk')).toEqual([]);
	expect(slips('vladivsok')).toEqual([['vladivostok', 2, 'Vladivostok']]);
	expect(slips('vladivos')).toEqual([]);
	expect(slips('amurg')).toEqual([
		['ussuri', 1, 'Amur and Ussuri'],
		['amur', 1, 'Amur']
	]);
	expect(slips('mur')).toEqual([]);
	expect(slips('aumr')).toEqual([
		['ussuri', 1, 'Amur and Ussuri'],
		['amur', 1, 'Amur']
	]);
	expect(slips('bai')).toEqual([]);
	expect(slips('baj')).toEqual([]);
	expect(slips('haishenwei')).toEqual([['vladivostok', 1, 'Haishenwai']]);
	// One letter for another: two letters that only one of the words has.
	expect(slips('amir')).toEqual(slips('amurg'));
	// The name told is the one in which the word stands, wherever it stands in it.
	expect(slips('harbuor')).toEqual([['port', 1, 'Bar Harbour']]);
});

test('of several words each must be near; their slips are added', () => {
	expect(slips('amurg usuri')).toEqual([['ussuri', 1, 'Ussuri']]);
	expect(slips('amurg ussurai')).toEqual([['ussuri', 2, 'Ussuri']]);
	expect(slips('amurg vladivostuk')).toEqual([]);
	// A whole name that is near comes before one of whose words some are.
	expect(slips('damanski ilsand')).toEqual([['island', 0.5, 'Damansky Island']]);
	// As a name without spaces, and what is written without a slip is none.
	expect(slips('lin pioa')).toEqual([['linpiao', 0.5, 'Lin Piao']]);
	expect(slips('lin pia')).toEqual([]);
	expect(slips('linp iaol')).toEqual([['linpiao', 0.5, 'Lin Piao']]);
	// Two letters swapped between two words are one slip of the whole, though each word has one.
	expect(slips('amuleb tend')).toEqual([['bend', 0.5, 'Amulet Bend']]);
	expect(slips('珍宝')).toEqual([]);
	expect(slips('珍宝岛 ilsand')).toEqual([]);
	// However many, they are nearer than some of the words.
	expect(slips('pangerontosk talimondok brondalimen')).toEqual([
		['long', Match.Some - Match.Slips, 'Pengarontosk Tilamondok Brandolimen']
	]);
});

test('Chinese in pieces of two characters or more, joined or not, is what has all of them', () => {
	const pieces = (typed: string) =>
		inPieces(index, query(index, typed)).map(({ entry, match }) => [entry.id, match]);
	expect(pieces('黑龙江珍宝岛')).toEqual([['talks', Match.Pieces]]);
	expect(pieces('黑龙江的珍宝岛')).toEqual([['talks', Match.Pieces]]);
	expect(pieces('机场柯西金')).toEqual([['airport', Match.Pieces]]);
	expect(pieces('机场柯西金 Kosygin')).toEqual([['airport', Match.Pieces]]);
	expect(pieces('机场柯西金 osygin')).toEqual([]);
	expect(pieces('机场珍宝岛')).toEqual([]);
	expect(pieces('的黑龙江珍宝岛')).toEqual([]);
	expect(pieces('龙江宝岛')).toEqual([['talks', Match.Pieces]]);
	expect(pieces('江宝岛')).toEqual([]);
	expect(pieces('珍宝岛龙江黑')).toEqual([]);
	// One piece of fewer than four characters is a name, or none.
	expect(pieces('珍宝岛')).toEqual([]);
	expect(pieces('黑江珍宝岛')).toEqual([]);
	expect(pieces('Kosygin airport')).toEqual([]);
});

test('half of what is typed is enough to be near; the more of it there is, the nearer', () => {
	const some = (typed: string) =>
		withSome(index, query(index, typed), () => false)
			.map(({ entry, match }): [string, number] => [entry.id, match])
			.sort(([a], [b]) => (a < b ? -1 : 1));
	const share = (held: number, of: number) => Match.Some + 1 - held / of;
	expect(some('Kosygin arrival')).toEqual([['airport', share(7, 14)]]);
	expect(some('Kosygin arrivals')).toEqual([]);
	expect(some('the Kosygin airport of Vnukovo')).toEqual([['airport', share(14, 21)]]);
	expect(some('珍宝')).toEqual([
		['island', share(2, 2)],
		['talks', share(2, 2)]
	]);
	expect(some('珍宝山水')).toEqual([
		['island', share(2, 4)],
		['talks', share(2, 4)]
	]);
	expect(some('珍宝山水人')).toEqual([]);
	expect(some('宝')).toEqual([]);
	expect(some('ba zz')).toEqual([]);
	expect(some('bay')).toEqual([['bay', share(3, 3)]]);
	expect(some('机场 airport')).toEqual([['airport', share(9, 9)]]);
});
