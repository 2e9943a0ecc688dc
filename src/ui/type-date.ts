/** Takes the reader to the field in which a date is typed. */
export function typeDate(): void {
	const field = document.getElementById('date-field');
	if (!(field instanceof HTMLInputElement)) return;
	field.focus();
	field.select();
}
