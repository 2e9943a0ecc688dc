/** How the lines of a chart are told apart without colour: by the form of their marks and by their dashes. */

/** Each form as a path around its middle, `r` px from it to its edge. */
const FORMS: readonly ((r: number) => string)[] = [
	(r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
	(r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
	(r) => `M0 ${-1.3 * r}L${1.2 * r} ${r}H${-1.2 * r}z`,
	(r) => `M0 ${-1.4 * r}L${1.4 * r} 0L0 ${1.4 * r}L${-1.4 * r} 0z`,
	(r) => `M0 ${1.3 * r}L${1.2 * r} ${-r}H${-1.2 * r}z`,
	(r) => `M${-r / 2} ${-1.3 * r}h${r}v${2.6 * r}h${-r}z`
];
const DASHES = ['none', '6 3', '2 3', '9 3 2 3', '4 4', '1 4'];

/** The look of the line at this place among the lines of a chart. */
export function lookOf(index: number): {
	form(r: number): string;
	dashes: string;
	hollow: boolean;
} {
	return {
		form: FORMS[index % FORMS.length] ?? (() => ''),
		dashes: DASHES[index % DASHES.length] ?? 'none',
		hollow: index % 2 === 1
	};
}
