/** Moments of an opening, ms since the page was asked for. */
export interface OpeningMarks {
	/** The largest text or picture of the first view is painted. */
	largest?: number;
	/** How far what had been painted moved, by the browser's own score. */
	shift: number;
	/** For how long the main thread answered nobody: of each task, what is over 50 ms. */
	tasks: { start: number; duration: number }[];
	/** The time control stands and can be moved. */
	clock?: number;
	/** The first painted frame of the map that has something on it. */
	firstMapPaint?: number;
	/** `thalweg.ready`: everything the first view needs is drawn. */
	ready?: number;
}

declare global {
	interface Window {
		openingMarks: OpeningMarks;
	}
}

/** Runs in the page before anything else and notes when what is there. */
export function markOpening(): void {
	const marks: OpeningMarks = { shift: 0, tasks: [] };
	window.openingMarks = marks;
	const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true
		});
	};
	observe('largest-contentful-paint', ({ startTime }) => (marks.largest = startTime));
	observe(
		'layout-shift',
		(entry) => (marks.shift += (entry as unknown as { value: number }).value)
	);
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
	}
	look();
}
