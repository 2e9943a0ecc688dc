/** What leads out of the page, besides links: it is told here where each would lead. */
export interface Doors {
	/** A link was pressed, or a script presses one. */
	onlink: (link: HTMLAnchorElement) => void;
	/** The view is to be passed on. */
	onshare: () => void;
}

/** Keys with Ctrl or ⌘ that are no way out: copying in a field, the atlas's search, loading the page anew. */
const HARMLESS = /^[acvxzykr]$/i;
/** Function keys open help, search, menus and tools; loading the page anew is the start. */
const FUNCTION_KEY =
	/^(?:F(?!5$)\d{1,2}|BrowserBack|BrowserForward|BrowserHome|BrowserSearch|LaunchMail|Help|ContextMenu)$/;

/** A key, or keys together, by which a browser leaves the page, prints, saves, or makes it larger. */
export function leadsOut(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>
): boolean {
	const { key, altKey, ctrlKey, metaKey } = event;
	if (FUNCTION_KEY.test(key)) return true;
	// On some keyboards both together write a sign.
	if (altKey && ctrlKey) return key.length > 1;
	if (ctrlKey || metaKey)
		return (
			!/^(?:Control|Meta|Shift)$/.test(key) &&
			!HARMLESS.test(key) &&
			!/^(?:Arrow|Home|End|Delete|Backspace)/.test(key)
		);
	return altKey && /^(?:Arrow|Home|F\d|Enter)/.test(key);
}

/** Shuts every way out of the page that a page can shut; the browser's own are shut by how it is started. */
export function shutDoors({ onlink, onshare }: Doors): void {
	const refuse = (event: Event) => event.preventDefault();
	/** Not even told to what would take it: a file brought along. */
	const refuseWholly = (event: Event) => {
		refuse(event);
		event.stopImmediatePropagation();
	};
	const inTheWay = { capture: true };

	addEventListener('click', onclick, inTheWay);
	addEventListener('keydown', (event) => leadsOut(event) && event.preventDefault(), inTheWay);
	for (const type of ['auxclick', 'contextmenu', 'dragstart', 'submit'] as const)
		addEventListener(type, refuse, inTheWay);
	for (const type of ['dragenter', 'dragover', 'drop'] as const)
		addEventListener(type, refuseWholly, inTheWay);
	// The page itself stays as large as it is; map and track have their own answer to the wheel.
	addEventListener('wheel', (event) => event.ctrlKey && refuse(event), {
		capture: true,
		passive: false
	});
	window.open = () => null;
	window.print = () => undefined;
	watchMade();

	function onclick(event: MouseEvent): void {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const link = target.closest('a[href], area[href]');
		if (link) {
			refuse(event);
			onlink(link as HTMLAnchorElement);
		} else if (target.closest('input[type=file]')) refuse(event);
		else if (target.closest('.share > button')) {
			event.stopPropagation();
			onshare();
		}
	}

	/** Scripts save files by links, and open them by fields, that never stand in the page: no press of these comes by the window. */
	function watchMade(): void {
		const make = document.createElement.bind(document) as (
			name: string,
			how?: ElementCreationOptions
		) => HTMLElement;
		const watched = (name: string, how?: ElementCreationOptions) => {
			const made = make(name, how);
			if (/^(?:a|input)$/i.test(name))
				made.addEventListener('click', (event) => {
					if (!made.isConnected) onclickOf(made, event);
				});
			return made;
		};
		document.createElement = watched as typeof document.createElement;
	}

	function onclickOf(made: HTMLElement, event: Event): void {
		if (made instanceof HTMLAnchorElement) {
			refuse(event);
			onlink(made);
		} else if (made.matches('[type=file]')) refuse(event);
	}
}
