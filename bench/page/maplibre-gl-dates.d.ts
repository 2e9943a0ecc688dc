declare module '@openhistoricalmap/maplibre-gl-dates' {
	import type { Map as MapLibreMap } from 'maplibre-gl';

	/** Filters all vector layers of the map by a date. */
	export function filterByDate(map: MapLibreMap, date: string | Date): void;

	/** The date as a year with a fraction. */
	export function decimalYearFromDate(date: Date): number;
}
