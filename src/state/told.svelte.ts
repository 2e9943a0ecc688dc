/**
 * What playing from event to event tells just now: the map marks it, and goes to where all of it is
 * seen, until the reader moves the map themselves.
 */
export class Told {
	ids = $state.raw<readonly string[]>([]);
	/** Whether the map goes along. */
	followed = true;

	/** Playing begins: the map goes along, whatever the reader did before. */
	begin(): void {
		this.followed = true;
	}

	/** These are told from now on. */
	tell(ids: readonly string[]): void {
		// The same again, as in each frame, is nothing new.
		if (ids.join() !== this.ids.join()) this.ids = ids;
	}
}
