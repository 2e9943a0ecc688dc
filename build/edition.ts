/** The day of the latest edition, as the changelog has it: `2026-11-26`. */
export function editionOf(changelog: string): string {
	return /^## \d[^\n]*?(\d{4}-\d{2}-\d{2})$/m.exec(changelog)?.[1] ?? '';
}
