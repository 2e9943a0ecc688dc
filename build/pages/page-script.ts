/**
 * The script of the pages: what only the reader's browser knows (the address, the day) goes into
 * the citations, which it copies, and into the files for reference managers. All else is there without it.
 */
import type { Language } from '../../src/i18n';
import {
	citationText,
	type CitationPart,
	type CitationStyle
} from '../../src/kinds/source/citation';
import { citeView, type CitedView } from '../../src/kinds/source/view-citation';
import type { ReferenceFormat } from '../../src/kinds/source/view-entry';
import { saveReference, today } from '../../src/ui/save-reference';

/** A citation as the page shows it. */
function written(parts: readonly CitationPart[]): Node[] {
	return parts.map((part) => {
		if (typeof part === 'string') return document.createTextNode(part);
		const element = document.createElement('italic' in part ? 'cite' : 'a');
		element.textContent = 'italic' in part ? part.italic : part.address;
		if (element instanceof HTMLAnchorElement && 'address' in part) element.href = part.address;
		return element;
	});
}

function serve(box: HTMLElement): void {
	const { id = '', title = '', language, version = '', edition = '', link } = box.dataset;
	const view: CitedView = {
		title,
		language: language as Language,
		version,
		edition,
		link: link ?? location.origin + location.pathname.replace(/index\.html$/, ''),
		accessed: today()
	};
	const status = box.querySelector('.status');
	for (const shown of box.querySelectorAll<HTMLElement>('[data-style]')) {
		const style = shown.dataset['style'] as CitationStyle;
		const parts = citeView(style, view);
		shown.replaceChildren(...written(parts));
		const button = box.querySelector<HTMLElement>(`[data-copy=${style}]`);
		if (!button) continue;
		button.hidden = false;
		button.addEventListener('click', () => {
			navigator.clipboard.writeText(citationText(parts)).then(
				() => say(box.dataset['copied']),
				() => {
					getSelection()?.selectAllChildren(shown);
					say(box.dataset['notCopied']);
				}
			);
		});
	}
	box.querySelector('.add-yourself')?.remove();
	for (const anchor of box.querySelectorAll<HTMLAnchorElement>('[data-format]')) {
		anchor.addEventListener('click', (event) => {
			event.preventDefault();
			const format = anchor.dataset['format'] as ReferenceFormat;
			void saveReference(anchor.href, format, anchor.type, { ...view, id }).then((saved) => {
				// The browser says what is wrong when it follows the link.
				if (!saved) location.assign(anchor.href);
			});
		});
	}

	function say(text = ''): void {
		if (status) status.textContent = text;
	}
}

/** The date of the view that was cited, in the address: the atlas opens on it. */
function openOnDate(): void {
	const date = new URLSearchParams(location.search).get('date') ?? '';
	const link = document.querySelector<HTMLAnchorElement>('.opens a');
	if (!link || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return;
	const [address = '', hash = ''] = link.href.split('#');
	const others = hash.split('&').filter((key) => !key.startsWith('date='));
	link.href = `${address}#${[`date=${date}`, ...others].join('&')}`;
	if (link.dataset['plain']) link.textContent = link.dataset['plain'];
}

/** A hand-out is printed by a button, with whole addresses: a link cannot be pressed on paper. */
function servePrinting(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-address]'))
		link.textContent = link.href;
}

openOnDate();
servePrinting();
for (const box of document.querySelectorAll<HTMLElement>('.cite')) serve(box);
