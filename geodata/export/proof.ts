/** The whole record as one readable page, for proof-readers. */
import type { Archive } from '../archive';

export function proofText(_archive: Archive): string {
	return '';
}
