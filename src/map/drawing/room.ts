/** A rectangle on a picture. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What room is taken on a picture; names keep clear of each other. */
export class Room {
	readonly #taken: Box[] = [];

	constructor(readonly size: { width: number; height: number }) {}

	/** Nothing lies there yet, and all of it is on the picture. */
	isFree(boxes: readonly Box[]): boolean {
		const { width, height } = this.size;
		return boxes.every(
			(box) =>
				box.left >= 0 &&
				box.top >= 0 &&
				box.right <= width &&
				box.bottom <= height &&
				!this.#taken.some(
					(other) =>
						box.left < other.right &&
						other.left < box.right &&
						box.top < other.bottom &&
						other.top < box.bottom
				)
		);
	}

	take(boxes: readonly Box[]): void {
		this.#taken.push(...boxes);
	}
}
