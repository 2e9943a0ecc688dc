import { readWhen } from '../read/date';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** A treaty was signed by somebody, for a party, in an office, and the record says so. */
export function everyTreatyNamesWhoSigned({ events }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { kind, treaty, actors } = entry.record;
		if (kind === 'treaty' && !treaty) {
			const expected = 'those who signed, as the text names them, with their office';
			return [breach(everyTreatyNamesWhoSigned, entry, 'treaty', 'nobody', expected)];
		}
		return (treaty?.signatories ?? []).flatMap(({ party }, index) =>
			actors.includes(party)
				? []
				: [
						breach(
							everyTreatyNamesWhoSigned,
							entry,
							`treaty.signatories[${index}].party`,
							party,
							`one of the actors: ${actors.join(', ')}`
						)
					]
		);
	});
}

/** A treaty is signed, then ratified, then in force, and ends last. */
export function everyTreatyBindsAfterItIsSigned({ events }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { treaty } = entry.record;
		const signed = treaty && readWhen(treaty.signed)?.days;
		if (!treaty || !signed) return [];
		const later = [
			...treaty.ratified.map(({ on }, index) => ({ field: `ratified[${index}].on`, edtf: on })),
			{ field: 'inForce', edtf: treaty.inForce },
			{ field: 'ended', edtf: treaty.ended }
		];
		return later.flatMap(({ field, edtf }) => {
			const days = edtf === undefined ? undefined : readWhen(edtf)?.days;
			if (!days || days[3] > signed[0]) return [];
			const expected = `a date not before ${treaty.signed}`;
			return [
				breach(everyTreatyBindsAfterItIsSigned, entry, `treaty.${field}`, `"${edtf}"`, expected)
			];
		});
	});
}

/** Since when a treaty binds is said; where the sources leave it open, that is said. */
export function everyTreatySaysSinceWhenItBinds({ events }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { treaty } = entry.record;
		if (!treaty || (treaty.inForce === undefined) !== (treaty.forceUnknown === undefined))
			return [];
		return [
			breach(
				everyTreatySaysSinceWhenItBinds,
				entry,
				'treaty.inForce',
				treaty.inForce === undefined ? 'nothing' : 'a day, and words that none is known',
				'the first day in force, or "forceUnknown": what the sources leave open'
			)
		];
	});
}

/** Whoever is sent to a treaty’s text finds an address there. */
export function everyTextOfATreatyCanBeRead({ events, sources }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const id = entry.record.treaty?.fullText;
		const source = sources.find((one) => one.id === id);
		if (!source || source.record.URL !== undefined) return [];
		const expected = 'a source with an address, where the text can be read';
		return [breach(everyTextOfATreatyCanBeRead, entry, 'treaty.fullText', `"${id}"`, expected)];
	});
}
