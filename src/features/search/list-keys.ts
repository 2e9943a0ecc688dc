type Move = (current: number, count: number) => number;

const MOVES: Readonly<Record<string, Move>> = {
	ArrowDown: (current) => current + 1,
	ArrowUp: (current) => current - 1,
	Home: () => 0,
	End: (_, count) => count - 1
};

/** To which row a key goes, by the current one and how many there are; none for keys that go nowhere. */
export const moveOf = (key: string): Move | undefined => MOVES[key];
