import { tick } from 'svelte';
import type { Layout } from './layout.svelte';

/** Takes the reader to the field in which a date is typed; where it waits in the panel, that opens first. */
export async function typeDate(layout: Layout): Promise<void> {
	if (!layout.part('date-field')) {
		layout.part('timeline-opener')?.click();
		await tick();
	}
	const field = layout.part('date-field');
	if (!(field instanceof HTMLInputElement)) return;
	field.focus();
	field.select();
}
