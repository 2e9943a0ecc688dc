/** The threads of the story that an event’s `topic` may name. */
export const TOPICS: ReadonlySet<string> = new Set([
	'alliance-1950',
	'arms-and-threats',
	'border-clashes',
	'border-settlement',
	'communist-world-third-world',
	'de-stalinization',
	'domestic-china',
	'domestic-ussr',
	'global-alignment',
	'great-leap-forward',
	'peaceful-coexistence',
	'public-polemics',
	'thaw-normalisation',
	'withdrawal-of-aid'
]);
