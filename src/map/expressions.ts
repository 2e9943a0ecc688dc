import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification
} from '@maplibre/maplibre-gl-style-spec';

/** The feature is there on the date shown; kept in feature-state, so a new date needs no reload. */
export const present: ExpressionSpecification = ['boolean', ['feature-state', 'present'], false];

/** The reader has selected the feature's record. */
export const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** The pointer is over the feature, or the keyboard's focus on its entry in the list. */
export const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

type Scalar = number | ExpressionSpecification;

/** A width, radius or opacity by zoom, and nothing at all for what is not there on the date. */
export function whenPresent(
	...stops: [zoom: number, value: Scalar][]
): DataDrivenPropertyValueSpecification<number> {
	return byZoom(
		...stops.map(([zoom, value]): [number, Scalar] => [zoom, ['case', present, value, 0]])
	);
}

/** A value that grows linearly between zooms. */
export function byZoom(...stops: [zoom: number, value: Scalar][]): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flat()
	] as unknown as ExpressionSpecification;
}

/** A name that is not there is not seen; DatedMap gives it no room either. */
export const opacityOfNames: ExpressionSpecification = ['case', present, 1, 0];

/** Chooses the name in the reader's language, from `name:<language>` properties. */
export const nameInLanguage: ExpressionSpecification = [
	'coalesce',
	['get', ['concat', 'name:', ['global-state', 'language']]],
	['get', 'name:en']
];
