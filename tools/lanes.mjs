/**
 * Runs several lanes of steps beside one another, each lane in order. What a step says is printed whole when
 * it ends; of the only step that is running, as it says it.
 * @typedef {object} Step
 * @property {string} id
 * @property {string} title
 * @property {string} [needs] the id of a step without which this one is not run
 * @property {(options: { onOutput: (text: string) => void }) => Promise<{ code: number, report?: string }>} run
 * @property {boolean} [passed] told when it has ended, as are:
 * @property {number} [seconds]
 * @property {string} [report] path of what a runner of tests reports
 *
 * @param {Step[][]} lanes
 * @param {(text: string) => void} [print]
 */
export async function runLanes(lanes, print = (text) => process.stdout.write(text)) {
	const screen = new Screen(print);
	await Promise.all(lanes.map((lane) => runLane(lane, screen)));
}

async function runLane(lane, screen) {
	const failed = new Set();
	for (const step of lane) {
		if (failed.has(step.needs)) continue;
		const speaker = screen.open(step.title);
		const began = performance.now();
		const { code, report } = await step.run({ onOutput: (text) => screen.hear(speaker, text) });
		Object.assign(step, { passed: code === 0, report });
		step.seconds = (performance.now() - began) / 1000;
		if (!step.passed) {
			failed.add(step.id);
			screen.hear(speaker, `\n✗ ${step.title} failed; the reason is above.\n`);
		}
		screen.close(speaker);
	}
}

/** Where several speak, each is heard whole in its turn; who speaks alone is heard at once. */
class Screen {
	#speaking = [];
	#heardLast;
	#print;

	constructor(print) {
		this.#print = print;
	}

	open(title) {
		const speaker = { title, said: '', wasHeard: false };
		this.#speaking.push(speaker);
		return speaker;
	}

	hear(speaker, text) {
		speaker.said += text;
		if (this.#speaking.length === 1) this.#flush(speaker);
	}

	close(speaker) {
		this.#flush(speaker);
		this.#speaking = this.#speaking.filter((other) => other !== speaker);
		if (this.#speaking.length === 1 && this.#speaking[0].said !== '')
			this.#flush(this.#speaking[0]);
	}

	#flush(speaker) {
		if (this.#heardLast !== speaker)
			this.#print(`\n── ${speaker.title}${speaker.wasHeard ? ', continued' : ''}\n`);
		if (speaker.said !== '') this.#print(speaker.said);
		Object.assign(speaker, { said: '', wasHeard: true });
		this.#heardLast = speaker;
	}
}
