/** What is fetched when it is first needed, and once; after a failure, when it is next needed. */
export class Lazy<T> {
	#asked: Promise<T> | undefined;

	constructor(readonly fetch: () => Promise<T>) {}

	get(): Promise<T> {
		const asked = (this.#asked ??= this.fetch());
		asked.catch(() => {
			if (this.#asked === asked) this.forget();
		});
		return asked;
	}

	/** What arrived could not be used: the next need asks again. */
	forget(): void {
		this.#asked = undefined;
	}
}
