import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { Day } from '../../../src/time/day';
import type { Scene } from '../scene';
import { VIEW, atPixel, toMercator } from '../view';
import { LOOK, type Contender } from './contender';
import { linkProgram } from './program';

/** Numbers per vertex: place, which way it is pushed aside, first and last day, and on which side it is. */
const VERTEX = 7;

const ATTRIBUTES = [
	['place', 2],
	['aside', 2],
	['days', 2],
	['side', 1]
] as const;

/** Lines are drawn as wide as MapLibre draws them: half a pixel more on either side, to fade in. */
const EDGE = (LOOK.width + 1) / 2;

const VERTEX_SHADER = `#version 300 es
	in vec2 place;
	in vec2 aside;
	in vec2 days;
	in float side;
	uniform mat4 matrix;
	uniform float day;
	out float across;
	void main() {
		bool there = days.x <= day && day < days.y;
		vec4 at = matrix * vec4(place, 0.0, 1.0);
		vec2 push = aside * ${(2 * EDGE).toFixed(1)} / vec2(${VIEW.width}.0, -${VIEW.height}.0);
		gl_Position = there ? at + vec4(push * at.w, 0.0, 0.0) : vec4(2.0, 2.0, 2.0, 1.0);
		gl_PointSize = ${2 * LOOK.radius}.0;
		across = side;
	}`;

const POINT_SHADER = `#version 300 es
	precision mediump float;
	out vec4 colour;
	void main() {
		float alpha = clamp((1.0 - 2.0 * length(gl_PointCoord - 0.5)) * ${LOOK.radius}.0, 0.0, 1.0);
		colour = vec4(0.784, 0.0, 0.0, 1.0) * alpha;
	}`;

const LINE_SHADER = `#version 300 es
	precision mediump float;
	in float across;
	out vec4 colour;
	void main() {
		float alpha = clamp((1.0 - abs(across)) * ${EDGE.toFixed(1)}, 0.0, 1.0);
		colour = vec4(0.784, 0.0, 0.0, 1.0) * alpha;
	}`;

/**
 * The floor: one draw call, the interval as attributes, the date as a uniform. It paints the same
 * picture as the map's own layers: lines with mitred joins and smooth edges of the same width.
 */
export class RawContender implements Contender, CustomLayerInterface {
	readonly id = 'features';
	readonly type = 'custom';
	#map: MapLibreMap | undefined;
	#scene: Scene | undefined;
	#program: WebGLProgram | undefined;
	#arrays: WebGLVertexArrayObject | undefined;
	#buffers: WebGLBuffer[] = [];
	#count = 0;
	#day: Day = 0;

	async mount(map: MapLibreMap, scene: Scene): Promise<void> {
		this.#map = map;
		this.#scene = scene;
		map.addLayer(this);
		await map.once('idle');
	}

	show(day: Day): void {
		this.#day = day;
		this.#map?.triggerRepaint();
	}

	unmount(): void {
		this.#map?.removeLayer(this.id);
	}

	onAdd(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
		if (!this.#scene) return;
		const lines = this.#scene.options.geometry === 'lines';
		const program = linkProgram(gl, VERTEX_SHADER, lines ? LINE_SHADER : POINT_SHADER);
		const { vertices, corners } = lines ? ribbons(this.#scene) : pointPlaces(this.#scene);
		this.#program = program;
		this.#arrays = gl.createVertexArray();
		gl.bindVertexArray(this.#arrays);
		this.#fill(gl, gl.ARRAY_BUFFER, vertices);
		let offset = 0;
		for (const [name, size] of ATTRIBUTES) {
			const attribute = gl.getAttribLocation(program, name);
			// Points have no use for their side, and the driver leaves out what is of no use.
			if (attribute >= 0) {
				gl.enableVertexAttribArray(attribute);
				gl.vertexAttribPointer(attribute, size, gl.FLOAT, false, 4 * VERTEX, 4 * offset);
			}
			offset += size;
		}
		this.#count = corners?.length ?? vertices.length / VERTEX;
		if (corners) this.#fill(gl, gl.ELEMENT_ARRAY_BUFFER, corners);
		gl.bindVertexArray(null);
	}

	onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
		for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
		gl.deleteVertexArray(this.#arrays ?? null);
		gl.deleteProgram(this.#program ?? null);
		this.#buffers = [];
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		if (!this.#program || !this.#arrays) return;
		gl.useProgram(this.#program);
		gl.uniformMatrix4fv(
			gl.getUniformLocation(this.#program, 'matrix'),
			false,
			new Float32Array(defaultProjectionData.mainMatrix)
		);
		gl.uniform1f(gl.getUniformLocation(this.#program, 'day'), this.#day);
		gl.bindVertexArray(this.#arrays);
		if (this.#scene?.options.geometry === 'lines') {
			gl.drawElements(gl.TRIANGLES, this.#count, gl.UNSIGNED_INT, 0);
		} else gl.drawArrays(gl.POINTS, 0, this.#count);
		gl.bindVertexArray(null);
	}

	#fill(gl: WebGL2RenderingContext, target: number, values: Float32Array | Uint32Array): void {
		const buffer = gl.createBuffer();
		this.#buffers.push(buffer);
		gl.bindBuffer(target, buffer);
		gl.bufferData(target, values, gl.STATIC_DRAW);
	}
}

function inMercator(pixel: [number, number]): [number, number] {
	return toMercator(atPixel(...pixel));
}

interface Shape {
	vertices: Float32Array;
	/** The corners of triangles; absent for points. */
	corners?: Uint32Array;
}

function pointPlaces({ features, probes }: Scene): Shape {
	const vertices = new Float32Array(VERTEX * features.features.length);
	features.features.forEach(({ properties: { days } }, index) => {
		const place = inMercator(probes[index] ?? [0, 0]);
		vertices.set([...place, 0, 0, days[0], days[3], 0], VERTEX * index);
	});
	return { vertices };
}

/** Two vertices on either side of every vertex of every line, and two triangles between neighbours. */
function ribbons({ features, pixels }: Scene): Shape {
	const vertices: number[] = [];
	const corners: number[] = [];
	features.features.forEach(({ properties: { days } }, index) => {
		const line = pixels[index] ?? [];
		line.forEach((pixel, place) => {
			const first = vertices.length / VERTEX;
			const [x, y] = mitre(line[place - 1], pixel, line[place + 1]);
			for (const side of [-1, 1]) {
				vertices.push(...inMercator(pixel), x * side, y * side, days[0], days[3], side);
			}
			if (place > 0) corners.push(first - 2, first - 1, first, first, first - 1, first + 1);
		});
	});
	return { vertices: new Float32Array(vertices), corners: new Uint32Array(corners) };
}

type Pixel = [x: number, y: number];

/** Which way, and how far, a line of half-width 1 has its corner at a vertex. */
function mitre(before: Pixel | undefined, at: Pixel, after: Pixel | undefined): Pixel {
	const [ax, ay] = normal(before ?? at, before ? at : (after ?? at));
	const [bx, by] = normal(after ? at : (before ?? at), after ?? at);
	const [x, y] = [ax + bx, ay + by];
	const stretch = 2 / (x * x + y * y || 1);
	return [x * stretch, y * stretch];
}

function normal(from: Pixel, to: Pixel): Pixel {
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(x, y) || 1;
	return [-y / length, x / length];
}
