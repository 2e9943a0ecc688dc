/** The skeleton of a new record: right in shape, with `TODO` where its author has to write. */
import { slugOf } from './slug';

const names = (title: string) => ({ en: title, 'zh-Hans': 'TODO', pinyin: 'TODO', ru: 'TODO' });

/** A file to be made, and its content before it is written canonically. */
export interface Skeleton {
	folder: string;
	id: string;
	value: unknown;
	body?: string;
}

/** `event 1963-07-05 "Talks in Moscow"`. */
export function eventSkeleton(date: string, title: string, period: string): Skeleton {
	const value = {
		names: names(title),
		date,
		kind: 'diplomatic',
		period,
		actors: ['CHN', 'SUN'],
		places: [],
		caption: 'TODO: 25–70 words in our own words, citing [@source-id].',
		sources: ['TODO']
	};
	return { folder: 'events', id: slugOf(`${title} ${date.slice(0, 4)}`), value };
}

/** `place 134.2 46.8 "Bikin"`: longitude, then latitude. */
export function placeSkeleton(longitude: number, latitude: number, title: string): Skeleton {
	const value = {
		names: names(title),
		kind: 'city',
		position: [longitude, latitude],
		accuracy: 5000,
		positionSource: 'TODO',
		country: null,
		description: 'TODO: what it is, in one or two plain sentences.',
		sources: ['TODO']
	};
	return { folder: 'places', id: slugOf(title), value };
}

/** `source 1998 "Brothers in Arms"`. */
export function sourceSkeleton(year: number, title: string): Skeleton {
	const value = {
		type: 'book',
		title,
		author: [{ family: 'TODO', given: 'TODO' }],
		issued: { 'date-parts': [[year]] },
		publisher: 'TODO',
		language: 'en',
		custom: { class: 'scholarly-work', read: 'unopened' }
	};
	return {
		folder: 'sources',
		id: slugOf(`${title.split(/\s+/).slice(0, 3).join(' ')} ${year}`),
		value
	};
}

/** `excerpt zhenbao 1969-03-02 "On the ice"`; `number` is the excerpt's place in the story. */
export function excerptSkeleton(
	about: string,
	date: string,
	title: string,
	number: number
): Skeleton {
	const id = `${String(number).padStart(2, '0')}-${slugOf(title)}`;
	const body = 'TODO: 60–180 words in our own words, citing [@source-id].';
	return { folder: `excerpts/${about}`, id, value: { about, title, date }, body };
}
