import { FIRST_VIEW_DAY } from '../../src/state/first-view';
import { LANGUAGES, type Language } from '../../src/i18n';
import { writeDay, writeEdtf } from '../../src/i18n/dates';
import { WORDS, en } from '../../src/i18n/whole';
import { OPENING_WORDS, type OpeningWords } from '../../src/i18n/opening';
import type { OpeningData, Summary } from '../../src/kinds';
import { period as periods } from '../../src/kinds/period/kind';
import { isActiveOn } from '../../src/time/interval';
import { oldestBrowserNames } from './browser-names';
import { escape } from './html';
import { proseHtml } from './prose';

/** One sentence in every language. */
export function inAllLanguages(say: (words: OpeningWords) => string): string {
	return LANGUAGES.map(
		(language) => `<span lang="${language}">${escape(say(OPENING_WORDS[language]))}</span>`
	).join('\n');
}

const RELOAD = `<a class="reload" href="">${inAllLanguages(({ reload }) => reload)}</a>`;

/**
 * What stands before the page, hidden by the style sheet alone: it is seen when that is missing,
 * whether the atlas has opened or not.
 */
function unstyled(): string {
	return `<p class="unstyled">
${inAllLanguages(({ unstyled }) => unstyled)}
${RELOAD}
</p>`;
}

/**
 * What is going on, one of these at a time. Which one is seen, `opening-help.js` says; without any
 * script, what `noscript` holds, or after a while the way to try again.
 */
function states(): string {
	const browsers = oldestBrowserNames();
	return `<div class="states">
<p class="fetching" role="status">${inAllLanguages(({ fetching }) => fetching)}</p>
<p class="slow"><a class="reload" href="">${inAllLanguages(({ slow }) => slow)}</a></p>
<noscript><p class="without-scripts trouble">${inAllLanguages(({ withoutScripts }) => withoutScripts)}</p></noscript>
<p class="from-disk trouble" hidden>${inAllLanguages(({ fromDisk }) => fromDisk)}</p>
<p class="too-old trouble" hidden>${inAllLanguages(({ tooOld }) => tooOld(browsers))}</p>
<p class="failed trouble" hidden>${inAllLanguages(({ failed }) => failed)}
${RELOAD}</p>
</div>`;
}

/** What the first view is written from: the records of its period, in each language. */
export type Openings = Readonly<Record<Language, Pick<OpeningData, 'periods'>>>;

/** The period of the first date, in a language. */
function firstPeriod({ periods: all }: Openings[Language]): Summary<'periods'> {
	const found = all.find(({ when }) => isActiveOn(when.days, FIRST_VIEW_DAY));
	if (!found) throw new Error('no period holds on the first date');
	return { ...found, when: periods.time?.(found) ?? found.when };
}

/**
 * The same in each language, of which the style sheet shows the reader's, once `opening-help.js` has said which
 * that is; where no script runs all are read, one after the other.
 */
function inEach(write: (language: Language) => string): string {
	return LANGUAGES.map(write).join('\n');
}

function bands(opening: Openings[Language], current: string, language: Language): string {
	const items = opening.periods.map(({ id, names, when }) => {
		const marked = id === current ? ' aria-current="true"' : '';
		return `<li${marked}>${escape(names[language])} <span>${when.edtf.slice(0, 4)}</span></li>`;
	});
	return `<ol lang="${language}">\n${items.join('\n')}\n</ol>`;
}

function nameIn(language: Language, names: Summary<'periods'>['names']): string {
	const pinyin =
		language === 'zh-Hans' && names.pinyin
			? ` <span class="pinyin" lang="zh-Latn">${escape(names.pinyin)}</span>`
			: '';
	return `<li><span lang="${language}">${escape(names[language])}</span>${pinyin}</li>`;
}

function periodStory(opening: Openings[Language], language: Language): string {
	const { names, introduction, boundaries, when } = firstPeriod(opening);
	const words = WORDS[language];
	const others = LANGUAGES.filter((other) => other !== language);
	return `<aside lang="${language}" aria-label="${escape(words.story.region)}">
<header>
<p class="kind">${escape(writeEdtf(when.edtf, language, words))}</p>
<h2>${escape(names[language])}</h2>
<ul class="names">
${others.map((other) => nameIn(other, names)).join('\n')}
</ul>
</header>
${proseHtml(introduction, language)}
<div class="quiet">${proseHtml(boundaries, language)}</div>
</aside>`;
}

/** The contents of the pages that need no scripts, in each language; from there a page for every record. */
function pageLinks(): string {
	return LANGUAGES.map((language) => {
		const folder = language === 'en' ? '' : `${language}/`;
		const words = escape(OPENING_WORDS[language].records);
		return `<a href="${folder}r/" lang="${language}">${words}</a>`;
	}).join('\n');
}

/** The page as it stands before its scripts have run: what it is, and the story of its first date. */
export function firstView(openings: Openings): { before: string; app: string } {
	const { id: current } = firstPeriod(openings.en);
	const app = `<div class="first-view">
<header class="masthead"><h1 class="in-each">${escape(en.title)}
${inEach((language) => `<span lang="${language}">${escape(WORDS[language].subtitle)}</span>`)}
</h1></header>
<main>
<section class="about">
${LANGUAGES.map((language) => `<p lang="${language}">${escape(OPENING_WORDS[language].about)}</p>`).join('\n')}
${states()}
<ul class="ways">
<li>${pageLinks()}</li>
<li><a href="records.html#data">${inAllLanguages(({ data }) => data)}</a></li>
</ul>
</section>
<div class="story in-each">
${inEach((language) => periodStory(openings[language], language))}
</div>
</main>
<footer class="date in-each">
${inEach((language) => {
	const { names } = firstPeriod(openings[language]);
	return `<p lang="${language}"><strong>${escape(writeDay(FIRST_VIEW_DAY, language))}</strong> <span>${escape(names[language])}</span></p>`;
})}
${inEach((language) => bands(openings[language], current, language))}
</footer>
</div>`;
	return { before: unstyled(), app };
}
