import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A sheet of a document: its words, without spaces, and what is drawn on it. */
export interface Sheet {
	words: string;
	paths: number;
	images: number;
}

/** Without what a line of a document adds to a text: spaces, and the hyphens of its ends. */
export const closed = (text: string): string =>
	text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2060-]+/gu, '');

/** What the browser prints, sheet by sheet. */
export async function printed(page: Page): Promise<Sheet[]> {
	const { OPS } = await getResolvedPDFJS();
	const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })), {
		verbosity: 0
	});
	const { text } = await extractText(document);
	return Promise.all(
		text.map(async (words, index) => {
			const sheet = await document.getPage(index + 1);
			const { fnArray } = await sheet.getOperatorList();
			const count = (...wanted: number[]) => fnArray.filter((one) => wanted.includes(one)).length;
			return {
				words: closed(words),
				paths: count(OPS.constructPath),
				images: count(OPS.paintImageXObject, OPS.paintInlineImageXObject)
			};
		})
	);
}

/** Takes the place of the browser's own dialog, which nobody is there to answer; says how often it was asked for. */
export async function withoutPrinter(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		document.documentElement.dataset['printed'] = '0';
		window.print = () => {
			const { dataset } = document.documentElement;
			dataset['printed'] = String(Number(dataset['printed']) + 1);
		};
	});
	return () => page.evaluate(() => Number(document.documentElement.dataset['printed']));
}
