import type { Position } from '../kinds/fields';

/** A point of the globe as a unit vector. */
export type Vector = [number, number, number];

const radians = (angle: number) => (angle * Math.PI) / 180;
export const degrees = (angle: number) => (angle * 180) / Math.PI;
/** 0.1 m: further digits are chance. */
const rounded = (angle: number) => Math.round(angle * 1e6) / 1e6;

export function vectorOf([east, north]: Position): Vector {
	const [a, b] = [radians(east), radians(north)];
	return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

export function asPosition([x, y, z]: Vector): Position {
	return [rounded(degrees(Math.atan2(y, x))), rounded(degrees(Math.atan2(z, Math.hypot(x, y))))];
}

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(vector: Vector): Vector {
	const length = Math.hypot(...vector) || 1;
	return vector.map((part) => part / length) as Vector;
}

/** The great circle from one point to another: its length in radians, a point at a share of it, and the side it can be bent to. */
export function between(from: Vector, to: Vector) {
	const length = Math.acos(Math.max(-1, Math.min(1, dot(from, to))));
	const pole = unit(cross(from, to));
	const aside = unit(cross(pole, from));
	const along = (share: number): Vector => {
		const [c, s] = [Math.cos(share * length), Math.sin(share * length)];
		return from.map((part, axis) => c * part + s * (aside[axis] ?? 0)) as Vector;
	};
	return { length, pole, along };
}

/** The direction from one point to another, in degrees from north. */
export function bearing(from: Vector, to: Vector): number {
	const [east, north] = asPosition(from).map(radians);
	const [other, high] = asPosition(to).map(radians);
	const turn = (other ?? 0) - (east ?? 0);
	const [a, b] = [north ?? 0, high ?? 0];
	const y = Math.sin(turn) * Math.cos(b);
	const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
	return (degrees(Math.atan2(y, x)) + 360) % 360;
}
