/** The geometry build, which needs the heavy inputs; loaded only where they are installed. */
import type { Files } from './files';
import type { OutputFile } from './geometry/output';

/** Builds all geometry in memory, by path below `geodata/out/geometry`. */
export async function buildGeometry(): Promise<Files> {
	const { buildBorder } = await import('./geometry/border/build');
	const { buildWorld } = await import('./geometry/world/build');
	const outputs: OutputFile[] = [...(await buildBorder()), ...(await buildWorld())];
	return new Map(outputs.map(({ path, text }) => [path, text]));
}
