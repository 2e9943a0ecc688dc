/** What of a link could not be used is told, once for each key, until another link is followed. */
import { expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { LANGUAGE_NAMES, type Words } from '../../../src/i18n';
import { foundValue } from '../../../src/i18n/found-value';
import { en } from '../../../src/i18n/whole';
import type { OpeningData } from '../../../src/kinds';
import {
	LinkNotices,
	languageFailed,
	replaceLinkNotices,
	usable
} from '../../../src/state/link-notices';
import type { Notice } from '../../../src/state/notice';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const later = publicJson<OpeningData>('opening.json').later ?? {};
const [tour = ''] = later.tours ?? [];
const [scene = ''] = later.scenes ?? [];

test('a record, a tour and a scene that are not there are named as the link names them', () => {
	const asked = {
		sel: 'atlantis',
		tour: { tour: 'no-tour', chapter: 3 },
		scene: { scene: 'no-scene', step: 2 }
	};
	const bad = [{ key: 'date' as const, found: 'soon' }];
	expect(usable(asked as never, bad, dataset)).toEqual({
		known: false,
		toured: false,
		unused: [
			...bad,
			{ key: 'sel', found: 'atlantis' },
			{ key: 'tour', found: 'no-tour/3' },
			{ key: 'scene', found: 'no-scene/2' }
		]
	});
});

test('what is there is used, and what is not asked for is not missed', () => {
	const asked = { sel: 'zhenbao', tour: { tour, chapter: 1 }, scene: { scene, step: 1 } };
	expect(usable(asked as never, [], dataset)).toEqual({ known: true, toured: true, unused: [] });
	expect(usable({} as never, [], dataset)).toEqual({ known: false, toured: false, unused: [] });
	// A record of another kind is neither a tour nor a scene.
	const wrong = { tour: { tour: 'zhenbao', chapter: 1 }, scene: { scene: tour, step: 1 } };
	expect(usable(wrong as never, [], dataset).unused.map(({ key }) => key)).toEqual([
		'tour',
		'scene'
	]);
});

test('a new link takes the place of what was said of the last, and of that alone', () => {
	const other = { id: 'language', text: () => 'other' };
	const first = replaceLinkNotices([other], [{ key: 'date', found: 'soon' }]);
	expect(first.map(({ id }) => id)).toEqual(['language', 'link date']);
	const second = replaceLinkNotices(first, [
		{ key: 'sel', found: 'atlantis' },
		{ key: 'map', found: 'x' },
		{ key: 'sel', found: 'lemuria' },
		{ key: 'sel', found: 'atlantis' }
	]);
	expect(second.map(({ id }) => id)).toEqual(['language', 'link sel', 'link map']);
	const said = (id: string) => second.find((notice) => notice.id === id)?.text(en);
	const { notices } = en;
	expect(said('link map')).toEqual(notices.badMap(foundValue('x')));
	expect(said('link sel')).toEqual(
		notices.further(notices.badSelection(foundValue('atlantis')), 1)
	);
});

test('what is of no use is told when the words for it are there, of the last link alone; without them as it stands', async () => {
	const words = { notices: {} } as unknown as Words;
	const page: { notices: readonly Notice[]; words: Words } = { notices: [], words };
	const notices = new LinkNotices();
	const first = notices.tell([{ key: 'date', found: 'soon' }], page);
	expect(page.notices).toEqual([]);
	await notices.tell([], page);
	await first;
	expect(page.notices).toEqual([]);
	await notices.tell([{ key: 'date', found: 'later' }], page);
	expect(page.notices.map(({ text }) => text(words))).toEqual([`date=${foundValue('later')}`]);
	page.words = en;
	void notices.tell([{ key: 'map', found: 'x' }], page);
	expect(page.notices.map(({ id }) => id)).toEqual(['link map']);
});

test('a language that did not come is named, and can be asked for again', () => {
	const again = vi.fn();
	const notice = languageFailed('ru', again);
	expect(notice.text(en)).toEqual(en.notices.languageFailed(LANGUAGE_NAMES.ru));
	expect(notice.action?.label(en)).toBe(en.failures.tryAgain);
	notice.action?.run();
	expect(again).toHaveBeenCalledOnce();
});
