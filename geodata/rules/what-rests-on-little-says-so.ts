import type { Archive } from '../read/archive';
import { admitsIt, centralFacts, namesThePress, standings } from '../central-facts';
import { shortened, type Problem } from '../problem';
import { breach } from './breach';

/** A central fact that rests on nothing better than a web page, or on what nobody opened, says so. */
export function whatRestsOnLittleSaysSo(archive: Archive): Problem[] {
	const standingOf = standings(archive);
	return centralFacts(archive)
		.filter(
			({ fact }) => standingOf(fact.sources) === 'of-little-weight' && !admitsIt(fact.caution)
		)
		.map(({ entry, fact }) =>
			breach(
				whatRestsOnLittleSaysSo,
				entry,
				fact.field === '' ? 'caution' : `${fact.field}.caution`,
				`nothing that admits it, where “${shortened(fact.says)}” rests on ${fact.sources.join(', ') || 'no source'}`,
				'a document, a participant’s account or a scholarly work, opened at the passage; or a caution that begins "Only", as in "Only a popular Chinese article gives this figure."'
			)
		);
}

/** A central fact for which nothing better than the press of the time was found names the press that tells it. */
export function whatThePressAloneTellsNamesThePress(archive: Archive): Problem[] {
	const standingOf = standings(archive);
	return centralFacts(archive)
		.filter(({ fact }) => standingOf(fact.sources) === 'of-the-time' && !namesThePress(fact))
		.map(({ entry, fact }) =>
			breach(
				whatThePressAloneTellsNamesThePress,
				entry,
				fact.field === '' ? 'caution' : `${fact.field}.caution`,
				`nothing that names the press, where “${shortened(fact.says)}” rests on ${fact.sources.join(', ')}`,
				'the newspaper, agency or station as claimant or in the words; or a caution, as in "Only the press of the time tells of it."'
			)
		);
}
