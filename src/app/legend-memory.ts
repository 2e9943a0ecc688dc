import { keep, kept } from './kept';

const KEY = 'thalweg.legend';

/** Whether the legend stood open on this device when the reader left it; nothing where that is not known. */
export function rememberedLegend(storage: () => Pick<Storage, 'getItem'>): boolean | undefined {
	const found = kept(storage, KEY);
	return found === undefined ? undefined : found === 'open';
}

/** Keeps it on this device, where the browser lets us; where not, it stands open again at the next visit. */
export function rememberLegend(storage: () => Pick<Storage, 'setItem'>, isOpen: boolean): void {
	keep(storage, KEY, isOpen ? 'open' : 'closed');
}
