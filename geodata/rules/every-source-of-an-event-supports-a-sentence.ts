import type { Archive } from '../read/archive';
import { referencesIn } from '../read/references';
import type { Problem } from '../problem';
import { breach } from './breach';

/** Each source that an event lists is cited in its caption or stands behind a claim. */
export function everySourceOfAnEventSupportsASentence(archive: Archive): Problem[] {
	const supporting = new Map<string, Set<string>>();
	for (const { file, field, target, id } of referencesIn(archive)) {
		if (target !== 'sources' || /^sources\[/.test(field)) continue;
		supporting.set(file, (supporting.get(file) ?? new Set()).add(id));
	}
	return archive.events.flatMap((entry) =>
		entry.record.sources.flatMap((id, index) =>
			supporting.get(entry.file)?.has(id)
				? []
				: [
						breach(
							everySourceOfAnEventSupportsASentence,
							entry,
							`sources[${index}]`,
							`"${id}", which no sentence cites`,
							'a source cited in the caption or behind a claim'
						)
					]
		)
	);
}
