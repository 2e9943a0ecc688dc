/** Compiles and links a program; throws with the driver's reason when it cannot. */
export function linkProgram(
	gl: WebGL2RenderingContext,
	vertex: string,
	fragment: string
): WebGLProgram {
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment]
	] as const) {
		const shader = gl.createShader(type);
		if (!shader) throw new Error('no shader: the drawing surface is lost');
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
		throw new Error(`shaders do not link: ${gl.getProgramInfoLog(program) ?? 'no reason given'}`);
	}
	return program;
}
