import { tick } from 'svelte';

/** Takes the reader to the field in which a date is typed; where it waits in the panel, that opens first. */
export async function typeDate(): Promise<void> {
	if (!document.getElementById('date-field')) {
		document.getElementById('timeline-opener')?.click();
		await tick();
	}
	const field = document.getElementById('date-field');
	if (!(field instanceof HTMLInputElement)) return;
	field.focus();
	field.select();
}
