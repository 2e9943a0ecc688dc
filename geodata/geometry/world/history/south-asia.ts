import { since, type Tenure, throughout } from './tenure';

/** The day British India was partitioned. */
const PARTITION = '1947-08-15';

/** The day Pakistan's forces in Dhaka surrendered. */
const DHAKA = '1971-12-16';

const KASHMIR =
	'In Jammu and Kashmir the line of control, as drawn in the source: India and Pakistan each claim ' +
	'the whole, and China holds Aksai Chin, which India claims. The Siachen glacier is drawn with ' +
	'India, which has held it since 1984.';

/** The units of the Indian republic, the glacier among them. */
const INDIA = ['india', 'siachen-glacier'];

/** South Asia and Afghanistan. */
export const SOUTH_ASIA: readonly Tenure[] = [
	throughout('afghanistan'),
	throughout('nepal'),
	throughout('bhutan'),
	{
		polity: 'british-india',
		start: '..',
		end: PARTITION,
		units: [...INDIA, 'pakistan', 'bangladesh'],
		basis: 'With the princely states, and with the French and Portuguese enclaves, not shown apart.'
	},
	since(
		'india',
		PARTITION,
		`${KASHMIR} Hyderabad (1948), the French and Portuguese enclaves (1954, 1961) and Sikkim (1975) ` +
			'joined later and are not shown apart.',
		INDIA
	),
	{
		polity: 'pakistan',
		start: PARTITION,
		end: DHAKA,
		units: ['pakistan', 'bangladesh'],
		basis: KASHMIR
	},
	since('pakistan', DHAKA, KASHMIR),
	since(
		'bangladesh',
		DHAKA,
		'From the surrender at Dhaka; independence was declared on 26 March 1971.'
	),
	{ polity: 'british-ceylon', start: '..', end: '1948-02-04', units: ['sri-lanka'] },
	since('sri-lanka', '1948-02-04', 'Ceylon until 1972.')
];
