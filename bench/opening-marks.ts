/** Moments of an opening, ms since the page was asked for. */
export interface OpeningMarks {
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
	const marks: OpeningMarks = {};
	window.openingMarks = marks;
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
