import { en } from '../../src/i18n/whole';
import { inAllLanguages } from './first-view';
import { escape } from './html';

/** What is shown, without network, in the place of a page that is not kept on the device. */
export function notKeptPage(styleSheet: string, policies: string): string {
	return `<!doctype html>
<html lang="en">
<head>
${policies}
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<link rel="icon" type="image/svg+xml" href="icons/icon.svg" />
<link rel="stylesheet" href="${styleSheet}" />
<title>${escape(en.title)}: ${escape(en.subtitle)}</title>
</head>
<body class="records-page">
<header class="masthead"><h1>${escape(en.title)} <span>${escape(en.subtitle)}</span></h1></header>
<main>
<h2>${inAllLanguages(({ notKeptTitle }) => notKeptTitle)}</h2>
<p class="quiet">${inAllLanguages(({ notKept }) => notKept)}</p>
<ul class="ways">
<li><a href="./">${inAllLanguages(({ toAtlas }) => toAtlas)}</a></li>
</ul>
</main>
</body>
</html>
`;
}
