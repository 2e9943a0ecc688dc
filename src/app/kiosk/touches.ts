/** Calls back whenever somebody does something, wherever: touches, moves the mouse, turns the wheel, presses a key. */
export function onTouch(touched: () => void): void {
	/** Where the pointer was last: browsers tell of it again when something appears under it. */
	let last = '';
	for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const)
		addEventListener(type, touched, { capture: true, passive: true });
	addEventListener(
		'pointermove',
		({ screenX, screenY }) => {
			const place = `${screenX} ${screenY}`;
			if (last !== '' && place !== last) touched();
			last = place;
		},
		{ capture: true, passive: true }
	);
}
