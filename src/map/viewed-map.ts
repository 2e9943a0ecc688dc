import type { Geometry } from 'geojson';

/** A feature as it is drawn, in pieces as tiles cut it. */
export interface Drawn {
	geometry: Geometry;
	properties: Record<string, unknown>;
}

/** The part of MapLibre's map that tells what is in view. */
export interface ViewedMap {
	getContainer(): Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;
	getZoom(): number;
	isMoving(): boolean;
	areTilesLoaded(): boolean;
	once(type: 'idle'): Promise<unknown>;
	/** The ground under a pixel; beside the globe what is nearest. */
	unproject(pixel: [x: number, y: number]): { lng: number; lat: number };
	project(place: [longitude: number, latitude: number]): { x: number; y: number };
	getLayer(id: string): unknown;
	/** What these style layers draw, on whatever date, uppermost first: as far as tiles reach. */
	drawn(layers: string[]): Drawn[];
}
