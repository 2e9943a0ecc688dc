import { tick } from 'svelte';

/** What a browser that translates the page puts in the place of a text. */
const STAND_IN = 'FONT';

/**
 * Keeps the page writable while a browser shows it translated. The browser takes each text out and puts
 * a stand-in in its place; what is then written goes to a text that nobody sees. So the texts come back
 * before the page is written anew, and the stand-ins of those that say the same afterwards return.
 */
export class Translation {
	/** Stand-ins, each with the text that the page writes to. */
	readonly #texts = new Map<Node, Text>();
	/** What is being written anew: stand-ins that are out, the text of each, and where in the stand-in it was. */
	#lifted: { standIn: Node; text: Text; said: string; inside: Node | null }[] = [];
	#observer: MutationObserver | undefined;

	/** Notices from now on what is translated under this element; returns what ends it. */
	watch(root: HTMLElement): () => void {
		const observer = new MutationObserver((records) => this.#notice(records));
		observer.observe(root, { childList: true, subtree: true });
		this.#observer = observer;
		return () => {
			observer.disconnect();
			this.#observer = undefined;
			this.#texts.clear();
		};
	}

	/** To be called before texts of the page are written, taken away or moved. */
	readonly lift = (): void => {
		this.#notice(this.#observer?.takeRecords() ?? []);
		if (this.#texts.size === 0) return;
		const isFirst = this.#lifted.length === 0;
		for (const [standIn, text] of this.#texts) {
			const inside = standIn.contains(text) ? text.parentNode : null;
			if (putInPlace(standIn, text)) this.#lifted.push({ standIn, text, said: text.data, inside });
		}
		this.#texts.clear();
		this.#forgetOwn();
		if (isFirst) void tick().then(() => this.#lay());
	};

	/** The page has been written: what says the same as before is shown translated as before. */
	#lay(): void {
		this.#notice(this.#observer?.takeRecords() ?? []);
		const lifted = this.#lifted;
		this.#lifted = [];
		for (const { standIn, text, said, inside } of lifted) {
			if (text.data !== said || !text.isConnected) continue;
			putInPlace(text, standIn);
			inside?.appendChild(text);
			this.#texts.set(standIn, text);
		}
		this.#forgetOwn();
	}

	#notice(records: MutationRecord[]): void {
		const fresh = new Set<Node>();
		for (const { type, target, addedNodes } of records) {
			if (type === 'characterData') this.#show(target);
			for (const added of addedNodes) if (added.nodeName === STAND_IN) fresh.add(added);
		}
		if (fresh.size === 0 && this.#texts.size === 0) return;
		for (const record of records)
			for (const gone of record.removedNodes) this.#pair(gone, record, fresh);
		this.#forgetOwn();
	}

	/** Finds what has come in the place of what is gone. */
	#pair(gone: Node, record: MutationRecord, fresh: Set<Node>): void {
		const known = this.#texts.get(gone);
		if (known) {
			// Shown in the original again, or translated another time.
			const [next] = record.addedNodes;
			if (!next) return;
			this.#texts.delete(gone);
			if (next === known) return;
			if (next.nodeName === STAND_IN) this.#texts.set(next, known);
			else putInPlace(next, known);
			return;
		}
		if (!(gone instanceof Text) || this.#isTranslated(record.target)) return;
		const standIn = [...record.addedNodes, record.previousSibling, record.nextSibling].find(
			(near) => near && fresh.has(near)
		);
		if (!standIn) return;
		fresh.delete(standIn);
		// Nothing to translate: the page holds its own parts by such texts.
		if (gone.data.trim() === '') putInPlace(standIn, gone);
		else {
			this.#texts.set(standIn, gone);
			this.#observer?.observe(gone, { characterData: true });
		}
	}

	/** Whether this lies in what stands for a text, and so is none of the page's own. */
	#isTranslated(node: Node): boolean {
		return (node instanceof Element ? node : node.parentElement)?.closest(STAND_IN) != null;
	}

	/** A text that was written while its stand-in was shown. */
	#show(written: Node): void {
		for (const [standIn, text] of this.#texts)
			if (text === written) {
				putInPlace(standIn, text);
				this.#texts.delete(standIn);
			}
	}

	#forgetOwn(): void {
		this.#observer?.takeRecords();
	}
}

/** Puts a node where another one is; `false` where that one is nowhere. */
function putInPlace(old: Node, node: Node): boolean {
	if (!old.parentNode) return false;
	old.parentNode.replaceChild(node, old);
	return true;
}

/** Of the page that is open. */
export const translation = new Translation();
