import { withDates } from '../read/dates-in-text';
import { overlaps, type Interval } from '../../src/time/interval';
import { intervalOfPolity } from '../compile/polities';
import type { Archive, Entry } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import { plainText } from '../read/prose';
import { proseOf } from '../read/texts';
import type { Problem } from '../problem';
import { breach } from './breach';
import { livesOf, officesOf, unheldIn, unheldOffices, type HeldOffice } from './offices';

/** Texts with the time that they are about. */
function textsInTime(archive: Archive): { entry: Entry<unknown>; time: Interval | undefined }[] {
	return [
		...[...archive.events, ...archive.excerpts].map((entry) => ({
			entry,
			time: readWhen(entry.record.date)?.days
		})),
		...archive.periods.map((entry) => ({
			entry,
			time: readFromTo(entry.record.from, entry.record.to)?.days
		}))
	];
}

/** The dates that a sentence names: what it says may have been then. */
function timesIn(sentence: string): Interval[] {
	return withDates(sentence).flatMap((part) => {
		const days = typeof part === 'object' && 'date' in part ? readWhen(part.date)?.days : undefined;
		return days ? [days] : [];
	});
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?;:]) /u);
const when = (held: readonly HeldOffice[]) =>
	held.map(({ title, entry, field }) => `${title} (${entry.id}, ${field})`).join('; ') ||
	'no office at all';

/** Nobody acts in an office on a date on which he did not hold it. */
export function nobodyActsInAnOfficeHeDidNotHold(archive: Archive): Problem[] {
	const rule = nobodyActsInAnOfficeHeDidNotHold;
	const people = archive.people.map((entry) => ({ entry, held: officesOf(entry) }));
	const byId = new Map(people.map((person) => [person.entry.id, person]));
	const told = textsInTime(archive).flatMap(({ entry, time }) =>
		proseOf(archive, entry).flatMap(({ field, prose }) => {
			const text = plainText(prose);
			const named = people.filter(({ entry: { record } }) => text.includes(record.names.en));
			return sentencesOf(text).flatMap((sentence) =>
				named.flatMap(({ entry: { record }, held }) =>
					unheldOffices(sentence, record.names.en, held, [
						...(time ? [time] : []),
						...timesIn(sentence)
					]).map((found) =>
						breach(rule, entry, field, `"${found}"`, `an office held then; ${when(held)}`)
					)
				)
			);
		})
	);
	const signed = archive.events.flatMap((entry) =>
		(entry.record.treaty?.signatories ?? []).flatMap(({ person, party, office }, index) => {
			const held = (byId.get(person)?.held ?? []).filter(
				({ of }) => of === party || !/^[A-Z]/.test(of)
			);
			const time = readWhen(entry.record.date)?.days;
			if (!time || unheldIn(office, held, [time]).length === 0) return [];
			const field = `treaty.signatories[${index}].office`;
			return [breach(rule, entry, field, `"${office}"`, `an office held then; ${when(held)}`)];
		})
	);
	return [...told, ...signed];
}

/** Nobody holds an office before birth or after death. */
export function everyLifeHoldsItsOffices({ people }: Archive): Problem[] {
	return livesOf(people).flatMap(({ entry, days, born = '…', died = '…' }) =>
		officesOf(entry)
			.filter((office) => office.days[1] < days[0] || office.days[2] > days[3])
			.map(({ field }) =>
				breach(
					everyLifeHoldsItsOffices,
					entry,
					field,
					'an office outside the life',
					`${born} to ${died}`
				)
			)
	);
}

/** Whoever takes part in an event is alive. */
export function everyPersonOfAnEventIsAlive({ people, events }: Archive): Problem[] {
	const lives = new Map(livesOf(people).map((life) => [life.entry.id, life]));
	return events.flatMap((entry) => {
		const time = readWhen(entry.record.date)?.days;
		return entry.record.people.flatMap((id, index) => {
			const life = lives.get(id);
			if (!life || !time || overlaps(life.days, time)) return [];
			const expected = `somebody alive: ${id} lived from ${life.born ?? '…'} to ${life.died ?? '…'}`;
			return [breach(everyPersonOfAnEventIsAlive, entry, `people[${index}]`, `"${id}"`, expected)];
		});
	});
}

/** An office exists no longer than its state. */
export function noOfficeOutlivesItsState({ people }: Archive): Problem[] {
	return people.flatMap(officesOf).flatMap(({ entry, of, days, field }) => {
		if (!/^[A-Z]/.test(of)) return [];
		const state = intervalOfPolity(of);
		if (!state) {
			const expected = 'a state of the table in geodata/compile/polities.ts';
			return [breach(noOfficeOutlivesItsState, entry, `${field}.of`, of, expected)];
		}
		if (state[0] <= days[1] && days[2] <= state[3] + 1) return [];
		return [
			breach(noOfficeOutlivesItsState, entry, field, `an office of ${of}`, 'within its time')
		];
	});
}

/** Of the offices that a capital has one of, two persons never hold the same at once. */
export function noOfficeHasTwoHoldersAtOnce({ people }: Archive): Problem[] {
	const held = people.flatMap(officesOf);
	return held.flatMap((office, index) =>
		held.slice(index + 1).flatMap((other) => {
			const shared = office.roles.filter((role) => other.roles.includes(role));
			const atOnce =
				Math.max(office.days[1], other.days[1]) < Math.min(office.days[2], other.days[2]);
			if (shared.length === 0 || office.of !== other.of || !atOnce) return [];
			const found = `${office.title}, while ${other.entry.id} was ${other.title}`;
			return [
				breach(noOfficeHasTwoHoldersAtOnce, office.entry, office.field, found, 'one at a time')
			];
		})
	);
}
