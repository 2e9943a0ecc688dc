/** A number with so many digits after the point; a dash where there is none. */
export function number(value: number | undefined, digits = 1): string {
	return value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);
}

/** A whole number with a space after every three digits. */
export function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
