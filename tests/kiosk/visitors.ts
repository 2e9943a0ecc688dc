import { expect, type Page } from '@playwright/test';
import { waitReady } from '../e2e/waiting';

/** The same numbers for the same seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** s: as the kiosk has it without another word in its address. */
const IDLE = 90;
const ASKS = 30;
const RESTS = 8;

const KEYS = [
	'ArrowRight',
	'ArrowLeft',
	'PageDown',
	'Home',
	'Tab',
	'Tab',
	'Enter',
	'Escape',
	'/',
	'F1',
	'Control+p',
	'Control+k',
	'Alt+ArrowLeft'
];
const TYPED = ['1969', 'zhenbao', 'Даманский', '珍宝岛', '<b>', '2/3/1969'];

/** A visitor of a kiosk who touches whatever there is, always alike for the same seed. */
export class Visitor {
	readonly #page: Page;
	readonly #random: () => number;
	touches = 0;

	constructor(page: Page, seed: number) {
		this.#page = page;
		this.#random = random(seed);
	}

	/** Touches the screen so often, in all the ways there are. */
	async play(times: number): Promise<void> {
		for (let done = 0; done < times; done++) {
			await this.#touch();
			this.touches++;
			if (this.#random() < 0.1) await this.#page.clock.fastForward(this.#random() * 20_000);
		}
	}

	async #touch(): Promise<void> {
		const { mouse, keyboard } = this.#page;
		const chance = this.#random();
		if (chance < 0.5) return this.#pressControl();
		if (chance < 0.65) return mouse.click(...this.#place());
		if (chance < 0.75) return this.#drag();
		if (chance < 0.85) {
			await mouse.move(...this.#place());
			return mouse.wheel(0, (this.#random() - 0.5) * 800);
		}
		if (chance < 0.95) return keyboard.press(this.#one(KEYS));
		return keyboard.type(this.#one(TYPED));
	}

	/** Presses where some control stands that can be seen; “Start again” is pressed by those who leave. */
	async #pressControl(): Promise<void> {
		const places = await this.#page.evaluate(() =>
			[...document.querySelectorAll('a[href], button, select, input, summary, label')].flatMap(
				(control) => {
					if (control.matches('.kiosk-bar > button')) return [];
					const { left, top, width, height } = control.getBoundingClientRect();
					const [x, y] = [left + width / 2, top + height / 2];
					const seen = document.elementFromPoint(x, y);
					return seen && control.contains(seen) ? [[x, y] as const] : [];
				}
			)
		);
		const place = places.length > 0 ? this.#one(places) : this.#place();
		await this.#page.mouse.click(...place);
		// The list of a field for choosing is the browser's: a key takes the next.
		if (await this.#page.evaluate(() => document.activeElement?.matches('select') ?? false)) {
			await this.#page.keyboard.press('ArrowDown');
			await this.#page.keyboard.press('Enter');
		}
	}

	async #drag(): Promise<void> {
		const { mouse } = this.#page;
		await mouse.move(...this.#place());
		await mouse.down();
		await mouse.move(...this.#place(), { steps: 4 });
		await mouse.up();
	}

	#place(): [x: number, y: number] {
		const { width, height } = this.#page.viewportSize() ?? { width: 1280, height: 800 };
		return [Math.floor(this.#random() * width), 60 + Math.floor(this.#random() * (height - 60))];
	}

	#one<T>(of: readonly T[]): T {
		return of[Math.floor(this.#random() * of.length)]!;
	}
}

const question = (page: Page) => page.locator('.still-there');

/**
 * The visitor goes: the kiosk asks, counts, and goes back to its start; unless the last key that was pressed has
 * begun anew. The clock jumps: if it ran, a map would draw every frame in between, and while it did, more time than
 * the kiosk waits would go by.
 * @returns whether the kiosk had to ask
 */
export async function leave(page: Page): Promise<boolean> {
	const waits = page.locator('.kiosk-bar.waits');
	await page.clock.fastForward((IDLE + 1) * 1000);
	await expect(question(page).or(waits)).toBeVisible();
	const isAsked = await question(page).isVisible();
	if (isAsked) for (let second = 0; second < ASKS; second++) await page.clock.fastForward(1000);
	await expect(waits).toBeVisible();
	await waitReady(page);
	await expect(question(page)).toHaveCount(0);
	return isAsked;
}

/** Time passes until the tour runs by itself. */
export async function attract(page: Page): Promise<void> {
	await page.clock.fastForward((RESTS + 1) * 1000);
	await expect(page.getByRole('region', { name: 'Tour' }).locator('article').first()).toBeVisible();
}
