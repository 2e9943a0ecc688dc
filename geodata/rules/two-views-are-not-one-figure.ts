import type { Dispute } from '../../src/kinds/fields';
import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** The figures of a statement, of two digits or more, without the dates in it. */
function figuresOf(statement: string): string {
	const dateless = statement.replace(/\b\d{1,2} [A-Z][a-z]+ \d{4}|\b(1[89]|20)\d{2}\b/g, '');
	return (dateless.match(/\d[\d,.]*\d/g) ?? []).join(' ');
}

/** Two claimants who give the very same figures are one view, whoever repeats it. */
export function twoViewsAreNotOneFigure(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !Array.isArray(value['claims'])) return [];
			const { claims } = value as unknown as Dispute;
			const first = new Map<string, string>();
			return claims.flatMap(({ claimant, statement }, index) => {
				const figures = figuresOf(statement);
				const other = first.get(figures);
				if (figures !== '') first.set(figures, other ?? claimant);
				if (figures === '' || other === undefined || other === claimant) return [];
				const found = `${figures}, the figure of ${other} too`;
				const field = `${path}.claims[${index}].statement`;
				return [breach(twoViewsAreNotOneFigure, entry, field, found, 'one claim for one figure')];
			});
		})
	);
}
