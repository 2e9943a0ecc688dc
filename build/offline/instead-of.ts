/** Where a page that is not kept leads when there is no network: what of the atlas tells the same. */
const WAYS: readonly (readonly [page: RegExp, hash: (found: RegExpExecArray) => string])[] = [
	[/^r\/([a-z0-9-]+)\/(?:index\.html)?$/, ([, id = '']) => `sel=${id}`],
	[/^r\/([a-z0-9-]+)\/hand-out\//, ([, id = '']) => `tour=${id}/1`],
	[/^r\/$/, () => 'contents=kinds'],
	[/^a-z\//, () => 'contents=a-z'],
	[/^chronology\//, () => 'contents=periods']
];

/**
 * The address that takes the place of a page without network: the same record, tour or list in the atlas, else the
 * page that says what is missing.
 */
export function insteadOf(address: string, scope: string): string {
	const path = address.replace(/[?#].*$/, '').slice(scope.length);
	const [, language, page = ''] = /^(?:(ru|zh-Hans)\/)?(.*)$/.exec(path) ?? [];
	for (const [pattern, hash] of WAYS) {
		const found = pattern.exec(page);
		if (found) return `${scope}#${hash(found)}&lang=${language ?? 'en'}`;
	}
	return `${scope}not-kept.html`;
}
