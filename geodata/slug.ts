/** An id made of a title: "Kosygin’s visit, 1969" → `kosygins-visit-1969`. */
export function slugOf(title: string): string {
	return title
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
