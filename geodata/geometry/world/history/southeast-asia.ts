import { since, type Tenure, throughout } from './tenure';

/** The day the Geneva ceasefire agreements were concluded. */
const GENEVA = '1954-07-21';

/** The day Vietnam was proclaimed one state again. */
const REUNITED = '1976-07-02';

const INDOCHINA =
	'French rule, interrupted by Japan in 1945; in Vietnam contested from 2 September 1945 by the ' +
	'Democratic Republic of Vietnam, whose area changed with the war and is not shown.';

const PROVISIONAL =
	'Limit at the provisional demarcation line of 1954 (Ben Hai river and 17th parallel), drawn by ' +
	'hand to about 5 km. Both Vietnamese governments claimed the whole country.';

const BOTH_VIETNAMS = ['north-vietnam', 'south-vietnam'];

const INDONESIAN_RULE =
	'Occupied by Indonesia; the United Nations did not recognise the annexation.';

/** Mainland and island Southeast Asia. */
export const SOUTHEAST_ASIA: readonly Tenure[] = [
	throughout('thailand'),
	since('burma', '1948-01-04', 'Named Myanmar by its government since 1989.', ['myanmar']),
	{ polity: 'british-burma', start: '..', end: '1948-01-04', units: ['myanmar'] },
	{
		polity: 'french-indochina',
		start: '..',
		end: '1953-10-22',
		units: [...BOTH_VIETNAMS, 'laos', 'cambodia'],
		basis: INDOCHINA
	},
	{
		polity: 'french-indochina',
		start: '1953-10-22',
		end: '1953-11-09',
		units: [...BOTH_VIETNAMS, 'cambodia'],
		basis: INDOCHINA
	},
	{
		polity: 'french-indochina',
		start: '1953-11-09',
		end: GENEVA,
		units: BOTH_VIETNAMS,
		basis: INDOCHINA
	},
	since('laos', '1953-10-22', 'From the treaty of full independence with France.'),
	since('cambodia', '1953-11-09', 'From the transfer of full sovereignty by France.'),
	...BOTH_VIETNAMS.map((polity): Tenure => ({
		polity,
		start: GENEVA,
		end: REUNITED,
		units: [polity],
		basis:
			PROVISIONAL +
			(polity === 'south-vietnam'
				? ' From 30 April 1975 under a provisional revolutionary government.'
				: ''),
		reconstruction: true
	})),
	since('vietnam', REUNITED, 'From the proclamation of the Socialist Republic.', BOTH_VIETNAMS),
	{ polity: 'british-malaya', start: '..', end: '1957-08-31', units: ['malaya'] },
	{
		polity: 'malaysia',
		start: '1957-08-31',
		end: '1963-09-16',
		units: ['malaya'],
		basis: 'The Federation of Malaya.'
	},
	{ polity: 'british-borneo', start: '..', end: '1963-09-16', units: ['north-borneo'] },
	{
		polity: 'malaysia',
		start: '1963-09-16',
		end: '1965-08-09',
		units: ['malaya', 'north-borneo', 'singapore'],
		basis: 'With Singapore, which left the federation on 9 August 1965.'
	},
	since('malaysia', '1965-08-09', undefined, ['malaya', 'north-borneo']),
	{ polity: 'british-singapore', start: '..', end: '1963-09-16', units: ['singapore'] },
	since('singapore', '1965-08-09'),
	{ polity: 'british-brunei', start: '..', end: '1984-01-01', units: ['brunei'] },
	since('brunei', '1984-01-01'),
	{
		polity: 'united-states',
		part: 'philippines',
		start: '..',
		end: '1946-07-04',
		units: ['philippines']
	},
	since('philippines', '1946-07-04'),
	{
		polity: 'netherlands-east-indies',
		start: '..',
		end: '1949-12-27',
		units: ['indonesia'],
		basis: 'Until the transfer of sovereignty; independence was proclaimed on 17 August 1945.'
	},
	{
		polity: 'netherlands-east-indies',
		part: 'west-new-guinea',
		start: '..',
		end: '1949-12-27',
		units: ['west-new-guinea']
	},
	{
		polity: 'netherlands-new-guinea',
		start: '1949-12-27',
		end: '1963-05-01',
		units: ['west-new-guinea'],
		basis: 'From 1 October 1962 under a United Nations administration.'
	},
	since('indonesia', '1949-12-27', 'From the transfer of sovereignty by the Netherlands.'),
	{
		polity: 'indonesia',
		part: 'west-new-guinea',
		start: '1963-05-01',
		end: '..',
		units: ['west-new-guinea']
	},
	{ polity: 'portuguese-timor', start: '..', end: '1975-12-07', units: ['timor-leste'] },
	{
		polity: 'indonesia',
		part: 'east-timor',
		start: '1975-12-07',
		end: '1999-10-25',
		units: ['timor-leste'],
		basis: INDONESIAN_RULE
	},
	since(
		'timor-leste',
		'1999-10-25',
		'Under a United Nations administration until independence on 20 May 2002.'
	)
];
