import { FIRST_VIEW_DAY } from '../../src/state/first-view';
import { LANGUAGES } from '../../src/i18n';
import { writeDay, writeEdtf } from '../../src/i18n/dates';
import { en } from '../../src/i18n/whole';
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

function bands(opening: OpeningData, current: string): string {
	const items = opening.periods.map(({ id, names, when }) => {
		const marked = id === current ? ' aria-current="true"' : '';
		return `<li${marked}>${escape(names.en)} <span>${when.edtf.slice(0, 4)}</span></li>`;
	});
	return `<ol>\n${items.join('\n')}\n</ol>`;
}

function periodStory({ names, introduction, boundaries, when }: Summary<'periods'>): string {
	return `<aside class="story" aria-label="${en.story.region}">
<header>
<p class="kind">${escape(writeEdtf(when.edtf, 'en', en))}</p>
<h2>${escape(names.en)}</h2>
<ul class="names">
<li><span lang="zh-Hans">${escape(names['zh-Hans'])}</span> <span class="pinyin" lang="zh-Latn">${escape(names.pinyin ?? '')}</span></li>
<li lang="ru">${escape(names.ru)}</li>
</ul>
</header>
${proseHtml(introduction)}
<div class="quiet">${proseHtml(boundaries)}</div>
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
export function firstView(opening: OpeningData): { before: string; app: string } {
	const found = opening.periods.find(({ when }) => isActiveOn(when.days, FIRST_VIEW_DAY));
	if (!found) throw new Error('no period holds on the first date');
	const period = { ...found, when: periods.time?.(found) ?? found.when };
	const date = writeDay(FIRST_VIEW_DAY, 'en');
	const app = `<div class="first-view">
<header class="masthead"><h1>${escape(en.title)} <span>${escape(en.subtitle)}</span></h1></header>
<main>
<section class="about">
${LANGUAGES.map((language) => `<p lang="${language}">${escape(OPENING_WORDS[language].about)}</p>`).join('\n')}
${states()}
<ul class="ways">
<li>${pageLinks()}</li>
<li><a href="records.html#data">${inAllLanguages(({ data }) => data)}</a></li>
</ul>
</section>
${periodStory(period)}
</main>
<footer class="date">
<p><strong>${escape(date)}</strong> <span>${escape(period.names.en)}</span></p>
${bands(opening, period.id)}
</footer>
</div>`;
	return { before: unstyled(), app };
}
