import type { Clock } from './clock.svelte';
import type { Words } from '../../i18n';
import { keySign } from './key-signs';

interface Key {
	/** Signs and names as `keySign` gives them. */
	keys: readonly [back: string, on: string];
	/** As printed, and what it is for. */
	sign: string;
	purpose: keyof Words['timeline'] & `key${string}`;
	act(clock: Clock, on: boolean): void;
}

/** The keys of the date, in the order in which they are explained. */
export const KEYS: readonly Key[] = [
	{
		keys: ['ArrowLeft', 'ArrowRight'],
		sign: '← →',
		purpose: 'keyDay',
		act: (clock, on) => clock.stepDays(on ? 1 : -1)
	},
	{
		keys: ['ArrowDown', 'ArrowUp'],
		sign: '↓ ↑',
		purpose: 'keyDay',
		act: (clock, on) => clock.stepDays(on ? 1 : -1)
	},
	{
		keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
		sign: '⇧← ⇧→',
		purpose: 'keyMonth',
		act: (clock, on) => clock.stepMonths(on ? 1 : -1)
	},
	{
		keys: ['Shift+ArrowDown', 'Shift+ArrowUp'],
		sign: '⇧↓ ⇧↑',
		purpose: 'keyYear',
		act: (clock, on) => clock.stepYears(on ? 1 : -1)
	},
	{
		keys: ['PageDown', 'PageUp'],
		sign: 'PgDn PgUp',
		purpose: 'keyPeriod',
		act: (clock, on) => (on ? clock.nextPeriod() : clock.previousPeriod())
	},
	{
		keys: ['Home', 'End'],
		sign: 'Home End',
		purpose: 'keyEnds',
		act: (clock, on) => clock.goTo(on ? clock.whole.last : clock.whole.first)
	},
	{
		keys: ['[', ']'],
		sign: '[ ]',
		purpose: 'keyEvent',
		act: (clock, on) => clock.jump(on ? clock.nextEvent : clock.previousEvent)
	},
	{
		keys: [',', '.'],
		sign: ', .',
		purpose: 'keyChange',
		act: (clock, on) => clock.jump(on ? clock.nextChange : clock.previousChange)
	},
	{
		keys: ['x', 'x'],
		sign: 'X',
		purpose: 'keySwap',
		act: (clock) => clock.swap()
	},
	{
		keys: ['-', '+'],
		sign: '− +',
		purpose: 'keyZoom',
		act: (clock, on) => (on ? clock.zoomIn() : clock.zoomOut())
	},
	{
		keys: [' ', ' '],
		sign: '␣',
		purpose: 'keyPlay',
		act: (clock) => clock.player.toggle()
	}
];

/** Does what the key says. */
export function pressKey(event: KeyboardEvent, clock: Clock): void {
	const name = keySign(event);
	const key = KEYS.find(({ keys }) => name !== undefined && keys.includes(name));
	if (!key) return;
	event.preventDefault();
	key.act(clock, key.keys[1] === name);
}
