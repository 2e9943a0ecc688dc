import { readFileSync } from 'node:fs';
import { Dataset } from '../src/dataset/dataset';
import { Offices } from '../src/dataset/search/offices';
import { rehearsal } from '../src/dataset/search/rehearsal';
import { searchAll } from '../src/dataset/search/results';
import { SearchIndex } from '../src/dataset/search/search-index';
import type { SearchKeys } from '../src/dataset/search/search-keys';
import { subjects } from '../src/dataset/search/subjects';
import { TextIndex } from '../src/dataset/search/texts';
import { en } from '../src/i18n/whole';
import { KIND_IDS, type OpeningData, type Reference, type Stories } from '../src/kinds';
import type { Citations } from '../src/kinds/source/citation';
import { LAST_DAY } from '../src/time/day';

// npx tsx bench/search.ts: what a keystroke in the search costs, every query typed letter by letter,
// on this machine and, four times as long, on a phone class.

const PHONE = 4;
const ROUNDS = 5;
const QUERIES = [
	'Zhenbao',
	'Khrushchev',
	'Chruschtschow',
	'珍寶島事件',
	'赫魯曉夫',
	'Даманский',
	'lfvfycrbq',
	'Mao Tse-tung',
	'Lüthi 2008',
	'2 March 1969',
	'kosygin zhou airport',
	'soviet premier 1969',
	'министр иностранных дел Китая 1972',
	'1969年苏联总理',
	'Vladivostock',
	'cultral revolution',
	'nothing that is anywhere'
];

const read = <T>(name: string) =>
	JSON.parse(readFileSync(new URL(`../public/data/${name}`, import.meta.url), 'utf8')) as T;

async function measure(): Promise<void> {
	const dataset = new Dataset(read<OpeningData>('opening.json'));
	dataset.add(read<Reference>('reference.json'));
	const keys = read<SearchKeys>('search.json');
	const citations = read<Citations>('citations.json');
	const stories = read<Stories>('stories.json');
	const excerpts = read<Record<string, unknown>>('excerpts.json');
	const reading = { dataset, day: LAST_DAY, language: 'en', words: en } as const;
	const atOnce = () => Promise.resolve();
	const began = performance.now();
	const index = await SearchIndex.of(keys, subjects(reading, keys, citations), atOnce);
	const named = performance.now();
	const contents = KIND_IDS.flatMap((kind) =>
		dataset.data[kind].map(
			(record) => [record.id, [record, stories[kind][record.id], excerpts[record.id]]] as const
		)
	);
	const texts = await TextIndex.of(contents, index.characters, atOnce);
	const offices = new Offices(dataset, index);
	say('names made ready', named - began);
	say('texts made ready', performance.now() - named);
	const rehearsed = performance.now();
	for (const typed of rehearsal()) searchAll(typed, { dataset, index, texts, offices });
	say('something of each sort looked up, letter by letter', performance.now() - rehearsed);
	const times: Keystroke[] = [];
	for (let round = 0; round < ROUNDS; round++)
		for (const query of QUERIES)
			for (let length = 1; length <= query.length; length++) {
				const typed = query.slice(0, length);
				const start = process.cpuUsage();
				searchAll(typed, { dataset, index, texts, offices });
				times.push({ typed, time: process.cpuUsage(start).user / 1000 });
			}
	tell('keystroke', times);
	tell('the first time that it is typed', times.slice(0, times.length / ROUNDS));
	// The processor time of the compiler and of the collector of garbage, which run beside, is in single times.
	const rounds = new Map<string, Keystroke[]>();
	for (const time of times) rounds.set(time.typed, [...(rounds.get(time.typed) ?? []), time]);
	const medians = [...rounds.values()].flatMap((same) => {
		const sorted = same.toSorted((a, b) => a.time - b.time);
		return sorted[sorted.length >> 1] ?? [];
	});
	tell(`each in the middle of ${ROUNDS}`, medians);
}

interface Keystroke {
	typed: string;
	time: number;
}

function tell(what: string, keystrokes: Keystroke[]): void {
	const times = keystrokes.toSorted((a, b) => a.time - b.time);
	const at = (share: number) => times[Math.floor((times.length - 1) * share)];
	say(`${what}, in the middle`, at(0.5)?.time ?? 0);
	say(`${what}, 95th of 100`, at(0.95)?.time ?? 0);
	say(`${what}, longest (“${at(1)?.typed ?? ''}”)`, at(1)?.time ?? 0);
}

function say(what: string, time: number): void {
	console.log(`${what}: ${time.toFixed(1)} ms here, ${(PHONE * time).toFixed(0)} ms on a phone`);
}

void measure();
