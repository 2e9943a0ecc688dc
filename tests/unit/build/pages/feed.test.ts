import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionOf } from '../../../../build/edition';
import { atomFeed, changesIn, robotsFiles, sitemap } from '../../../../build/pages/feed';
import { siteOf } from '../../../../build/pages/plugin';

const changelog = readFileSync('CHANGELOG.md', 'utf8');

test('The feed tells the editions that are out, newest first, and no other', () => {
	const changes = changesIn(changelog);
	expect(changes[0]?.title).toBe('Unreleased');
	const feed = atomFeed(changes, 'Thalweg', 'https://example.org/atlas/');
	expect(feed).not.toContain('Unreleased');
	expect(feed).toContain(`<updated>${editionOf(changelog)}T00:00:00Z</updated>`);
	expect(feed).toContain('<link rel="self" href="https://example.org/atlas/changes.atom"/>');
	expect(feed.match(/<entry>/g)).toHaveLength(changes.filter(({ date }) => date).length);
});

test('Signs of Markdown and of HTML are text in the feed', () => {
	const [change] = changesIn(
		'# C\n\n## 1.0 — 2026-01-02\n\n- A `code` & [link](x) < **b**\n- Two\n  lines\n'
	);
	expect(change?.points).toEqual(['A `code` & [link](x) < **b**', 'Two lines']);
	expect(atomFeed([change!], 'T', '')).toContain('A code &amp;amp; link &amp;lt; b');
});

test('Where the site is not known, no address is absolute', () => {
	const written = [
		atomFeed(changesIn(changelog), 'Thalweg', ''),
		...robotsFiles(['r/'], '').map(([, content]) => content)
	].join('\n');
	expect(written).not.toMatch(/(?:href="|<loc>|Sitemap: )https?:/);
	expect(sitemap(['r/zhenbao/'], 'https://example.org/')).toContain(
		'<loc>https://example.org/zh-Hans/r/zhenbao/</loc>'
	);
	const robots = new Map(robotsFiles(['r/'], 'https://example.org/'));
	expect(robots.get('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml');
	const [, ...places] = robots.get('sitemap.xml')!.split('<loc>');
	expect(places).toHaveLength(4);
	for (const place of places) expect(place).toMatch(/^https:\/\/example\.org\//);
});

test('Without an address there is no map of the site, for its format wants whole ones', () => {
	expect(robotsFiles(['r/', 'r/zhenbao/'], '').map(([name]) => name)).toEqual(['robots.txt']);
});

test('The address of the site is read with and without a slash, and refused when it is none', () => {
	expect(siteOf('https://example.org/atlas')).toBe('https://example.org/atlas/');
	expect(siteOf('https://example.org')).toBe('https://example.org/');
	expect(siteOf()).toBe('');
	expect(() => siteOf('example.org')).toThrow('SITE is “example.org”');
});
