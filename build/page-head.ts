import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { contentSecurityPolicy } from '../tools/policy.mjs';

const POLICIES: Record<string, string>[] = [
	{ 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
	{ name: 'referrer', content: 'no-referrer' }
];

/** The policies as tags, for a page that Vite does not make. */
export function policyTags(): string {
	return POLICIES.map((attributes) => {
		const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
		return `<meta ${written.join(' ')} />`;
	}).join('\n');
}

/** Puts the policies into the built page, so that they hold wherever it is served from. */
export const policies: Plugin = {
	name: 'policies',
	apply: 'build',
	transformIndexHtml: () =>
		POLICIES.map((attrs): HtmlTagDescriptor => ({ tag: 'meta', attrs, injectTo: 'head-prepend' }))
};

/** Tells search engines what the atlas publishes. A data block is not run, so the policy lets it be. */
export const description: Plugin = {
	name: 'description',
	apply: 'build',
	transformIndexHtml: () => {
		const dataset = JSON.parse(readFileSync('public/data/dataset.jsonld', 'utf8')) as {
			distribution: { contentUrl: string }[];
		};
		// In the page the files are a folder away.
		for (const file of dataset.distribution) file.contentUrl = `data/${file.contentUrl}`;
		return [
			{
				tag: 'script',
				attrs: { type: 'application/ld+json' },
				children: JSON.stringify(dataset).replaceAll('<', '\\u003c'),
				injectTo: 'body'
			}
		];
	}
};
