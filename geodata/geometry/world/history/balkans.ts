import { since, type Tenure } from './tenure';

const SERBIA = ['serbia', 'kosovo'];

const KOSOVO =
	'Kosovo declared its independence on 17 February 2008, recognised by some states and rejected by ' +
	'Serbia, Russia and China; it is drawn here with Serbia without taking a side.';

/** The day Slovenia and Croatia declared independence. */
const FIRST_DECLARATIONS = '1991-06-25';

const FEDERAL = 'Federal Yugoslavia; Trieste’s surroundings were settled only in 1954 (not shown).';

/** Yugoslavia and the states that followed it, each from its own declaration. */
export const BALKANS: readonly Tenure[] = [
	{
		polity: 'yugoslavia',
		start: '..',
		end: FIRST_DECLARATIONS,
		units: [...SERBIA, 'montenegro', 'macedonia', 'bosnia-and-herz', 'croatia', 'slovenia'],
		basis: FEDERAL
	},
	since('slovenia', FIRST_DECLARATIONS, 'From the declaration of independence.'),
	since(
		'croatia',
		FIRST_DECLARATIONS,
		'From the declaration of independence; parts were held by Serb forces until 1995–1998.'
	),
	{
		polity: 'yugoslavia',
		start: FIRST_DECLARATIONS,
		end: '1991-09-08',
		units: [...SERBIA, 'montenegro', 'macedonia', 'bosnia-and-herz'],
		basis: 'After the declarations of Slovenia and Croatia.'
	},
	since('macedonia', '1991-09-08', 'From the referendum on independence.'),
	{
		polity: 'yugoslavia',
		start: '1991-09-08',
		end: '1992-03-03',
		units: [...SERBIA, 'montenegro', 'bosnia-and-herz'],
		basis: 'After the referendum in Macedonia.'
	},
	since(
		'bosnia-and-herzegovina',
		'1992-03-03',
		'From the declaration of independence; at war until 1995.',
		['bosnia-and-herz']
	),
	{
		polity: 'yugoslavia',
		start: '1992-03-03',
		end: '1992-04-27',
		units: [...SERBIA, 'montenegro'],
		basis: 'After the declaration of Bosnia and Herzegovina.'
	},
	{
		polity: 'serbia-and-montenegro',
		start: '1992-04-27',
		end: '2006-06-03',
		units: [...SERBIA, 'montenegro'],
		basis:
			'Federal Republic of Yugoslavia until 2003, then Serbia and Montenegro. Kosovo was under a ' +
			'United Nations administration from June 1999.'
	},
	since('montenegro', '2006-06-03', 'From the declaration of independence.'),
	since('serbia', '2006-06-03', KOSOVO, SERBIA)
];
