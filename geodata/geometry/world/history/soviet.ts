import type { Tenure } from './tenure';

/** The day after which the USSR was no more: its upper chamber dissolved it on 26 December 1991. */
const DISSOLVED = '1991-12-26';

/** The day Moscow recognised the Baltic states. */
const BALTIC_RECOGNISED = '1991-09-06';

const BALTIC = ['estonia', 'latvia', 'lithuania'];

/** Successors with their units, apart from Ukraine, whose basis needs words. */
const SUCCESSORS = [
	'belarus',
	'moldova',
	'georgia',
	'armenia',
	'azerbaijan',
	'kazakhstan',
	'uzbekistan',
	'turkmenistan',
	'kyrgyzstan',
	'tajikistan'
];

const UNION = ['russia', 'crimea', 'ukraine', ...SUCCESSORS];

const IN_1945 =
	'Territory as settled after 1945. In 1945 itself southern Sakhalin and the Kurils came under ' +
	'Soviet control only in August and September, Transcarpathia in June, and the line with Poland ' +
	'was agreed in August. The four southern Kurils are claimed by Japan. Most Western states never ' +
	'recognised the incorporation of the Baltic states in law.';

/** The USSR, and the fifteen states that followed it. */
export const SOVIET: readonly Tenure[] = [
	{
		polity: 'ussr',
		start: '..',
		end: BALTIC_RECOGNISED,
		units: [...UNION, ...BALTIC],
		basis: IN_1945
	},
	{
		polity: 'ussr',
		start: BALTIC_RECOGNISED,
		end: DISSOLVED,
		units: UNION,
		basis:
			'Without the Baltic states, recognised by the State Council of the USSR on 6 September 1991. ' +
			'Other republics had declared independence before the Union was dissolved; they are shown ' +
			'as states from its dissolution. The four southern Kurils are claimed by Japan.'
	},
	...BALTIC.map((polity): Tenure => ({
		polity,
		start: BALTIC_RECOGNISED,
		end: '..',
		units: [polity],
		basis:
			'From recognition by Moscow on 6 September 1991; independence restored earlier, by own declaration.'
	})),
	{
		polity: 'russia',
		start: DISSOLVED,
		end: '..',
		units: ['russia'],
		basis:
			'From the dissolution of the USSR. The four southern Kurils are held by Russia and claimed by ' +
			'Japan. The islands returned to China in 2004–2008 are drawn by the border layer, not here.'
	},
	{
		polity: 'ukraine',
		start: DISSOLVED,
		end: '..',
		units: ['ukraine', 'crimea'],
		basis:
			'From the dissolution of the USSR, with Crimea, which was part of Ukraine in these years ' +
			'(the source, of a later date, draws it with Russia).'
	},
	...SUCCESSORS.map((polity): Tenure => ({
		polity,
		start: DISSOLVED,
		end: '..',
		units: [polity],
		basis:
			'From the dissolution of the USSR, with its limits as a Soviet republic; areas that governed ' +
			'themselves without wide recognition are not shown apart.'
	}))
];
