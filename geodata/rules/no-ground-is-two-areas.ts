import type { Archive } from '../read/archive';
import { metresOff } from '../distance';
import type { Problem } from '../problem';
import { breach } from './breach';

type Area = Archive['areas'][number];

/** How far from its position a ground of known size may reach, as if it were round. */
function reachOf({ record: { sizes, accuracy } }: Area): number {
	const largest = Math.max(0, ...sizes.map(({ squareKilometres }) => squareKilometres));
	return largest === 0 ? 0 : Math.sqrt(largest / Math.PI) * 1000 + accuracy;
}

function metresApart(a: Area, b: Area): number {
	const there = [...b.record.position];
	return metresOff([...a.record.position], { type: 'LineString', coordinates: [there, there] });
}

/** One disputed ground is one area: the position of none lies within another on its sector. */
export function noGroundIsTwoAreas({ areas }: Archive): Problem[] {
	return areas.flatMap((entry) =>
		areas.flatMap((other) => {
			if (other.id === entry.id || other.record.sector !== entry.record.sector) return [];
			const apart = metresApart(entry, other);
			if (apart > reachOf(other) || reachOf(entry) > reachOf(other)) return [];
			const found = `${Math.round(apart / 1000)} km from the middle of ${other.id}, within it`;
			return [breach(noGroundIsTwoAreas, entry, 'position', found, 'a ground of its own')];
		})
	);
}
