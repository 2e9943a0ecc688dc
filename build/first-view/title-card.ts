import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../src/i18n';
import { TITLE_CARD_WORDS } from '../../src/i18n/title-card';
import { escape } from './html';

/** The tour that the card offers. */
export interface OfferedTour {
	id: string;
	minutes: number;
}

/** A river between its banks, and the line of its deepest water. */
const RIVER = `<svg class="river" viewBox="0 0 400 22" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="bank" d="M0 5C50 1 90 11 140 8S230 1 280 6s80 3 120-2"/><path class="bank" d="M0 19c50-3 95 2 140 0s90-7 140-2 80 2 120-3"/><path class="deep" d="M0 12c40 5 70 6 120 2s90-8 140-1 90 3 140-4"/></svg>`;

function card(language: Language, { id, minutes }: OfferedTour): string {
	const words = TITLE_CARD_WORDS[language];
	const others = LANGUAGES.filter((other) => other !== language).map(
		(other) =>
			`<li><button type="button" class="link" data-language="${other}" lang="${other}">${LANGUAGE_NAMES[other]}</button></li>`
	);
	return `<section class="title-card" lang="${language}" translate="yes" aria-label="${escape(words.region)}">
${RIVER}
<h2>${escape(words.subject)} <span class="years">${escape(words.years)}</span></h2>
<p>${escape(words.sentence)}</p>
<ul class="ways">
<li><button type="button" class="first" data-way="tour" data-tour="${id}">${escape(words.tour)} <span>${escape(words.minutes(minutes))}</span></button></li>
<li><button type="button" data-way="look">${escape(words.look)}</button></li>
<li><button type="button" data-way="search">${escape(words.search)}</button></li>
</ul>
<ul class="languages" translate="no">
${others.join('\n')}
</ul>
</section>`;
}

/**
 * The card that greets a reader at the first visit, in every language. It stands in the page as a template, which
 * nobody sees or hears: the atlas takes it out when it stands, and no script carries its words.
 */
export function titleCard(tour: OfferedTour): string {
	const cards = LANGUAGES.map((language) => card(language, tour));
	return `<template id="title-card">\n${cards.join('\n')}\n</template>`;
}
