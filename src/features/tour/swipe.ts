/** px that a finger goes sideways before it has turned the page. */
const FAR_ENOUGH = 48;

/** Calls back with 1 when a finger turns to the next page, with −1 when it turns back. */
export function onSwipe(turn: (by: 1 | -1) => void) {
	return (element: HTMLElement) => {
		let start: { x: number; y: number } | undefined;
		const down = ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
			start = pointerType === 'touch' && isPrimary ? { x, y } : undefined;
		};
		const up = ({ clientX, clientY }: PointerEvent) => {
			if (!start) return;
			const [across, along] = [clientX - start.x, clientY - start.y];
			start = undefined;
			if (Math.abs(across) < FAR_ENOUGH || Math.abs(across) < 2 * Math.abs(along)) return;
			turn(across < 0 ? 1 : -1);
		};
		const cancel = () => (start = undefined);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}
