import { geoAzimuthalEqualArea, geoCentroid, geoDistance, type GeoProjection } from 'd3-geo';
import type { Position } from '../../src/kinds/fields';
import type { Camera } from '../../src/state/address';

/** Units of the picture. */
export const WIDTH = 640;
export const HEIGHT = 400;

/** Whether a point is on the picture. */
export const isInside = (x: number, y: number): boolean =>
	x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

/** Degrees of the globe from one side of the picture to the other; few, so that records share their ground. */
const SPANS = [3, 8, 24, 60, 110, 170] as const;

/** What a picture shows. */
export interface MapView {
	longitude: number;
	latitude: number;
	span: number;
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/**
 * A view that holds all these positions, from a grid of views that many records share; no closer
 * than `least` degrees.
 */
export function viewOf(positions: readonly Position[], least: number): MapView {
	const centre = geoCentroid({ type: 'MultiPoint', coordinates: positions as Position[] });
	const reach = Math.max(...positions.map((one) => degrees(geoDistance(one, centre))));
	// The picture is less high than wide, and its centre may be a third of a step off.
	const needed = Math.max(least, reach * 2.9);
	const span = SPANS.find((one) => one >= needed) ?? 170;
	const step = span / 4;
	const latitude = span > 100 ? 40 : Math.round(centre[1] / step) * step;
	// Towards the poles meridians lie closer together.
	const across = step / Math.cos((Math.min(Math.abs(latitude), 75) * Math.PI) / 180);
	const turned = Math.round(centre[0] / across) * across;
	return { longitude: round(turned), latitude: round(Math.max(-80, Math.min(80, latitude))), span };
}

/** px: the width of the map on which the places of chapters were chosen; a tile of it is 512 px wide. */
const CHOSEN_ON = 870;
const TILE = 512;

/** The view of a chapter, as the atlas shows it. */
export function viewOfCamera(camera: Camera): MapView {
	const { zoom, latitude, longitude } = camera;
	const across = (CHOSEN_ON * 360 * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
	return { longitude, latitude, span: Math.min(170, Math.round(across * 1000) / 1000) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** How far from its centre a view reaches, degrees. */
export const reachOf = ({ span }: MapView): number => span * 0.62;

/** How a view is drawn; lines come dense enough to be drawn point by point. */
export function projectionOf({ longitude, latitude, span }: MapView): GeoProjection {
	// Equal areas: a chord of 2 sin(half the span / 2) on each side of the centre.
	const half = 2 * Math.sin((span * Math.PI) / 720);
	return geoAzimuthalEqualArea()
		.rotate([-longitude, -latitude])
		.scale(WIDTH / 2 / half)
		.translate([WIDTH / 2, HEIGHT / 2])
		.clipExtent([
			[-2, -2],
			[WIDTH + 2, HEIGHT + 2]
		])
		.precision(0);
}
