/** What keys do to a button that is a piece of a text: a `button` would be a box, which lines break around, before a stop too. */
export const pressedBy = (press: () => void) => (event: KeyboardEvent) => {
	if (event.key !== 'Enter' && event.key !== ' ') return;
	event.preventDefault();
	press();
};
