import { at, dated } from './dated-words';
import type { Widen } from './en';

/** Words of the map and of what stands over it: they come with the map. */
const words = {
	map: {
		canvas:
			'Map of Eurasia. Arrow keys pan, plus and minus zoom. Everything on it is also listed under “On this day”.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		quieterTies: (count: number) => `${count} quieter ties`,
		fewerTies: 'Fewer ties',
		home: 'Back to the first view',
		globe: 'Show as globe',
		flat: 'Show flat'
	},
	lines: {
		'soviet-line': 'Line on Soviet maps (Soviet position)',
		'chinese-claim-line': 'Main channel (Chinese position)'
	},
	legend: {
		title: 'Legend',
		flowsFrom: { moscow: 'From Moscow', beijing: 'From Beijing' },
		ties: {
			moscow: 'A tie of Moscow',
			beijing: 'A tie of Beijing',
			washington: 'A tie of Washington',
			three: 'Moscow, Beijing and Washington among themselves'
		},
		aligned: {
			moscow: 'Stood with Moscow',
			beijing: 'Stood with Beijing',
			both: 'Stood with both'
		},
		layers: {
			relief: 'Relief',
			polities: 'States',
			water: 'Rivers and lakes',
			rails: 'Railways (schematic)',
			border: 'The border',
			mongolia: 'China–Mongolia border',
			areas: 'Contested ground',
			island: 'Zhenbao / Damansky',
			links: 'Relations between capitals',
			alignment: 'With whom states stood',
			flows: 'Aid and trade, experts and students',
			places: 'Places',
			events: 'Recent events',
			labels: 'Names'
		},
		islandOutline: dated`Island in ${at('1969')} (reconstruction)`,
		bank: 'River bank (reconstruction)',
		channel: 'Main channel',
		recent: 'Event: on its day, then fading',
		uncertain: 'Event whose day is not certain',
		reconstruction: 'reconstruction',
		schematic: 'schematic',
		place: 'Place with a story',
		disputed: 'Disputed area'
	},
	served: {
		as: {
			'open-crossing': 'Border crossing, open',
			'shut-crossing': 'Border crossing, shut',
			'post-moscow': 'Soviet border post',
			'post-beijing': 'Chinese border post',
			'headquarters-moscow': 'Seat of a Soviet, later Russian military district',
			'headquarters-beijing': 'Seat of a Chinese military region'
		}
	},
	/** Of several things at one spot, on the map and on the track, of what the reader has brought, and of what lies beyond the map’s rim. */
	spot: {
		/** What a mark with several events stands for. */
		events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
		more: (count: number) => `and ${count} more`,
		/** What the reader has brought. */
		yours: 'Yours',
		/** Of what lies beyond the rim of the map. */
		to: (place: string) => `To ${place}`
	},
	contested: {
		howToRead: 'How to read contested ground',
		naming:
			'Contested ground bears both sides’ names, in Chinese and Russian its own first, in English the Chinese before the Soviet one; other names are those of the date.',
		namingPage: 'How names are given',
		originOf: (layer: string) => `${layer}: origin, licence and accuracy`
	}
};

/** The words of one language that come with the map. */
export type MapWords = Widen<typeof words>;

export const map: MapWords = words;
