import {
	geoConicEqualArea,
	geoMercator,
	geoOrthographic,
	type GeoPermissibleObjects,
	type GeoProjection
} from 'd3-geo';
import type { Camera } from '../camera';
import { GLOBE_UNTIL, type Projection } from '../projection';

/** How a picture shows the world: as the map does, or all of the border on a cone, where areas are true. */
export type Drawn = Projection | 'conic';

export interface Size {
	width: number;
	height: number;
}

/** px: the side of the world at zoom 0. */
const WORLD = 512;

/** From the Pamirs to the Pacific, with the ground around. */
const BORDER: GeoPermissibleObjects = {
	type: 'MultiPoint',
	coordinates: [
		[71, 37.5],
		[71, 50],
		[87, 52],
		[104, 54.5],
		[122, 56],
		[138, 50],
		[136, 41],
		[104, 38]
	]
};

/** Where the cone touches the ground: about a sixth of the border from either end. */
const PARALLELS: [number, number] = [41, 52];
const MIDDLE = 104;

/** Units to a radian at the middle of a map. */
const scaleAt = ({ zoom }: Pick<Camera, 'zoom'>): number => (WORLD * 2 ** zoom) / (2 * Math.PI);

/** The globe has become the flat map so near. */
export const isRound = (drawn: Drawn, { zoom }: Pick<Camera, 'zoom'>): boolean =>
	drawn === 'globe' && zoom < GLOBE_UNTIL;

/** How a view is projected onto a picture of a size; the middle of the view is its middle. */
export function projectionFor(
	drawn: Drawn,
	camera: Camera,
	{ width, height }: Size
): GeoProjection {
	const { longitude, latitude } = camera;
	const shared = (projection: GeoProjection): GeoProjection =>
		projection.translate([width / 2, height / 2]).clipExtent([
			[-12, -12],
			[width + 12, height + 12]
		]);
	if (drawn === 'conic') {
		const cone = geoConicEqualArea()
			.parallels(PARALLELS)
			.rotate([-MIDDLE, 0])
			// Ground around the other pole would be drawn as what lies around everything.
			.clipAngle(84);
		const margin = Math.min(width, height) * 0.04;
		cone.fitExtent(
			[
				[margin, margin],
				[width - margin, height - margin]
			],
			BORDER
		);
		return cone.clipExtent([
			[-12, -12],
			[width + 12, height + 12]
		]);
	}
	if (isRound(drawn, camera)) {
		const globe = geoOrthographic()
			.rotate([-longitude, -latitude])
			.scale(scaleAt(camera) / Math.cos((latitude * Math.PI) / 180))
			.clipAngle(90);
		return shared(globe);
	}
	const flat = geoMercator().scale(scaleAt(camera)).rotate([-longitude, 0]);
	flat.translate([0, 0]);
	const [, y = 0] = flat([longitude, latitude]) ?? [];
	return shared(flat).translate([width / 2, height / 2 - y]);
}

/** As much of the world on a picture as on a screen: nearer on the larger. */
export function fittedCamera(camera: Camera, screen: Size, picture: Size): Camera {
	const share = Math.min(picture.width / screen.width, picture.height / screen.height);
	return { ...camera, zoom: camera.zoom + Math.log2(share) };
}

/** The zoom of a map on which things are as large as at the middle of a cone. */
export function zoomOf(projection: GeoProjection, { width, height }: Size): number {
	const middle = projection.invert?.([width / 2, height / 2]);
	if (!middle) return 0;
	const scale = projection.scale() * Math.cos((middle[1] * Math.PI) / 180);
	return Math.log2((scale * 2 * Math.PI) / WORLD);
}
