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
import { citeView, type CitedView, type ReadingDay } from '../../src/kinds/source/view-citation';
import { entriesOf, referenceFile, type ReferenceFormat } from '../../src/kinds/source/view-entry';

function today(): ReadingDay {
	const now = new Date();
	return { year: now.getFullYear(), month: now.getMonth() + 1, dayOfMonth: now.getDate() };
}

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
			void save(anchor, anchor.dataset['format'] as ReferenceFormat, { ...view, id });
		});
	}

	function say(text = ''): void {
		if (status) status.textContent = text;
	}
}

/** The file with address and day of access; as it stands on the server where that does not answer. */
async function save(
	anchor: HTMLAnchorElement,
	format: ReferenceFormat,
	entry: CitedView & { id: string }
): Promise<void> {
	const name = anchor.pathname.split('/').at(-1) ?? '';
	let url = anchor.href;
	try {
		const response = await fetch(anchor.href);
		if (!response.ok) throw new Error(response.statusText);
		const [, ...sources] = entriesOf(format, await response.text());
		url = URL.createObjectURL(
			new Blob([referenceFile(format, entry, sources)], { type: anchor.type })
		);
	} catch {
		// The browser says what is wrong when it follows the link.
	}
	const saving = Object.assign(document.createElement('a'), { href: url, download: name });
	saving.click();
}

for (const box of document.querySelectorAll<HTMLElement>('.cite')) serve(box);
