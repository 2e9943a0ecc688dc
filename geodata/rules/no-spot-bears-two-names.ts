import { overlaps } from '../../src/time/interval';
import type { Archive } from '../read/archive';
import { readFromTo } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

/** What was renamed and has a record for each name, as Mongolia has, bears one of them at a time. */
export function noSpotBearsTwoNamesAtOnce({ geography }: Archive): Problem[] {
	return geography.flatMap((entry, index) => {
		const { position, from, to } = entry.record;
		const time = readFromTo(from, to)?.days;
		const clash = geography.slice(0, index).find(({ record }) => {
			const other = readFromTo(record.from, record.to)?.days;
			const same = record.position.every((degrees, axis) => degrees === position[axis]);
			return same && time && other && overlaps(time, other);
		});
		if (!clash) return [];
		const found = `${from ?? '…'} to before ${to ?? '…'}, while ${clash.file} is there too`;
		const field = from === undefined ? 'to' : 'from';
		return [breach(noSpotBearsTwoNamesAtOnce, entry, field, found, 'a time of its own')];
	});
}
