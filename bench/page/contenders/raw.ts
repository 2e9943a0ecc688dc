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

/** Numbers per vertex: place, which way it is pushed aside, first and last day. */
const VERTEX = 6;

const VERTEX_SHADER = `#version 300 es
	in vec2 place;
	in vec2 aside;
	in vec2 days;
	uniform mat4 matrix;
	uniform float day;
	void main() {
		bool there = days.x <= day && day < days.y;
		vec4 at = matrix * vec4(place, 0.0, 1.0);
		vec2 push = aside * ${LOOK.width}.0 / vec2(${VIEW.width}.0, -${VIEW.height}.0);
		gl_Position = there ? at + vec4(push * at.w, 0.0, 0.0) : vec4(2.0, 2.0, 2.0, 1.0);
		gl_PointSize = ${2 * LOOK.radius}.0;
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
	out vec4 colour;
	void main() {
		colour = vec4(0.784, 0.0, 0.0, 1.0);
	}`;

/** The floor: one draw call, the interval as attributes, the date as a uniform. */
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
		const vertices = lines ? segmentCorners(this.#scene) : pointPlaces(this.#scene);
		this.#program = program;
		this.#arrays = gl.createVertexArray();
		gl.bindVertexArray(this.#arrays);
		this.#fill(gl, gl.ARRAY_BUFFER, vertices);
		for (const [index, name] of ['place', 'aside', 'days'].entries()) {
			const attribute = gl.getAttribLocation(program, name);
			gl.enableVertexAttribArray(attribute);
			gl.vertexAttribPointer(attribute, 2, gl.FLOAT, false, 4 * VERTEX, 8 * index);
		}
		this.#count = vertices.length / VERTEX;
		if (lines) {
			const corners = cornerOrder(this.#count / 4);
			this.#fill(gl, gl.ELEMENT_ARRAY_BUFFER, corners);
			this.#count = corners.length;
		}
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

function pointPlaces({ features, probes }: Scene): Float32Array {
	const values = features.features.flatMap(({ properties: { days } }, index) => {
		return [...inMercator(probes[index] ?? [0, 0]), 0, 0, days[0], days[3]];
	});
	return new Float32Array(values);
}

/** Four corners for every segment of every line. */
function segmentCorners({ features, pixels }: Scene): Float32Array {
	const values: number[] = [];
	features.features.forEach(({ properties: { days } }, index) => {
		const line = (pixels[index] ?? []).map(inMercator);
		line.slice(1).forEach((to, segment) => {
			const from = line[segment] ?? to;
			const [x, y] = [to[0] - from[0], to[1] - from[1]];
			const length = Math.hypot(x, y) || 1;
			for (const end of [from, to]) {
				for (const side of [-1, 1]) {
					values.push(...end, (-y / length) * side, (x / length) * side, days[0], days[3]);
				}
			}
		});
	});
	return new Float32Array(values);
}

/** Two triangles for every four corners. */
function cornerOrder(segments: number): Uint32Array {
	const order = new Uint32Array(6 * segments);
	for (let segment = 0; segment < segments; segment++) {
		order.set(
			[0, 1, 2, 2, 1, 3].map((corner) => 4 * segment + corner),
			6 * segment
		);
	}
	return order;
}
