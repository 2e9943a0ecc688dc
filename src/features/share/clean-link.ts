import { writeHash } from '../../state/address';
import type { View } from '../../state/address';

/** The view as a link that can be passed on: the atlas's own keys, and nothing that others have put into the address. */
export function cleanLink(address: string, view: View): string {
	return address.replace(/[?#].*/s, '') + writeHash(view);
}
