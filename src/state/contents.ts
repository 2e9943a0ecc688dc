/** The orders in which the contents can be listed; the first is that of the story. */
export const CONTENTS_ORDERS = ['periods', 'a-z', 'kinds'] as const;

export type ContentsOrder = (typeof CONTENTS_ORDERS)[number];

/** The order that a link names. */
export function readContentsOrder(text: string): ContentsOrder | undefined {
	return CONTENTS_ORDERS.find((order) => order === text.toLowerCase());
}
