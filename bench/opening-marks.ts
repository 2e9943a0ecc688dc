/** Something that had been painted and moved. */
export interface Moved {
	/** When, ms since the page was asked for. */
	at: number;
	/** How far, by the browser's own score. */
	score: number;
	/** What moved, from where to where: its left and upper edge, width and height, px. */
	what: string[];
}

/** Moments of an opening, ms since the page was asked for. */
export interface OpeningMarks {
	/** The largest text or picture of the first view is painted. */
	largest?: number;
	/** All that moved after it had been painted. */
	moved: Moved[];
	/** For how long the main thread answered nobody: of each task, what is over 50 ms. */
	tasks: { start: number; duration: number }[];
	/** The time control stands and can be moved. */
	clock?: number;
	/** The first painted frame of the map that has something on it. */
	firstMapPaint?: number;
	/** `thalweg.ready`: everything the first view needs is drawn. */
	ready?: number;
	/** Settles when all moments are known. */
	all: Promise<void>;
}

declare global {
	interface Window {
		openingMarks: OpeningMarks;
	}
}

/** Runs in the page before anything else and notes when what is there. */
export function markOpening(): void {
	let settle: () => void = () => undefined;
	const all = new Promise<void>((resolve) => (settle = resolve));
	const marks: OpeningMarks = { moved: [], tasks: [], all };
	window.openingMarks = marks;
	const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true
		});
	};
	observe('largest-contentful-paint', ({ startTime }) => (marks.largest = startTime));
	const box = ({ x, y, width, height }: DOMRectReadOnly): string =>
		[x, y, width, height].map(Math.round).join(' ');
	const name = (node: Node | undefined): string => {
		if (!(node instanceof Element)) return node?.parentElement?.localName ?? 'something';
		const classes = [...node.classList].filter((one) => !one.startsWith('svelte-'));
		return [node.localName, ...classes].join('.');
	};
	observe('layout-shift', (entry) => {
		const { startTime, value, sources } = entry as PerformanceEntry & {
			value: number;
			sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
		};
		const what = sources.map(
			({ node, previousRect, currentRect }) =>
				`${name(node)}: ${box(previousRect)} → ${box(currentRect)}`
		);
		marks.moved.push({ at: startTime, score: value, what });
	});
	observe('longtask', ({ startTime, duration }) =>
		marks.tasks.push({ start: startTime, duration })
	);
	let watched = false;
	let asked = false;
	function look(): void {
		const slider = document.querySelector<HTMLInputElement>('#timeline input[type=range]');
		if (slider && !slider.disabled) marks.clock ??= performance.now();
		const contract = 'thalweg' in window ? window.thalweg : undefined;
		if (contract && !asked) {
			asked = true;
			void contract.ready.then(() => (marks.ready = performance.now()));
		}
		const map = contract?.map;
		if (map && !watched) {
			watched = true;
			map.on('render', () => {
				if (marks.firstMapPaint !== undefined) return;
				const { sources } = map.getStyle();
				const drawn = Object.keys(sources).some(
					(id) =>
						sources[id]?.type === 'geojson' &&
						map.querySourceFeatures(id, { validate: false }).length
				);
				if (drawn) marks.firstMapPaint = performance.now();
			});
		}
		if (marks.ready === undefined || marks.firstMapPaint === undefined) requestAnimationFrame(look);
		else settle();
	}
	look();
}
