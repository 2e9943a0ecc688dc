/** The heavy packages ship no types, and the house must type-check without them installed. */
declare module 'geographiclib-geodesic' {
	interface PolygonArea {
		AddPoint(latitude: number, longitude: number): void;
		Compute(reverse: boolean, sign: boolean): { area: number; perimeter: number };
	}
	interface GeodesicSolver {
		Inverse(lat1: number, lon1: number, lat2: number, lon2: number): { s12?: number };
		Polygon(polyline: boolean): PolygonArea;
	}
	const library: { Geodesic: { WGS84: GeodesicSolver } };
	export default library;
}

declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(
			commands: string,
			files: Record<string, string | object>
		): Promise<Record<string, string | Uint8Array>>;
	};
	export default mapshaper;
}
