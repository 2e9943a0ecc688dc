/** What makes figures of aid and trade honest: each is somebody's, and is what the sentence says. */
import { overlaps } from '../../src/time/interval';
import type { Archive } from '../read/archive';
import { readWhen } from '../read/date';
import { figuresIn } from '../read/figures';
import type { Problem } from '../problem';
import { breach } from './breach';

const claimsIn = ({ flows }: Archive) =>
	flows.flatMap((entry) =>
		entry.record.disputes.flatMap(({ claims }, dispute) =>
			claims.map((claim, index) => ({
				entry,
				claim,
				field: `disputes[${dispute}].claims[${index}]`
			}))
		)
	);

/** Figures that are of a date, not of what went: years and days of a month. */
const DATES =
	/\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:1[89]|20)\d\d(?:s|[–-]\d{2,4})?\b/g;

/** What a claim of a flow says in figures stands as figures too, and nothing else does. */
export function whatAClaimOfAFlowCountsIsAFigure(archive: Archive): Problem[] {
	return claimsIn(archive).flatMap(({ entry, claim, field }) => {
		const said = figuresIn(claim.statement.replace(DATES, ' '));
		const given = claim.figures.map(({ value }) => value);
		const left = said.digits.filter((value) => !given.includes(value));
		const added = given.filter((value) => !said.all.includes(value));
		return [
			...left.map((value) =>
				breach(
					whatAClaimOfAFlowCountsIsAFigure,
					entry,
					`${field}.figures`,
					`no ${value}, which the statement says`,
					'each figure of the statement, with its unit and the time that it is for'
				)
			),
			...added.map((value) =>
				breach(
					whatAClaimOfAFlowCountsIsAFigure,
					entry,
					`${field}.figures`,
					`${value}, which the statement does not say`,
					'only figures that the claimant gives'
				)
			)
		];
	});
}

/** A figure of a flow is somebody's: of one of the sides, of both, of historians or of others. */
export function everyFigureOfAFlowIsSomebodys(archive: Archive): Problem[] {
	return claimsIn(archive).flatMap(({ entry, claim, field }) =>
		claim.figures.length > 0 === (claim.side !== undefined)
			? []
			: [
					breach(
						everyFigureOfAFlowIsSomebodys,
						entry,
						`${field}.side`,
						claim.side === undefined ? 'figures of nobody' : `${claim.side}, without a figure`,
						'a side where there are figures, and none where there are not'
					)
				]
	);
}

/** A figure of a flow is for a time in which something went. */
export function noFigureLiesOutsideItsFlow(archive: Archive): Problem[] {
	return claimsIn(archive).flatMap(({ entry, claim, field }) =>
		claim.figures.flatMap(({ date }, index) => {
			const [flow, figure] = [readWhen(entry.record.date)?.days, readWhen(date)?.days];
			if (!flow || !figure || overlaps(flow, figure)) return [];
			return [
				breach(
					noFigureLiesOutsideItsFlow,
					entry,
					`${field}.figures[${index}].date`,
					`"${date}"`,
					`a time that meets ${entry.record.date}`
				)
			];
		})
	);
}
